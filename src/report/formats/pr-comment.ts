import { shown } from "../../score/score.ts";
import { mdText } from "../escape/markdown.ts";
import { categoryTitle, riskLevels, scoreCategories, severities, verdictTitle } from "../labels.ts";
import type { Finding, Report, ReportSet } from "../types.ts";
import { isReportSet, type RenderOptions } from "./types.ts";

/** GitHub refuses longer comments (65,536 characters); the rest is left as room for what it adds. */
const MAX_CHARACTERS = 65_000;
const MAX_ROWS = 25;
const MAX_TEXT = 240;

/** A comment that is edited in place is found again by this line. */
export const MARKER = "<!-- assayer:comment -->";

/** The short Markdown for a pull request: what failed, what changed, the worst findings. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  const runs = isReportSet(report) ? report.runs : [report];
  const parts = [MARKER, `## assayer: ${report.gate.passed ? "gate passed" : "gate failed"}`];
  let length = parts.join("\n\n").length;
  let shownRuns = 0;
  for (const run of runs) {
    const part = section(run, runs.length === 1 ? options.baseReport : undefined);
    if (length + part.length + 200 > MAX_CHARACTERS) break;
    parts.push(part);
    length += part.length + 2;
    shownRuns++;
  }
  if (shownRuns < runs.length) parts.push(`${runs.length - shownRuns} more targets are in the full report.`);
  const [first] = runs;
  if (first)
    parts.push(
      `<sub>assayer ${mdText(first.generator.version)}, policy ${mdText(first.policy.id)} ${first.policy.version}</sub>`,
    );
  return `${parts.join("\n\n")}\n`;
}

function section(report: Report, base: Report | undefined): string {
  const { summary, target } = report;
  const failed = report.gate.conditions.filter((condition) => !condition.passed);
  const score = summary.score === null ? "not scored" : `**${shown(summary.score)} / 100**`;
  const lines = [
    `### ${clip(target.name)}`,
    `${score}${delta(summary.score, base?.summary.score)} ${summary.grade ? `(${clip(summary.grade)})` : ""}: ${verdictTitle[summary.verdict].toLowerCase()}`,
  ];
  for (const condition of failed.slice(0, 10)) lines.push(`- failed: ${clip(condition.message)}`);
  lines.push("", scoreTable(report, base), "", countsLine(report, base));
  if (base) lines.push("", ...changes(report, base));
  else lines.push("", ...findingTable("Worst findings", open(report)));
  return lines.join("\n");
}

function scoreTable(report: Report, base: Report | undefined): string {
  const cells = scoreCategories.map((category) => {
    const score = report.scores[category]?.score ?? null;
    return score === null ? "not scored" : `${shown(score)}${delta(score, base?.scores[category]?.score)}`;
  });
  const heads = scoreCategories.map((category) => categoryTitle[category]);
  return `| ${heads.join(" | ")} |\n|${heads.map(() => "---").join("|")}|\n| ${cells.join(" | ")} |`;
}

function countsLine(report: Report, base: Report | undefined): string {
  const risk = riskLevels.map((level) => {
    const change = base ? report.summary.risk[level] - base.summary.risk[level] : 0;
    return `${report.summary.risk[level]} ${level}${change === 0 ? "" : ` (${signed(change)})`}`;
  });
  const found = severities
    .filter((severity) => report.summary.findings[severity] > 0)
    .map((severity) => `${report.summary.findings[severity]} ${severity}`);
  return `${report.summary.toolCount} tools by risk: ${risk.join(", ")}. Findings: ${found.length > 0 ? found.join(", ") : "none"}.`;
}

function changes(report: Report, base: Report): string[] {
  const before = new Set(base.findings.map((finding) => finding.fingerprint));
  const after = new Set(report.findings.map((finding) => finding.fingerprint));
  const fresh = open(report).filter((finding) => !before.has(finding.fingerprint));
  const fixed = base.findings.filter((finding) => !finding.suppressed && !after.has(finding.fingerprint));
  if (fresh.length + fixed.length === 0) return ["No finding is new and none is gone."];
  return [...findingTable("New findings", fresh), ...(fixed.length > 0 ? ["", ...findingTable("Gone", fixed)] : [])];
}

function open(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => !finding.suppressed && finding.severity !== "info");
}

function findingTable(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [`${title}: none.`];
  const rows = findings.slice(0, MAX_ROWS).map((finding) => {
    const { uri, line } = finding.location;
    const place = line === undefined ? uri : `${uri}:${line}`;
    return `| ${finding.severity} | ${finding.ruleId} | ${cell(finding.tool ?? "")} | ${cell(finding.message)} | ${cell(place)} |`;
  });
  const rest = findings.length - rows.length;
  return [
    `**${title}** (${findings.length})`,
    "",
    "| severity | rule | tool | what | where |",
    "|---|---|---|---|---|",
    ...rows,
    ...(rest > 0 ? ["", `${rest} more are in the full report.`] : []),
  ];
}

function delta(now: number | null, before: number | null | undefined): string {
  if (now === null || before === null || before === undefined) return "";
  const change = Math.round((now - before) * 10) / 10;
  return change === 0 ? "" : ` (${signed(change)})`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `−${-value}`;
}

function clip(text: string): string {
  return mdText(cut(text));
}

function cell(text: string): string {
  return mdText(cut(text));
}

function cut(text: string): string {
  const line = text
    .slice(0, MAX_TEXT * 4)
    .replace(/\s+/g, " ")
    .trim();
  return [...line].length > MAX_TEXT ? `${[...line].slice(0, MAX_TEXT).join("")}…` : line;
}
