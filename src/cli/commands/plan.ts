import type { Flags } from "../../config/settings.ts";
import { safeLine } from "../../report/escape/terminal.ts";
import { plan } from "../../score/plan.ts";
import { EXIT, UsageError } from "../errors.ts";
import { reportOf } from "../judge-one.ts";
import { judgeOne } from "../judge-one.ts";
import { writeStdout } from "../output.ts";
import type { ProgramContext } from "../program.ts";

/** `assayer plan T --target 95`: the shortest list of fixes that reaches a score or a grade. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const score = (flags["target"] ?? flags["targetScore"]) as number | string | undefined;
  const grade = typeof flags["grade"] === "string" ? flags["grade"] : null;
  if (score === undefined && grade === null) throw new UsageError("a goal is wanted", "--target 95 or --grade NAME");
  if (score !== undefined && grade !== null) throw new UsageError("--target and --grade exclude each other");
  const [word] = args;
  const report =
    typeof word === "string" ? await reportOf(word, flags, context) : (await judgeOne([], flags, context)).report;
  const result = plan(report, grade === null ? { score: Number(score) } : { grade });
  if (flags["format"] === "json") await writeStdout(`${JSON.stringify(result, null, 2)}\n`);
  else await writeStdout(`${words(result).map(safeLine).join("\n")}\n`);
  return EXIT.passed;
}

function words(result: ReturnType<typeof plan>): string[] {
  const head = `from ${result.from ?? "no score"} to ${result.to ?? "no score"} (goal ${result.goal})${result.reached ? "" : ": not reached"}`;
  const steps = result.steps.map(
    (step, index) => `${index + 1}. ${step.title} (+${step.gained}, effort ${step.effort}): ${step.how}`,
  );
  return [head, ...steps];
}
