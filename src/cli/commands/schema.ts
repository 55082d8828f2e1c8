import { schemas } from "../../schemas/index.ts";
import { didYouMean } from "../../config/suggest.ts";
import type { Flags } from "../../config/settings.ts";
import { EXIT, UsageError } from "../errors.ts";
import { writeStdout } from "../output.ts";

/** `assayer schema NAME`: prints a JSON Schema that we publish; without a name, the names. */
export async function run(args: readonly unknown[], _flags: Flags): Promise<number> {
  const [name] = args;
  if (typeof name !== "string") {
    await writeStdout(`${Object.keys(schemas).join("\n")}\n`);
    return EXIT.passed;
  }
  const load = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!load)
    throw new UsageError(
      `no schema ${name}${didYouMean(name, Object.keys(schemas))}`,
      `one of ${Object.keys(schemas).join(", ")}`,
    );
  await writeStdout(`${JSON.stringify((await load()).schema, null, 2)}\n`);
  return EXIT.passed;
}
