// Writes docs/rules/: one page per rule and an index, from the rules themselves.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const categories = {
  security: "Security",
  compliance: "Compliance",
  compatibility: "Compatibility",
  quality: "Quality",
  health: "Health",
  agentReliability: "Agent reliability",
};

export default async function generate({ root, emit, check }) {
  const rules = await compiledRules(root);
  if (rules === null) return;
  const byId = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const rule of byId) emit(`docs/rules/${rule.id}.md`, page(rule));
  emit("docs/rules/README.md", index(byId));
  const wanted = new Set([...byId.map(({ id }) => `${id}.md`), "README.md"]);
  const folder = join(root, "docs/rules");
  if (!existsSync(folder) || check) return;
  for (const file of readdirSync(folder)) if (file.endsWith(".md") && !wanted.has(file)) unlinkSync(join(folder, file));
}

/** Rules are TypeScript: they are compiled into a folder of their own, which goes when they are read. */
async function compiledRules(root) {
  const out = mkdtempSync(join(tmpdir(), "assayer-rules-"));
  try {
    symlinkSync(join(root, "node_modules"), join(out, "node_modules"), "junction");
    // Other parts may not compile yet; what counts is that the rules come out.
    spawnSync(
      process.execPath,
      [
        join(root, "node_modules/typescript/bin/tsc"),
        "-p",
        "tsconfig.build.json",
        "--outDir",
        out,
        "--declaration",
        "false",
      ],
      { cwd: root, encoding: "utf8" },
    );
    const file = join(out, "rules/index.js");
    if (!existsSync(file)) {
      console.error("rule pages: the rules do not compile, pages left as they are");
      return null;
    }
    return (await import(pathToFileURL(file).href)).rules;
  } catch (error) {
    console.error(`rule pages: ${error instanceof Error ? error.message : error}, pages left as they are`);
    return null;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const kinds = (rule) => rule.appliesTo.map((kind) => ({ openapi: "OpenAPI", mcp: "MCP" })[kind]).join(", ");

function page(rule) {
  const rows = [
    ["Category", `${categories[rule.category]}, ${rule.factor}`],
    ["Severity", rule.severity],
    ["Confidence", rule.confidence],
    ["Effort to fix", rule.effort],
    ["Applies to", kinds(rule)],
    ["Since", `${rule.since}${rule.lifecycle === "stable" ? "" : `, ${rule.lifecycle}`}`],
    ...(rule.tags.length > 0 ? [["Tags", rule.tags.join(", ")]] : []),
  ];
  return `<!-- Generated from rules/ by \`npm run generate\`. -->
# ${rule.id}: ${rule.title.fail}

\`${rule.slug}\`. When it passes: ${rule.title.pass}.

| | |
|---|---|
${rows.map(([name, value]) => `| ${name} | ${cell(value)} |`).join("\n")}

## Why

${rule.why.trim()}

## What to do

${rule.fix.trim()}

## Bad

${rule.examples.bad.map(example).join("\n\n")}

## Good

${rule.examples.good.map(example).join("\n\n")}

## References

${rule.references.map(({ label, url }) => (url ? `- [${label}](${url})` : `- ${label}`)).join("\n")}
`;
}

function example({ title, openapi, mcp, governance, observations }) {
  const parts = [
    openapi && ["OpenAPI", openapi, "yaml"],
    mcp && ["MCP listing", mcp, "yaml"],
    governance && ["Governance file", governance, "yaml"],
    observations && ["Observations", JSON.stringify(observations, null, 2), "json"],
  ].filter(Boolean);
  const blocks = parts.map(([name, text, language]) => `${name}:\n\n${fenced(text.trim(), language)}`);
  return `${title ? `${title}.\n\n` : ""}${blocks.join("\n\n")}`;
}

/** A fence longer than any in the text. */
function fenced(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.length > 4000 ? `${text.slice(0, 4000)}\n…` : text}\n${fence}`;
}

function index(rules) {
  const parts = Object.entries(categories).map(([category, title]) => {
    const own = rules.filter((rule) => rule.category === category);
    const rows = own.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${cell(rule.title.fail)} | ${rule.severity} | ${kinds(rule)} |`,
    );
    return `## ${title} (${own.length})\n\n| id | finding | severity | applies to |\n|---|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `<!-- Generated from rules/ by \`npm run generate\`. -->
# Rules

${rules.length} rules. \`assayer rules\` lists them, \`assayer explain ID\` shows one; [rules of your own](../custom-rules.md) stand beside them.

${parts.join("\n")}`;
}
