import { rules } from "../../catalogue.ts";
import type { Flags } from "../../config/settings.ts";
import { didYouMean } from "../../config/suggest.ts";
import type { Example, Rule } from "../../engine/types.ts";
import { EXIT, UsageError } from "../errors.ts";
import { writeStdout } from "../output.ts";

/** `assayer explain RULE`: what it checks, why it matters, what to do, and examples that are run as tests. */
export async function run(args: readonly unknown[], flags: Flags): Promise<number> {
  const word = String(args[0]);
  const rule = rules.find((item) => item.id === word.toUpperCase() || item.slug === word.toLowerCase());
  if (!rule) {
    const known = rules.flatMap((item) => [item.id, item.slug]);
    throw new UsageError(`no rule ${word}${didYouMean(word, known)}`, "`assayer rules` lists them");
  }
  if (flags["format"] === "json") {
    const { visit: _visit, ...shown } = rule;
    await writeStdout(`${JSON.stringify(shown, null, 2)}\n`);
  } else if (flags["format"] === "md") await writeStdout(markdown(rule));
  else await writeStdout(plain(rule));
  return EXIT.passed;
}

function plain(rule: Rule): string {
  const facts = [
    `category ${rule.category} (${rule.factor})`,
    `severity ${rule.severity}`,
    `confidence ${rule.confidence}`,
    `effort to fix ${rule.effort}`,
    rule.lifecycle,
    `since ${rule.since}`,
    `for ${rule.appliesTo.join(" and ")}`,
  ];
  const references = rule.references.map((item) => `  ${item.label}${item.url ? `  ${item.url}` : ""}`);
  return [
    `${rule.id}  ${rule.title.fail}`,
    facts.join(", "),
    "",
    "Why",
    indent(rule.why),
    "",
    "What to do",
    indent(rule.fix),
    "",
    "References",
    ...references,
    "",
    ...exampleLines("Fails", rule.examples.bad),
    ...exampleLines("Passes", rule.examples.good),
  ].join("\n");
}

function exampleLines(title: string, examples: readonly Example[]): string[] {
  return examples
    .slice(0, 2)
    .flatMap((example) => [`${title}${example.title ? `: ${example.title}` : ""}`, indent(textOf(example)), ""]);
}

function textOf(example: Example): string {
  const parts = [example.openapi ?? example.mcp ?? "", example.governance ? `governance:\n${example.governance}` : ""];
  if (example.observations) parts.push(`observations:\n${JSON.stringify(example.observations, null, 2)}`);
  return parts
    .filter((part) => part.trim() !== "")
    .join("\n")
    .replace(/^\n+|\s+$/g, "");
}

function indent(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

function markdown(rule: Rule): string {
  const fence = (example: Example): string => `\`\`\`yaml\n${textOf(example)}\n\`\`\`\n`;
  const section = (title: string, examples: readonly Example[]): string =>
    examples
      .map((example) => `### ${title}${example.title ? `: ${example.title}` : ""}\n\n${fence(example)}`)
      .join("\n");
  const references = rule.references.map((item) => (item.url ? `- [${item.label}](${item.url})` : `- ${item.label}`));
  return `# ${rule.id}: ${rule.title.fail}

| category | factor | severity | confidence | effort | since |
|---|---|---|---|---|---|
| ${rule.category} | ${rule.factor} | ${rule.severity} | ${rule.confidence} | ${rule.effort} | ${rule.since} |

## Why

${rule.why.trim()}

## What to do

${rule.fix.trim()}

## References

${references.join("\n")}

## Examples

${section("Fails", rule.examples.bad)}
${section("Passes", rule.examples.good)}`;
}
