import { shown } from "../../score/score.ts";
import { mdText } from "../escape/markdown.ts";
import { visible } from "../escape/visible.ts";
import { categoryTitle, riskLevels, scoreCategories, severities, verdictTitle } from "../labels.ts";
import { open, sinceBase, type Since } from "../since.ts";
import type { Finding, Report, ReportSet } from "../types.ts";
import { isReportSet, type RenderOptions } from "./types.ts";

/** GitHub refuses comments of more than 65,536 characters; some room stays for what a poster adds. */
const MAX_CHARACTERS = 64_000;
/** Characters that the tables of one target may take. */
const MAX_TABLES = 44_000;
const MAX_ROWS = 25;
const MAX_CONDITIONS = 10;
const MAX_TEXT = 240;

/** A comment that is edited in place is found again by this line. */
export const MARKER = "<!-- assayer:comment -->";

/** The short Markdown for a pull request: what failed, what changed, the worst findings. Fits one comment always. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  const runs = isReportSet(report) ? report.runs : [report];
  const parts = [MARKER, `## assayer: ${report.gate.passed ? "gate passed" : "gate failed"}`];
  let length = parts.join("\n\n").length;
  let told = 0;
  for (const run of runs) {
    const part = section(run, sinceBase(run, runs.length, options), MAX_TABLES / runs.length);
    if (length + part.length + 400 > MAX_CHARACTERS) break;
    parts.push(part);
    length += part.length + 2;
    told++;
  }
  if (told < runs.length) parts.push(`${runs.length - told} more targets are in the full report.`);
  const [first] = runs;
  if (first) {
    const { generator, policy } = first;
    const version = mdText(visible(generator.version).slice(0, 40));
    parts.push(`<sub>assayer ${version}, policy ${mdText(visible(policy.id).slice(0, 80))} ${policy.version}</sub>`);
  }
  return `${parts.join("\n\n")}\n`;
}

function section(report: Report, since: Since | null, room: number): string {
  // Scores by another policy or other rules do not compare.
  const base = since?.comparable ? since.base : undefined;
  const { summary, target } = report;
  const failed = report.gate.conditions.filter((condition) => !condition.passed);
  const score = summary.score === null ? "not scored" : `**${shown(summary.score)} / 100**`;
  const grade = summary.grade ? ` (${cell(summary.grade)})` : "";
  const lines = [
    `### ${cell(target.name)}`,
    `${score}${delta(summary.score, base?.summary.score)}${grade}: ${verdictTitle[summary.verdict].toLowerCase()}`,
  ];
  if (failed.length > 0) lines.push("");
  for (const condition of failed.slice(0, MAX_CONDITIONS)) lines.push(`- failed: ${cell(condition.message)}`);
  if (failed.length > MAX_CONDITIONS) lines.push(`- ${failed.length - MAX_CONDITIONS} more conditions failed`);
  lines.push("", scoreTable(report, base), "", countsLine(report, base), "");
  if (since && !since.comparable) {
    lines.push(
      "Policy or rules changed since the base: scores do not compare, findings may have come or gone with them.",
    );
    lines.push("");
  }
  lines.push(...(since ? changes(since, room) : findingTable("Worst findings", open(report), room)));
  return lines.join("\n");
}

function scoreTable(report: Report, base: Report | undefined): string {
  const cells = scoreCategories.map((category) => {
    const score = report.scores[category].score;
    return score === null ? "not scored" : `${shown(score)}${delta(score, base?.scores[category].score)}`;
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
  const tools = `${report.summary.toolCount} ${report.summary.toolCount === 1 ? "tool" : "tools"}`;
  return `${tools} by risk: ${risk.join(", ")}. Findings: ${found.length > 0 ? found.join(", ") : "none"}.`;
}

function changes({ fresh, gone }: Since, room: number): string[] {
  if (fresh.length + gone.length === 0) return ["No finding is new and none is gone."];
  return [
    ...findingTable("New findings", fresh, room / 2),
    ...(gone.length > 0 ? ["", ...findingTable("Gone", gone, room / 2)] : []),
  ];
}

function findingTable(title: string, findings: readonly Finding[], room: number): string[] {
  if (findings.length === 0) return [`${title}: none.`];
  const rows: string[] = [];
  let length = 0;
  for (const finding of findings.slice(0, MAX_ROWS)) {
    const row = rowOf(finding);
    if (length + row.length > room) break;
    rows.push(row);
    length += row.length + 1;
  }
  const rest = findings.length - rows.length;
  return [
    `**${title}** (${findings.length})`,
    "",
    "| severity | rule | tool | what | where |",
    "|---|---|---|---|---|",
    ...rows,
    ...(rest > 0 ? ["", `${rest} more ${rest === 1 ? "is" : "are"} in the full report.`] : []),
  ];
}

function rowOf({ severity, ruleId, tool, message, location }: Finding): string {
  const place = location.line === undefined ? location.uri : `${location.uri}:${location.line}`;
  return `| ${severity} | ${cell(ruleId)} | ${cell(tool ?? "")} | ${cell(message)} | ${cell(place)} |`;
}

function delta(now: number | null, before: number | null | undefined): string {
  if (now === null || before === null || before === undefined) return "";
  const change = Math.round((now - before) * 100) / 100;
  return change === 0 ? "" : ` (${signed(change)})`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `−${-value}`;
}

/** One short line of a stranger's text; cut after invisible characters are spelled out, since that makes it longer. */
function cell(text: string): string {
  const line = visible(text.slice(0, MAX_TEXT * 4))
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...line];
  return mdText(characters.length > MAX_TEXT ? `${characters.slice(0, MAX_TEXT).join("")}…` : line);
}
