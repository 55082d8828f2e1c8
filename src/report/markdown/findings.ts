import { mdCode, mdFence, mdInline, mdProse, mdSummary, mdText } from "../escape/markdown.ts";
import { escapeHtml } from "../escape/html.ts";
import { categoryTitle, severities, severityTitle } from "../labels.ts";
import { counted, shownPoints } from "../numbers.ts";
import type { RuleGroup } from "../report-index.ts";
import type { Finding } from "../types.ts";
import { cutText, placeOf, row, table, type MarkdownPage } from "./page.ts";

/** Findings grouped by rule; every occurrence has its line, whatever its number. */
export function findingsPart(page: MarkdownPage): string {
  const { report, index, options, h } = page;
  if (report.findings.length === 0) return `${h(1)} Findings\n\nNo check that could be evaluated failed.`;
  let budget = options.maxFindings ?? 20_000;
  let left = 0;
  const parts: string[] = [];
  for (const severity of severities) {
    const groups = index.groups.filter((group) => group.severity === severity);
    if (groups.length === 0) continue;
    const cards = groups.map((group) => {
      const size = group.open.length + group.suppressed.length;
      const shown = Math.min(size, Math.max(1, budget));
      budget -= shown;
      left += size - shown;
      return ruleCard(group, shown);
    });
    parts.push(`${h(2)} ${severityTitle[severity]}\n\n${cards.join("\n\n")}`);
  }
  const note = left > 0 ? `\n\n${counted(left, "more occurrence")} of these rules in the JSON report.` : "";
  return `${h(1)} Findings\n\n${parts.join("\n\n")}${note}`;
}

function ruleCard(group: RuleGroup, shown: number): string {
  const { ruleId, rule, title, open, suppressed, points, category, severity } = group;
  const all = [...open, ...suppressed].slice(0, shown);
  const cost = points > 0 ? `−${shownPoints(points)} ${categoryTitle[category]}` : "costs nothing";
  const summary = `<code>${escapeHtml(ruleId.replace(/\s+/g, " "))}</code> ${mdSummary(title)} (${counted(open.length, "occurrence")}${suppressed.length > 0 ? `, ${suppressed.length} suppressed` : ""}; ${cost})`;
  const references = (rule?.references ?? []).map(({ label }) => mdText(label)).join(" · ");
  const prose =
    rule === undefined
      ? []
      : [`**Why it matters.** ${mdProse(rule.why)}`, `**How to fix.** ${mdProse(rule.fix)}`, references];
  const shownFirst = open[0];
  const example = shownFirst && (severity === "critical" || severity === "high") ? frame(shownFirst) : null;
  const fixed = all.find(({ fix }) => fix.after !== null);
  const rows = all.map((finding) =>
    row(
      finding.tool === null ? "" : mdCode(cutText(finding.tool, 100), true),
      mdCode(cutText(placeOf(finding.location), 160), true),
      finding.message === finding.title ? "" : mdInline(cutText(finding.message, 240)),
      mdCode(cutText(finding.evidence.observed, 160), true),
      mdCode(cutText(finding.evidence.expected, 120), true),
      `${mdCode(finding.fingerprint, true)}${finding.suppressed ? ` suppressed: ${mdText(cutText(finding.suppressed.reason, 160))}` : ""}`,
    ),
  );
  const body = [
    ...prose,
    example,
    fixed ? diff(fixed) : null,
    table(["Tool", "Place", "What", "Observed", "Expected", "Finding"], rows),
  ].filter((part) => part !== null && part !== "");
  const opened = open.length > 0 && (severity === "critical" || severity === "high") ? " open" : "";
  return `<details${opened}><summary>${summary}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
}

function frame({ evidence: { snippet }, location }: Finding): string | null {
  if (!snippet) return null;
  const lines = snippet.lines.slice(0, 12).map((text, offset) => {
    const line = snippet.startLine + offset;
    return `${line === location.line ? ">" : " "} ${String(line).padStart(5)} | ${cutText(text, 160)}`;
  });
  return mdFence(lines.join("\n"));
}

function diff({ fix: { before, after } }: Finding): string {
  return mdFence([...signed("-", before), ...signed("+", after)].join("\n"), "diff");
}

function signed(mark: string, text: string | null): readonly string[] {
  if (text === null) return [];
  return text
    .split("\n")
    .slice(0, 60)
    .map((line) => `${mark}${cutText(line, 160)}`);
}
