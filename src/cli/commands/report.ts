import { readFileSync, statSync } from "node:fs";
import type { Flags } from "../../config/settings.ts";
import { LoadError } from "../../load/errors.ts";
import { isFormat, type Format } from "../../report/formats/names.ts";
import { readReport } from "../../report/read-report.ts";
import type { Report, ReportSet } from "../../report/types.ts";
import { EXIT, UsageError } from "../errors.ts";
import { askForRoom, RoomNeeded } from "../room.ts";
import { refuseSameFile, reportFlag, writeOutputs } from "./audit.ts";

/** `assayer report saved.json --format X`: any format later, from the JSON alone. */
export async function run(args: readonly unknown[], flags: Flags): Promise<number> {
  const document = openReport(String(args[0]));
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
