import { readFileSync, statSync } from "node:fs";
import type { Flags } from "../../config/settings.ts";
import { LoadError } from "../../load/errors.ts";
import { isFormat, type Format } from "../../report/formats/names.ts";
import { readReport } from "../../report/read-report.ts";
import type { Report, ReportSet } from "../../report/types.ts";
import { VERSION } from "../../version.ts";
import { EXIT, UsageError } from "../errors.ts";
import { askForRoom, RoomNeeded } from "../room.ts";
import { refuseSameFile, reportFlag, writeOutputs } from "./audit.ts";

/** `assayer report saved.json --format X`: any format later, from the JSON alone. */
export async function run(args: readonly unknown[], flags: Flags): Promise<number> {
  const saved = String(args[0]);
  const document = openReport(saved);
  await refuseEdited(document, saved);
  const format = (flags["format"] ?? "pretty") as Format;
  if (!isFormat(format)) throw new UsageError(`"${String(format)}" is not a format`);
  const more = ((flags["report"] as readonly string[] | undefined) ?? []).map(reportFlag);
  const path = typeof flags["output"] === "string" && flags["output"] !== "-" ? flags["output"] : null;
  const onlyFiles = more.length > 0 && flags["format"] === undefined && path === null;
  const outputs = [...(onlyFiles ? [] : [{ format, path }]), ...more];
  refuseSameFile(outputs);
  await writeOutputs(document, outputs, flags, null);
  return EXIT.passed;
}

/**
 * Nothing is rendered whose numbers do not follow from each other. Only the version that wrote a report can redo all
 * of its arithmetic; of others the shape is checked.
 *
 * @throws LoadError naming the first number.
 */
async function refuseEdited(document: Report | ReportSet, path: string): Promise<void> {
  const { verify } = await import("../../score/verify.ts");
  for (const report of "runs" in document ? document.runs : [document]) {
    if (report.generator.version !== VERSION) continue;
    const [problem] = verify(report).problems;
    if (problem === undefined) continue;
    throw new LoadError(
      `its numbers do not agree: ${problem}`,
      path,
      "Write the report anew: this one was edited (assayer verify tells all)",
    );
  }
}

/**
 * Reads a saved report.
 *
 * @throws LoadError when it is not there, cut, edited into another shape, or of a newer version.
 */
export function openReport(path: string): Report | ReportSet {
  let text: string;
  try {
    askForRoom(statSync(path).size);
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof RoomNeeded) throw error;
    throw new LoadError(
      `it cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`,
      path,
      "Name a report in JSON",
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LoadError("it is not JSON, or was cut", path, "Name a report in JSON");
  }
  return readReport(value, path);
}
