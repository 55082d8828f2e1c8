import type { Flags } from "../../config/settings.ts";
import { lockOf } from "../../gate/lock.ts";
import { EXIT } from "../errors.ts";
import { judgeAll } from "../judge-one.ts";
import { writeWhole } from "../output.ts";
import type { ProgramContext } from "../program.ts";

/** `assayer lock`: writes down what every tool is, so that `--locked` can tell what changed. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const read = await judgeAll(args, flags, context);
  const path = typeof flags["output"] === "string" ? flags["output"] : "assayer.lock";
  const lock = lockOf(read.map(({ report }) => report));
  writeWhole(path, `${JSON.stringify(lock, null, 2)}\n`, { force: flags["force"] === true });
  const tools = lock.targets.reduce((sum, target) => sum + target.tools.length, 0);
  process.stderr.write(
    `wrote ${path}: ${tools} tools of ${lock.targets.length} target${lock.targets.length === 1 ? "" : "s"}\n`,
  );
  return EXIT.passed;
}
