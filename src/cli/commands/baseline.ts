import type { Flags } from "../../config/settings.ts";
import { baselineOf } from "../../gate/baseline.ts";
import { EXIT, UsageError } from "../errors.ts";
import { judgeOne } from "../judge-one.ts";
import { writeWhole } from "../output.ts";
import type { ProgramContext } from "../program.ts";

/** `assayer baseline`: accepts what is there today; only what is new or worse fails afterwards. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const expires = typeof flags["expires"] === "string" ? flags["expires"] : null;
  if (expires !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(expires) || Number.isNaN(Date.parse(expires)))) {
    throw new UsageError(`--expires ${expires}: a date is wanted`, "write YYYY-MM-DD");
  }
  const { report } = await judgeOne(args, flags, context);
  const baseline = baselineOf(report, {
    reason: typeof flags["reason"] === "string" ? flags["reason"] : "present when the baseline was made",
    owner: typeof flags["owner"] === "string" ? flags["owner"] : null,
    expires,
  });
  const path = typeof flags["output"] === "string" ? flags["output"] : "assayer.baseline.json";
  writeWhole(path, `${JSON.stringify(baseline, null, 2)}\n`, { force: flags["force"] === true });
  process.stderr.write(`wrote ${path}: ${baseline.findings.length} findings accepted\n`);
  return EXIT.passed;
}
