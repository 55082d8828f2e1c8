import { controls as lexicon } from "../catalogue.ts";
import { APPROVAL_CATEGORIES } from "../facts/governance.ts";
import type { Facts, ToolCategory, ToolFacts } from "../facts/types.ts";
import type { Surface } from "../surface/types.ts";

const GROUPS: readonly { readonly id: string; readonly categories: readonly ToolCategory[]; readonly note: string }[] =
  [
    { id: "read", categories: ["read"], note: "only read" },
    { id: "write", categories: ["write", "communicate", "admin"], note: "change data, send content, change settings" },
    { id: "delete", categories: ["delete"], note: "remove data or resources" },
    { id: "authentication", categories: ["auth"], note: "sign-in, sessions, keys and rights" },
    { id: "highRisk", categories: ["billing", "execute"], note: "move money or run code" },
  ];

const REASONS: readonly (readonly [ToolCategory, string])[] = [
  ["delete", "what is deleted is gone"],
  ["auth", "changes who may do what"],
  ["billing", "moves money"],
  ["execute", "runs code or commands"],
];

/**
 * A governance file for a target, ready to be filled in: the seven controls as unknown, an approval rule for every
 * high-risk tool, every tool in a permission group, and the fields that an audit log needs. YAML; names are quoted.
 */
export function governanceTemplate(surface: Surface, facts: Facts): string {
  const lines = [
    `# Governance of ${oneLine(surface.name)}: who answers for which control, what needs an approval, who may use what.`,
    "# Write what is so, not what is planned: a probe that sees otherwise makes the control contradicted.",
    "version: 1",
    `target: ${quote(surface.name)}`,
    "",
    "# status: active, missing, not-applicable or unknown. An active control names an owner and the last day on which",
    "# the word holds; after it the control counts as unknown again.",
    "controls:",
    ...lexicon.controls.flatMap(({ id, what }) => [
      `  # ${oneLine(what)}`,
      `  ${id}: { status: unknown } # { status: active, owner: "team", expires: 2027-12-31, evidence: "where to see it" }`,
    ]),
    "",
    ...approvals(facts),
    "",
    "# Every tool in one group. Grant groups to clients, not single tools. Patterns such as get_* are allowed.",
    "groups:",
    ...GROUPS.flatMap(({ id, categories, note }) =>
      block(
        `  ${id}:`,
        ` # ${note}`,
        facts.tools.filter(({ classification }) => categories.includes(classification.category)),
      ),
    ),
    "",
    "# What one entry of the audit log holds. Secrets in arguments and results are masked before they are written.",
    "auditLog:",
    "  fields:",
    ...lexicon.auditFields.map(({ id, title }) => `    - ${id} # ${oneLine(title)}`),
    '  retention: "365 days"',
    "",
    "# Filled in by the person who has read the report.",
    "# reviews:",
    '#   highRisk: { by: "name", on: 2026-01-31, expires: 2027-01-31 }',
    '#   compliance: { by: "name", on: 2026-01-31, expires: 2027-01-31 }',
  ];
  return `${lines.join("\n")}\n`;
}

function approvals(facts: Facts): readonly string[] {
  const head = "# A person confirms each call of these before it is carried out.";
  const guarded = facts.tools.filter(({ classification }) => APPROVAL_CATEGORIES.has(classification.category));
  if (guarded.length === 0) return [head, "# None is needed: no tool deletes, grants, pays or runs code."];
  return [
    head,
    "# Uncomment when the approval is really asked for.",
    "# approvals:",
    ...REASONS.flatMap(([category, reason]) => {
      const tools = guarded.filter(({ classification }) => classification.category === category);
      if (tools.length === 0) return [];
      return [`  - reason: ${quote(reason)}`, '    approvers: ["name or team"]', ...block("    tools:", "", tools)].map(
        (line) => `# ${line}`,
      );
    }),
  ];
}

function block(key: string, note: string, tools: readonly ToolFacts[]): readonly string[] {
  if (tools.length === 0) return [`${key} []${note}`];
  const indent = " ".repeat(key.length - key.trimStart().length + 2);
  return [
    `${key}${note}`,
    ...tools.map(({ tool, classification: { category, alternative, certainty } }) => {
      const unsure = certainty === "low" && alternative ? ` # ${category}, or ${alternative}: check` : "";
      return `${indent}- ${quote(tool.id)}${unsure}`;
    }),
  ];
}

/** JSON strings are YAML strings; what YAML would break a line at is escaped as well. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, 200);
}
