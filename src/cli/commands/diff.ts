import { existsSync } from "node:fs";
import { readJson, type Flags } from "../../config/settings.ts";
import { diffInventories, overlapOf, type Change } from "../../gate/diff.ts";
import { inventoryOf, type Inventory } from "../../gate/inventory.ts";
import { lockProblem, type LockFile } from "../../gate/lock.ts";
import { safeLine } from "../../report/escape/terminal.ts";
import { EXIT, UsageError } from "../errors.ts";
import { reportOf } from "../judge-one.ts";
import { writeStdout } from "../output.ts";
import type { ProgramContext } from "../program.ts";

/** `assayer diff`: what changed between any two of report, listing, specification, lock file and server. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const before = await inventory(String(args[0]), flags, context);
  const after = await inventory(String(args[1]), flags, context);
  if (before.kind !== after.kind) return across(before, after, flags);
  const changes = diffInventories(before, after);
  if (flags["format"] === "json") await writeStdout(`${JSON.stringify({ changes }, null, 2)}\n`);
  else await writeStdout(changes.length === 0 ? "nothing changed\n" : `${words(changes)}\n`);
  return changes.length === 0 ? EXIT.passed : EXIT.failed;
}

async function inventory(word: string, flags: Flags, context: ProgramContext): Promise<Inventory> {
  if (existsSync(word) && word.endsWith(".lock")) {
    const value = readJson(word, "lock file");
    const problem = lockProblem(value);
    if (problem !== null) throw new UsageError(`lock file ${word}: ${problem}`);
    const [first, second] = (value as LockFile).targets;
    if (!first || second)
      throw new UsageError(`lock file ${word} holds several targets`, "use `assayer audit --locked`");
    return first;
  }
  return inventoryOf(await reportOf(word, flags, context));
}

async function across(before: Inventory, after: Inventory, flags: Flags): Promise<number> {
  const overlap = overlapOf(before, after);
  const noun = (kind: string): string =>
    kind === "openapi" ? "operations in the specification" : "tools on the server";
  if (flags["format"] === "json") await writeStdout(`${JSON.stringify(overlap, null, 2)}\n`);
  else {
    const lines = [
      `${before.tools.length} ${noun(before.kind)}, ${after.tools.length} ${noun(after.kind)}, ${overlap.matched.length} in both`,
      ...list(`only in ${safeLine(before.name)}`, overlap.onlyBefore),
      ...list(`only in ${safeLine(after.name)}`, overlap.onlyAfter),
    ];
    await writeStdout(`${lines.join("\n")}\n`);
  }
  return overlap.onlyBefore.length + overlap.onlyAfter.length === 0 ? EXIT.passed : EXIT.failed;
}

function list(title: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${title} (${ids.length}):`, ...ids.map((id) => `  ${safeLine(id)}`)];
}

function words(changes: readonly Change[]): string {
  return changes.map((change) => `${change.kind.padEnd(20)} ${safeLine(change.message)}`).join("\n");
}
