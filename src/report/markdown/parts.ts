import type { Outcome } from "../../engine/types.ts";
import { mdCode, mdInline, mdText } from "../escape/markdown.ts";
import { categoryTitle, controlStatusTitle, dataClassTitle, roleTitle, titleOf } from "../labels.ts";
import { counted, shownDate } from "../numbers.ts";
import { cutText, fold, row, table, type MarkdownPage } from "./page.ts";

const MOST = 8;

function few(items: readonly string[]): string {
  const left = items.length - MOST;
  const shown = items.slice(0, MOST).map((item) => mdCode(cutText(item, 60), true));
  return `${shown.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

export function controlsPart({ report, h }: MarkdownPage): string | null {
  const { controls, checklist } = report;
  if (controls.length + checklist.length === 0) return null;
  const rows = controls.map((control) =>
    row(
      mdText(control.title),
      mdText(
        `${titleOf(controlStatusTitle, control.status)}${control.basis === "unknown" ? "" : ` (${control.basis})`}`,
      ),
      mdInline(control.evidence),
      mdText(
        [control.owner, control.expires === null ? null : `until ${shownDate(control.expires)}`]
          .filter(Boolean)
          .join(", "),
      ),
    ),
  );
  const mark = { done: "[x]", open: "[ ]", unknown: "[ ] (unknown)" } as const;
  const items = checklist.map((item) => `- ${mark[item.status]} **${mdInline(item.title)}** ${mdInline(item.why)}`);
  return [
    `${h(1)} Controls and checklist`,
    rows.length > 0 ? table(["Control", "State", "Evidence", "Owner"], rows) : null,
    items.length > 0 ? items.join("\n") : null,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}

export function compliancePart({ report, h }: MarkdownPage): string | null {
  const { dataClasses, obligations, frameworks } = report.compliance;
  if (dataClasses.length + obligations.length + frameworks.length === 0) return null;
  const data = dataClasses.map(({ id, fields, tools }) =>
    row(mdText(titleOf(dataClassTitle, id)), few(fields), few(tools)),
  );
  const duties = obligations.map(({ text, tools }) => `- ${mdInline(text)} ${few(tools)}`);
  const books = frameworks.map(({ name, clauses }) =>
    fold(
      `${name}: ${counted(clauses.length, "relevant clause")}`,
      table(
        ["Clause", "Why it is relevant", "Tools", "Findings:"],
        clauses.map((clause) =>
          row(
            `${mdText(clause.id)} ${mdText(clause.title)}`,
            mdInline(clause.relevance),
            few(clause.tools),
            clause.findings.length,
          ),
        ),
      ),
    ),
  );
  return [
    `${h(1)} Compliance`,
    "Relevant does not mean compliant or in breach: that is for people to judge.",
    data.length > 0 ? table(["Data", "Seen in", "Tools"], data) : null,
    duties.length > 0 ? duties.join("\n") : null,
    ...books,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}

export function clientsPart({ report, h }: MarkdownPage): string | null {
  if (report.clients.length === 0) return null;
  const rows = report.clients.map(({ name, status, reasons, tools }) =>
    row(
      mdText(name),
      mdText(status),
      reasons.map(({ text, checked }) => `${mdInline(text)} (checked ${mdText(checked)})`).join(" "),
      tools.length === 0 ? "" : `${tools.length}: ${few(tools.map(({ toolId }) => toolId))}`,
    ),
  );
  return `${h(1)} Clients\n\n${table(["Client", "Result", "Why", "Tools hit"], rows)}`;
}

export function flowsPart({ report, index, h }: MarkdownPage): string | null {
  if (report.flows.length === 0) return null;
  const shown = report.flows.slice(0, 200).map(({ path }) => {
    const steps = path.map(
      ({ toolId, role }) =>
        `${mdCode(cutText(index.tools.get(toolId)?.name ?? toolId, 80))} (${mdText(titleOf(roleTitle, role).toLowerCase())})`,
    );
    return `- ${steps.join(" → ")}`;
  });
  const left = report.flows.length - shown.length;
  if (left > 0) shown.push(`- ${left} more in the JSON report`);
  return `${h(1)} Toxic flows\n\n${fold(counted(report.flows.length, "path"), shown.join("\n"))}`;
}

const kinds: readonly (readonly [Outcome, string])[] = [
  ["error", "Checks that broke"],
  ["not-evaluated", "Not evaluated"],
  ["pass", "Passed"],
  ["not-applicable", "Not applicable"],
];

export function checksPart({ report, h }: MarkdownPage): string {
  const rules = Object.entries(report.rules);
  const lists = kinds.flatMap(([outcome, title]) => {
    const items = rules.filter(([, rule]) => rule.outcome === outcome);
    if (items.length === 0) return [];
    const lines = items.map(
      ([id, rule]) =>
        `- ${mdCode(id)} ${mdInline(outcome === "pass" || outcome === "not-applicable" ? rule.title.pass : rule.title.fail)} (${mdText(titleOf(categoryTitle, rule.category))})${rule.reason === null ? "" : `: ${mdInline(rule.reason)}`}`,
    );
    return [fold(`${title}: ${items.length}`, lines.join("\n"))];
  });
  const suppressions = report.suppressions.map((item) =>
    row(
      mdCode(item.rule, true),
      item.target === null ? "" : mdCode(item.target, true),
      mdText(item.status),
      mdInline(item.reason),
      mdText(item.owner ?? "no owner"),
      item.expires === null ? "never" : mdText(shownDate(item.expires)),
      item.findings.length,
    ),
  );
  const unread = report.incomplete.map(({ what, why }) => `- ${mdText(what)}: ${mdInline(why)}`);
  return [
    `${h(1)} Other checks`,
    unread.length > 0 ? `**Could not be read**\n\n${unread.join("\n")}` : null,
    ...lists,
    suppressions.length > 0
      ? `${h(2)} Suppressed\n\n${table(["Rule", "Target", "State", "Reason", "Owner", "Expires", "Findings:"], suppressions)}`
      : null,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}

export function observationsPart({ report, h }: MarkdownPage): string | null {
  if (report.observations.length === 0) return null;
  const rows = report.observations
    .slice(0, 200)
    .map((item) =>
      row(
        mdCode(item.id, true),
        mdText(cutText(item.request, 200)),
        mdText(cutText(item.outcome, 200)),
        item.value === undefined || item.value === null
          ? ""
          : mdText(cutText(`${String(item.value)}${item.unit === undefined ? "" : ` ${item.unit}`}`, 80)),
      ),
    );
  return `${h(1)} What was sent\n\nNo tool was called.\n\n${fold(counted(report.observations.length, "observation"), table(["Observation", "Request", "Outcome", "Value:"], rows))}`;
}
