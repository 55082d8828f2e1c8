import type { Flags } from "../config/settings.ts";
import type { Document } from "../load/types.ts";
import { readReport } from "../report/read-report.ts";
import type { Report } from "../report/types.ts";
import { UsageError } from "./errors.ts";
import { judgementOf } from "./judge-target.ts";
import type { ProgramContext } from "./program.ts";
import { loadDocuments, namedTargets } from "./targets.ts";
import { progress } from "./terminal.ts";

/** A judged target with the document that it came from. */
export interface Read {
  readonly document: Document;
  readonly report: Report;
}

/**
 * Loads and judges every target of a command; the first that cannot be loaded ends it.
 *
 * @throws UsageError when no target is named anywhere.
 */
export async function judgeAll(
  args: readonly unknown[],
  flags: Flags,
  context: ProgramContext,
): Promise<readonly Read[]> {
  const judgement = await judgementOf(await namedTargets(args, flags, context), flags);
  if (judgement.targets.length === 0) throw new UsageError("no target is named");
  const line = progress(flags, process.env);
  const read: Read[] = [];
  for (const target of judgement.targets) {
    for await (const document of loadDocuments(target, judgement.settings, flags, context, null, line)) {
      if (document instanceof Error) throw document;
      read.push({ document, report: await judgement.judge(document, target) });
    }
  }
  line.clear();
  return read;
}

/** As `judgeAll`, for commands that take one target. */
export async function judgeOne(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<Read> {
  const [first, second] = await judgeAll(args, flags, context);
  if (second) throw new UsageError("one target is wanted, and the name stands for several");
  return first!;
}

/** Reads a saved report, or audits the target that the word names. */
export async function reportOf(word: string, flags: Flags, context: ProgramContext): Promise<Report> {
  const saved = await savedReport(word);
  if (saved) return saved;
  return (await judgeOne([word], flags, context)).report;
}

async function savedReport(path: string): Promise<Report | null> {
  const { existsSync, statSync, readFileSync } = await import("node:fs");
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  const text = readFileSync(path, "utf8");
  if (!text.slice(0, 4000).includes('"schemaVersion"')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const report = readReport(value, path);
  if (!("runs" in report)) return report;
  const [first, second] = report.runs;
  if (!first || second) throw new UsageError(`${path} holds ${report.runs.length} reports`, "one is wanted");
  return first;
}
