import type { Flags } from "../../config/settings.ts";
import { EXIT, UsageError } from "../errors.ts";
import { judgementOf } from "../judge-target.ts";
import { writeStdout, writeWhole } from "../output.ts";
import type { ProgramContext } from "../program.ts";
import { loadDocuments, namedTargets } from "../targets.ts";
import { progress } from "../terminal.ts";

/** `assayer snapshot`: what a server lists and what its probes saw, to be audited anywhere, offline. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const judgement = await judgementOf(await namedTargets(args, flags, context), { ...flags, config: false });
  const [target] = judgement.targets;
  if (!target)
    throw new UsageError("no target is named", "give an MCP endpoint, a client configuration, or `--stdio -- command`");
  const line = progress(flags, process.env);
  for await (const document of loadDocuments(target, judgement.settings, flags, context, null, line)) {
    line.clear();
    if (document instanceof Error) throw document;
    if (document.kind !== "mcp")
      throw new UsageError("an OpenAPI description needs no snapshot", "audit the file itself");
    const { snapshotOf } = await import("../../load/mcp/snapshot.ts");
    const content = `${JSON.stringify(snapshotOf(document), null, 2)}\n`;
    const path = typeof flags["output"] === "string" ? flags["output"] : null;
    if (path === null || path === "-") await writeStdout(content);
    else writeWhole(path, content, { force: flags["force"] === true });
    return EXIT.passed;
  }
  throw new UsageError("the target stands for no document");
}
