import { Chalk, type ChalkInstance } from "chalk";
import type { Severity, ScoreCategory } from "../../engine/types.ts";
import { shown } from "../../score/score.ts";
import { fit, safeLine } from "../escape/terminal.ts";
import { thousands } from "../numbers.ts";
import { gains, rankFixes } from "../recommended.ts";
import { indexReport } from "../report-index.ts";
import { categoryTitle, severities, titleOf } from "../labels.ts";
import type { Finding, Report, ReportSet } from "../types.ts";
import { isReportSet, type RenderOptions } from "./types.ts";

/** Findings shown before `--verbose` is asked for: the run must fit one screen. */
const MOST_FINDINGS = 5;
const MOST_FIXES = 3;

interface Pen {
  readonly chalk: ChalkInstance;
  readonly width: number;
  readonly unicode: boolean;
  readonly verbose: boolean;
}

/** The terminal summary: one screen, the failing condition first. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  const pen: Pen = {
    chalk: new Chalk({ level: options.color ? 1 : 0 }),
    width: options.width ?? 80,
    unicode: options.unicode ?? true,
    verbose: options.verbose ?? false,
  };
  if (!isReportSet(report)) return `${one(report, pen).join("\n")}\n`;
  const overview = report.runs.map(
    (run) =>
      `  ${gateMark(run.gate.passed, pen)} ${scoreCell(run, pen)} ${fit(run.target.location, pen.width - 24, dots(pen))}`,
  );
  const failing = report.runs.filter((run) => !run.gate.passed);
  const detailed = (pen.verbose ? report.runs : failing.slice(0, 3)).flatMap((run) => ["", ...one(run, pen)]);
  return `${[...detailed, "", `${report.runs.length} targets`, ...overview, "", gateLine(report.gate.passed, pen)].join("\n")}\n`;
}

function one(report: Report, pen: Pen): string[] {
  const { chalk } = pen;
  const { summary, target } = report;
  const failed = report.gate.conditions.filter((condition) => !condition.passed);
  const kind =
    target.kind === "openapi" ? `OpenAPI ${target.specVersion}` : `MCP ${target.protocolVersion ?? ""}`.trim();
  const lines: string[] = [];
  for (const condition of failed)
    lines.push(chalk.red.bold(fit(`${cross(pen)} gate: ${condition.message}`, pen.width * 2, dots(pen))));
  if (failed.length > 0) lines.push("");
  lines.push(chalk.bold(fit(target.name, pen.width, dots(pen))));
  lines.push(
    chalk.dim(
      fit(
        [
          kind,
          target.transport === "file" ? null : target.transport,
          `${summary.toolCount} ${summary.toolCount === 1 ? "tool" : "tools"}`,
          `about ${thousands(summary.tokens)} tokens`,
          `policy ${report.policy.id}`,
        ]
          .filter(Boolean)
          .join(pen.unicode ? " · " : " | "),
        pen.width,
        dots(pen),
      ),
    ),
  );
  lines.push("");
  const score =
    summary.score === null ? "not scored" : `${shown(summary.score)} / 100  ${safeLine(summary.grade ?? "")}`;
  // On a narrow terminal the number of conditions makes room; it stands in every other report.
  const isTight = 19 + score.length + 3 + verdictWords(report).length > pen.width;
  lines.push(
    `${chalk.bold(pad("Overall", 18))} ${colorOf(summary.score, pen)(score)}   ${verdictText(report, pen, isTight)}`,
  );
  if (summary.cap)
    lines.push(
      chalk.yellow(fit(`${" ".repeat(19)}capped at ${summary.cap.at}: ${summary.cap.reason}`, pen.width, dots(pen))),
    );
  for (const [name, category] of Object.entries(report.scores)) {
    const { score: value, coverage } = category;
    const label = pad(titleOf(categoryTitle, name as ScoreCategory), 18);
    if (value === null) {
      // The reason takes the place of the bar: it is what can be acted on.
      lines.push(`${label} ${chalk.dim(fit(category.reason ?? "not scored", pen.width - 19, dots(pen)))}`);
      continue;
    }
    const note = `${coverage.evaluated}/${coverage.applicable} checks, ${category.basis}`;
    lines.push(
      `${label} ${colorOf(value, pen)(pad(String(shown(value)), 4))}${bar(value, pen)} ${chalk.dim(fit(note, pen.width - 25 - barCells(pen), dots(pen)))}`,
    );
  }
  lines.push("");
  const { high, medium, low } = summary.risk;
  lines.push(
    `${pad("Tool risk", 18)} ${chalk.red(`${high} high`)}, ${chalk.yellow(`${medium} medium`)}, ${chalk.green(`${low} low`)}`,
  );
  lines.push(`${pad("Findings", 18)} ${findingCounts(report, pen)}`);
  lines.push(...findingLines(report, pen));
  lines.push(...fixLines(report, pen), ...incompleteLines(report, pen));
  lines.push("", gateLine(report.gate.passed, pen));
  return lines;
}

function findingCounts(report: Report, pen: Pen): string {
  const parts = severities
    .filter((severity) => report.summary.findings[severity] > 0)
    .map((severity) => ({
      text: `${report.summary.findings[severity]} ${severity}`,
      color: severityColor(severity, pen),
    }));
  const suppressed = report.findings.filter((finding) => finding.suppressed).length;
  if (suppressed > 0) parts.push({ text: `${suppressed} suppressed`, color: pen.chalk.dim });
  let column = 19;
  const words = parts.map(({ text, color }, index) => {
    const isLast = index === parts.length - 1;
    const breaks = column > 19 && column + text.length + 1 > pen.width;
    column = (breaks ? 19 : column) + text.length + 2;
    return `${breaks ? `\n${" ".repeat(19)}` : ""}${color(text)}${isLast ? "" : ", "}`;
  });
  return words.length > 0 ? words.join("").replaceAll(", \n", ",\n") : "none";
}

function findingLines(report: Report, pen: Pen): string[] {
  const open = report.findings.filter((finding) => !finding.suppressed && finding.severity !== "info");
  const byRule = new Map<string, Finding[]>();
  for (const finding of open) {
    const group = byRule.get(finding.ruleId);
    if (group) group.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const groups = [...byRule.values()];
  const shownGroups = pen.verbose ? groups : groups.slice(0, MOST_FINDINGS);
  const lines = shownGroups.flatMap((group) => {
    const [first] = group as [Finding, ...Finding[]];
    const more = group.length > 1 ? ` (${group.length} places)` : "";
    const head = `${severityColor(first.severity, pen)(pad(first.severity, 9))}${pad(first.ruleId, 8)} `;
    const text = pen.verbose || group.length === 1 ? first.message : first.title;
    return [
      `${head}${fit(`${text}${more}`, pen.width - 18, dots(pen))}`,
      pen.chalk.dim(`${" ".repeat(18)}${whereOf(first, pen)}`),
      ...(pen.verbose
        ? group.slice(1).map((finding) => pen.chalk.dim(`${" ".repeat(18)}${whereOf(finding, pen)}`))
        : []),
    ];
  });
  const rest = groups.length - shownGroups.length;
  if (rest > 0) {
    const more = `and ${rest} more rules with findings; --verbose shows all`;
    lines.push(pen.chalk.dim(`${" ".repeat(18)}${fit(more, pen.width - 18, dots(pen))}`));
  }
  return lines.length > 0 ? ["", ...lines] : lines;
}

/** Tool and place on one line. Where both do not fit the place is cut at its beginning: its end has the line. */
function whereOf(finding: Finding, pen: Pen): string {
  const width = pen.width - 18;
  const tool = finding.tool ? `${fit(finding.tool, Math.floor(width / 2), dots(pen))} ` : "";
  const place = [...safeLine(placeOf(finding))];
  const room = width - [...tool].length;
  if (place.length <= room) return tool + place.join("");
  return tool + dots(pen) + place.slice(dots(pen).length - room).join("");
}

function placeOf({ location }: Finding): string {
  const { uri, line, column, pointer } = location;
  return line === undefined ? `${uri}#${pointer}` : `${uri}:${line}:${column ?? 1}`;
}

function fixLines(report: Report, pen: Pen): string[] {
  const index = indexReport(report);
  const fixes = rankFixes(report, index)
    .slice(0, MOST_FIXES)
    .map((fix) => ({ title: fix.title, gained: safeLine(gains(fix, index).at(-1) ?? "") }));
  const column = Math.max(15, ...fixes.map(({ gained }) => gained.length));
  return fixes.flatMap(({ title, gained }, position) => {
    const label = pad(position === 0 ? "Top fixes" : "", 18);
    const line = `${label} ${pen.chalk.green(gained.padEnd(column))} ${fit(title, pen.width - column - 20, dots(pen))}`;
    return position === 0 ? ["", line] : [line];
  });
}

function incompleteLines(report: Report, pen: Pen): string[] {
  const missing = report.incomplete.filter((item) => item.what !== "suppression");
  if (missing.length === 0) return [];
  const [first] = missing;
  const more = missing.length > 1 ? ` (and ${missing.length - 1} more)` : "";
  return ["", pen.chalk.yellow(fit(`Incomplete: ${first!.what}: ${first!.why}${more}`, pen.width, dots(pen)))];
}

function verdictText(report: Report, { chalk }: Pen, isTight: boolean): string {
  const { verdict } = report.summary;
  const words = isTight ? verdict : verdictWords(report);
  if (verdict === "ready") return chalk.green(words);
  return verdict === "conditional" ? chalk.yellow(words) : chalk.red.bold(words);
}

function verdictWords({ summary: { verdict, blockers, conditions } }: Report): string {
  if (verdict === "ready") return verdict;
  const [count, one] = verdict === "blocked" ? [blockers.length, "blocker"] : [conditions.length, "condition"];
  return `${verdict} (${count} ${one}${count === 1 ? "" : "s"})`;
}

function gateLine(passed: boolean, pen: Pen): string {
  return passed ? pen.chalk.green(`${tick(pen)} gate passed`) : pen.chalk.red.bold(`${cross(pen)} gate failed`);
}

function gateMark(passed: boolean, pen: Pen): string {
  return passed ? pen.chalk.green(tick(pen)) : pen.chalk.red(cross(pen));
}

function scoreCell(report: Report, pen: Pen): string {
  const { score } = report.summary;
  return colorOf(score, pen)(pad(score === null ? "--" : String(shown(score)), 4));
}

function barCells({ width }: Pen): number {
  return width < 70 ? 10 : 20;
}

function bar(value: number, pen: Pen): string {
  const { unicode } = pen;
  const cells = barCells(pen);
  const full = Math.round((Math.max(0, Math.min(100, value)) / 100) * cells);
  return (unicode ? "█" : "#").repeat(full) + (unicode ? "░" : ".").repeat(cells - full);
}

function colorOf(score: number | null, { chalk }: Pen): ChalkInstance {
  if (score === null) return chalk.dim;
  return score >= 80 ? chalk.green : score >= 60 ? chalk.yellow : chalk.red;
}

function severityColor(severity: Severity, { chalk }: Pen): ChalkInstance {
  if (severity === "critical") return chalk.red.bold;
  if (severity === "high") return chalk.red;
  return severity === "medium" ? chalk.yellow : chalk.dim;
}

function pad(text: string, width: number): string {
  return safeLine(text).padEnd(width);
}

function dots({ unicode }: Pen): string {
  return unicode ? "…" : "...";
}

function tick({ unicode }: Pen): string {
  return unicode ? "✓" : "ok";
}

function cross({ unicode }: Pen): string {
  return unicode ? "✗" : "x";
}
