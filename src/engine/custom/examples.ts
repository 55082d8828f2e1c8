import { establish } from "../../facts/establish.ts";
import { loadText } from "../../load/load.ts";
import { survey } from "../../surface/survey.ts";
import { loadCustomRules } from "./load.ts";
import { runCustomRules } from "./run.ts";
import type { CustomRule, ExampleFile, ExampleResult } from "./types.ts";

/**
 * Runs the examples of every rule in a folder: a bad one must give findings (as many as it says), a good one none.
 * @throws {ConfigError} when a rule cannot be loaded.
 */
export async function testCustomRules(folder: string): Promise<readonly ExampleResult[]> {
  const results: ExampleResult[] = [];
  for (const custom of await loadCustomRules(folder)) {
    for (const kind of ["bad", "good"] as const)
      for (const [index, example] of custom.rule.examples[kind].entries())
        results.push(await runExample(custom, kind, example, example.title ?? `${kind} example ${index + 1}`));
  }
  return results;
}

async function runExample(
  custom: CustomRule,
  kind: "bad" | "good",
  example: ExampleFile,
  title: string,
): Promise<ExampleResult> {
  const told = (ok: boolean, message: string): ExampleResult => ({
    ruleId: custom.id,
    ok,
    message: `${title}: ${message}`,
  });
  const source = example.openapi ?? example.mcp;
  const text = typeof source === "string" ? source : JSON.stringify(source, null, 2);
  try {
    const document = await loadText(text, "example.json");
    const surface = survey(document);
    const { facts } = establish(surface, { now: new Date(0) });
    const [result] = await runCustomRules([custom], surface, facts);
    if (!result || result.outcome === "error") return told(false, result?.reason ?? "it did not run");
    const found = result.findings.length;
    if (kind === "good")
      return told(found === 0, found === 0 ? "no finding" : `${found} findings where none should be`);
    const wanted = example.findings;
    if (wanted !== undefined) return told(found === wanted, `${found} findings, ${wanted} expected`);
    return told(found > 0, found > 0 ? `${found} findings` : "no finding where one should be");
  } catch (error) {
    return told(false, error instanceof Error ? error.message.split("\n", 1)[0]! : String(error));
  }
}
