import type { Flags } from "../../config/settings.ts";
import { safeLine } from "../../report/escape/terminal.ts";
import { verify } from "../../score/verify.ts";
import { EXIT } from "../errors.ts";
import { writeStdout } from "../output.ts";
import { openReport } from "./report.ts";

/** `assayer verify`: does the arithmetic of a report hold? Consistency, not authenticity. */
export async function run(args: readonly unknown[], flags: Flags): Promise<number> {
  const document = openReport(String(args[0]));
  const runs = "runs" in document ? document.runs : [document];
  const results = runs.map((report) => ({ target: report.target.name, ...verify(report) }));
  const holds = results.every((result) => result.holds);
  if (flags["format"] === "json") await writeStdout(`${JSON.stringify({ holds, runs: results }, null, 2)}\n`);
  else {
    const lines = results.flatMap((result) => [
      `${result.holds ? "holds" : "does not hold"}: ${safeLine(result.target)}`,
      ...result.problems.map((problem) => `  ${safeLine(problem)}`),
    ]);
    await writeStdout(`${lines.join("\n")}\nThis shows that the numbers agree with each other, not who wrote them.\n`);
  }
  return holds ? EXIT.passed : EXIT.failed;
}
