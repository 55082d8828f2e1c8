import type { Flags } from "../../config/settings.ts";
import { EXIT } from "../errors.ts";
import { judgeOne } from "../judge-one.ts";
import { writeStdout, writeWhole } from "../output.ts";
import type { ProgramContext } from "../program.ts";

/** `assayer patch`: the annotations that every tool should carry, as a JSON Patch (RFC 6902) over the listing. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const { report } = await judgeOne(args, flags, context);
  const operations = report.tools.flatMap((tool) => {
    const { pointer } = tool.location;
    const wanted: Record<string, unknown> = { ...tool.annotations, ...tool.expectedAnnotations };
    if (JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(tool.annotations ?? {}))) return [];
    const key = report.target.kind === "mcp" ? "annotations" : "x-mcp-annotations";
    return [{ op: "add", path: `${pointer}/${key}`, value: sorted(wanted) }];
  });
  const content = `${JSON.stringify(operations, null, 2)}\n`;
  const path = typeof flags["output"] === "string" ? flags["output"] : null;
  if (path === null || path === "-") await writeStdout(content);
  else writeWhole(path, content, { force: flags["force"] === true });
  return EXIT.passed;
}

function sorted(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
