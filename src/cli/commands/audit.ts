import { existsSync } from "node:fs";
import { judge } from "../../gate/judge.ts";
import { diffInventories } from "../../gate/diff.ts";
import { inventoryOf } from "../../gate/inventory.ts";
import { withoutForeignSuppressions } from "../../gate/shared-suppressions.ts";
import { lockEntry, lockProblem, type LockFile } from "../../gate/lock.ts";
import type { DriftFailure, GateOptions } from "../../gate/types.ts";
import { LoadError } from "../../load/errors.ts";
import type { Document } from "../../load/types.ts";
import { rendererOf } from "../../report/formats/index.ts";
import { isFormat, type Format } from "../../report/formats/names.ts";
import type { RenderOptions } from "../../report/formats/types.ts";
import type { Gate, Report, ReportSet } from "../../report/types.ts";
import { SCHEMA_VERSION } from "../../version.ts";
import { readJson, type Flags, type TargetSettings } from "../../config/settings.ts";
import { EXIT, UsageError } from "../errors.ts";
import { judgementOf, type Judgement } from "../judge-target.ts";
import { safeLine } from "../../report/escape/terminal.ts";
import { fullPath, withinFolder, writeStdout, writeWhole } from "../output.ts";
import type { ProgramContext } from "../program.ts";
import { loadDocuments, namedTargets } from "../targets.ts";
import { progress, terminalStyle } from "../terminal.ts";
import { stopwatch, type TimingTable } from "../timing.ts";
import { uptime } from "../../clock.ts";

/** One file that the run writes. */
interface Output {
  readonly format: Format;
  /** Null for stdout. */
  readonly path: string | null;
}

/** `assayer audit`: load, judge, gate, write. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const timing = flags["timing"] === true ? stopwatch() : null;
  // Until here: Node itself, and the modules that every audit needs.
  const started = uptime();
  timing?.stage("start-up", started);
  const judgement = await judgementOf(await namedTargets(args, flags, context), flags);
  timing?.stage("settings, policy", uptime() - started);
  if (flags["printConfig"] === true) return printConfig(judgement);
  if (judgement.targets.length === 0) {
    throw new UsageError(
      "no target is named",
      "give a file, a URL, `--stdio -- command`, or list targets in assayer.config.yaml",
    );
  }
  const outputs = outputsOf(flags, judgement);
  const line = progress(flags, process.env);

  const judged: Report[] = [];
  const gates: GateOptions[] = [];
  const listings = new Map<string, string>();
  const failures: Error[] = [];
  for (const target of judgement.targets) {
    for await (const loaded of loadDocuments(target, judgement.settings, flags, context, timing, line)) {
      if (loaded instanceof Error) {
        failures.push(loaded);
        continue;
      }
      line.say(`judging ${safeLine(loaded.location)}`);
      const report = await judgement.judge(loaded, target, timing ?? undefined);
      if (loaded.kind === "openapi" && report.summary.toolCount === 0) {
        failures.push(nothingToAudit(loaded, target));
        continue;
      }
      if (loaded.kind === "mcp" && loaded.basis === "observed") {
        const { snapshotOf, snapshotText } = await import("../../load/mcp/snapshot.ts");
        listings.set(loaded.uri, snapshotText(snapshotOf(loaded)));
      }
      judged.push(report);
      gates.push(await gateOptions(target, report));
    }
  }
  line.clear();
  const last = judged.length === 0 ? failures.pop() : undefined;
  const reports = withoutForeignSuppressions(judged).map((report, index): Report => ({
    ...report,
    gate: judge(report, gates[index]),
  }));
  for (const failure of failures) process.stderr.write(`assayer: ${safeLine(failure.message)}\n`);
  if (last) throw last;

  const document =
    reports.length === 1 && failures.length === 0 && judgement.targets.length === 1 ? reports[0]! : setOf(reports);
  await writeOutputs(document, outputs, flags, timing, listings);
  warn(reports, flags);
  if (timing) process.stderr.write(timing.table());
  return exitCode(document, reports, failures, flags);
}

/** A description without an operation has nothing to score: the good marks of an empty page would pass any gate. */
function nothingToAudit({ uri, incomplete }: Document, { skipDeprecated }: TargetSettings): LoadError {
  const [unread] = incomplete;
  if (unread) {
    const where = "Name the document that holds the operations, or let the reference be followed";
    return new LoadError(`no operation could be read: ${unread.what.slice(0, 200)}: ${unread.why}`, uri, where);
  }
  return skipDeprecated
    ? new LoadError("no operation is left without the deprecated ones", uri, "Leave --skip-deprecated out")
    : new LoadError("the description has no operations", uri, "Give the document that has the paths");
}

function setOf(reports: readonly Report[]): ReportSet {
  const gate: Gate = {
    passed: reports.every((report) => report.gate.passed),
    conditions: reports.flatMap((report) =>
      report.gate.conditions.map((condition) => ({
        ...condition,
        message: `${report.target.name}: ${condition.message}`,
      })),
    ),
  };
  return { schemaVersion: SCHEMA_VERSION, runs: reports, gate };
}

function exitCode(
  document: Report | ReportSet,
  reports: readonly Report[],
  failures: readonly Error[],
  flags: Flags,
): number {
  const broken = reports.some((report) =>
    report.incomplete.some(
      (item) => item.what.startsWith("rule ") || item.what.startsWith("detector ") || item.what.startsWith("format "),
    ),
  );
  if (broken) return EXIT.internal;
  if (failures.length > 0) return EXIT.input;
  // The report stands, with the control as unknown; the governance file has to be put right.
  if (reports.some((report) => report.incomplete.some(({ what }) => what === "attestation"))) return EXIT.usage;
  if (document.gate.passed || flags["exitCode"] === false) return EXIT.passed;
  return EXIT.failed;
}

async function gateOptions(target: TargetSettings, report: Report): Promise<GateOptions> {
  const { gate } = target;
  const base = gate.failOnRegression === null ? undefined : await readBase(gate.failOnRegression, report);
  const drift = gate.locked ? driftOf(gate.lock, gate.drift, report) : undefined;
  return {
    failBelow: gate.failBelow,
    ...(gate.failOn && { failOn: gate.failOn }),
    ...(gate.max && { max: gate.max }),
    ...(gate.maxRisk && { maxRisk: gate.maxRisk }),
    ...(gate.requireControls && { requireControls: gate.requireControls }),
    ...(base && { base }),
    ...(gate.failOnIncomplete && { failOnIncomplete: true }),
    ...(gate.failOnStale && { failOnStale: true }),
    ...(gate.maxTokens !== undefined && { maxTokens: gate.maxTokens }),
    ...(gate.verdict && { verdict: gate.verdict }),
    ...(drift && { drift }),
  };
}

async function readBase(path: string, report: Report): Promise<Report> {
  const { readReport } = await import("../../report/read-report.ts");
  const base = readReport(readJson(path, "report"), path, { as: "usage" });
  const runs = "runs" in base ? base.runs : [base];
  const found = runs.find((run) => run.target.kind === report.target.kind && run.target.name === report.target.name);
  if (!found) throw new UsageError(`${path} has no report of ${report.target.kind} "${safeLine(report.target.name)}"`);
  return found;
}

function driftOf(path: string, kinds: ReadonlySet<string>, report: Report): readonly DriftFailure[] {
  if (!existsSync(path)) throw new UsageError(`lock file ${path} does not exist`, "write it with `assayer lock`");
  const value = readJson(path, "lock file");
  const problem = lockProblem(value);
  if (problem !== null) throw new UsageError(`lock file ${path}: ${problem}`);
  const locked = lockEntry(value as LockFile, report);
  if (!locked)
    throw new UsageError(
      `lock file ${path} has no entry for ${safeLine(report.target.name)}`,
      "write it with `assayer lock`",
    );
  return diffInventories(locked, inventoryOf(report)).filter((change) => kinds.has(change.kind));
}

function outputsOf(flags: Flags, { settings }: Judgement): readonly Output[] {
  const outputs: Output[] = [];
  const path = typeof flags["output"] === "string" ? flags["output"] : null;
  const format = flags["format"] as Format | undefined;
  outputs.push({ format: format ?? (path === null ? "pretty" : formatOfPath(path)), path: path === "-" ? null : path });
  const named = (flags["report"] as readonly string[] | undefined) ?? [];
  for (const pair of named) outputs.push(reportFlag(pair));
  if (named.length === 0) {
    for (const [name, file] of Object.entries(settings.file.reports ?? {})) {
      if (!isFormat(name)) throw new UsageError(`reports: "${name}" is not a format`);
      outputs.push({ format: name, path: withinFolder(settings.folder, file) });
    }
  }
  refuseSameFile(outputs);
  return outputs;
}

/**
 * Refuses outputs of which one would replace another, however their paths are written.
 *
 * @throws UsageError naming the file.
 */
export function refuseSameFile(outputs: readonly Output[]): void {
  const seen = new Set<string>();
  for (const { path } of outputs) {
    if (path === null) continue;
    const full = fullPath(path);
    if (seen.has(full)) throw new UsageError(`two reports would be written to ${path}`);
    seen.add(full);
  }
}

/** `FORMAT=FILE` of `--report`. */
export function reportFlag(pair: string): Output {
  const at = pair.indexOf("=");
  const format = pair.slice(0, at);
  const path = pair.slice(at + 1);
  if (at <= 0 || path === "") throw new UsageError(`--report ${pair}: FORMAT=FILE is wanted`);
  if (!isFormat(format)) throw new UsageError(`--report ${pair}: "${format}" is not a format`);
  return { format, path: path === "-" ? null : path };
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  html: "html",
  htm: "html",
  md: "md",
  markdown: "md",
  sarif: "sarif",
  xml: "junit",
  csv: "csv",
  svg: "badge",
};

function formatOfPath(path: string): Format {
  return EXTENSIONS[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? "json";
}

/** Writes every report that can be written; the first that cannot is told after the others are there. */
export async function writeOutputs(
  document: Report | ReportSet,
  outputs: readonly Output[],
  flags: Flags,
  timing: TimingTable | null,
  listings: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const options = await renderOptions(document, flags);
  let failure: unknown = null;
  // Files first: a reader of stdout that stops early must not cost a file.
  for (const { format, path } of outputs.toSorted((a, b) => Number(a.path === null) - Number(b.path === null))) {
    try {
      const { render, pieces } = await rendererOf(format);
      const from = uptime();
      const listingFiles = format === "sarif" && path !== null ? writeListings(path, listings, flags) : undefined;
      const how = path === null ? options : { ...options, color: false, listingFiles };
      const content = (path === null ? null : pieces?.(document, how)) ?? render(document, how);
      timing?.stage(`format ${format}`, uptime() - from);
      if (path === null) {
        if (!(format === "pretty" && flags["quiet"] === true && document.gate.passed))
          await writeStdout(content as string);
      } else {
        const written = uptime();
        writeWhole(path, content, { force: flags["force"] === true });
        timing?.stage("writing files", uptime() - written);
        if (flags["quiet"] !== true) process.stderr.write(`wrote ${safeLine(path)}\n`);
      }
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure !== null) throw failure;
}

/** A live server has no file that SARIF could point at: its listing is written beside the report. */
function writeListings(path: string, listings: ReadonlyMap<string, string>, flags: Flags): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [uri, content] of listings) {
    const suffix = listings.size === 1 ? "" : `-${files.size + 1}`;
    const file = `${path.replace(/\.(?:sarif|json)$/i, "")}${suffix}.listing.json`;
    writeWhole(file, content, { force: flags["force"] === true });
    files.set(uri, file);
  }
  return files;
}

async function renderOptions(document: Report | ReportSet, flags: Flags): Promise<RenderOptions> {
  let base: Report | ReportSet | null = null;
  if (typeof flags["base"] === "string") {
    const { readReport } = await import("../../report/read-report.ts");
    base = readReport(readJson(flags["base"], "report"), flags["base"], { as: "usage" });
  }
  const first = "runs" in document ? document.runs[0] : document;
  const style = terminalStyle(flags, process.env, process.stdout);
  const baseReports = base === null ? null : "runs" in base ? base.runs : [base];
  return {
    ...style,
    ...(first && { now: first.generatedAt }),
    ...(baseReports && { baseReports }),
    ...(flags["verbose"] === true && { verbose: true }),
  };
}

function warn(reports: readonly Report[], flags: Flags): void {
  if (flags["quiet"] === true) return;
  const said = new Set<string>();
  for (const report of reports) {
    for (const item of report.incomplete) {
      if (["suppression", "attestation"].includes(item.what) || flags["verbose"] === true) {
        said.add(safeLine(item.what === "suppression" ? item.why : `${item.what}: ${item.why}`));
      }
    }
  }
  for (const line of said) process.stderr.write(`assayer: ${line}\n`);
}

function printConfig({ settings, targets }: Judgement): number {
  const shown = {
    config: settings.configPath,
    settings: Object.fromEntries([...settings.origins].map(([name, entry]) => [name, entry])),
    targets: targets.map((target) => ({
      ...target,
      governance: target.governance?.source ?? null,
      gate: { ...target.gate, drift: [...target.gate.drift] },
    })),
  };
  process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  return EXIT.passed;
}
