import { mdCode, mdInline, mdText } from "../escape/markdown.ts";
import {
  basisTitle,
  categoryTitle,
  riskTitle,
  scoreCategories,
  severities,
  severityTitle,
  titleOf,
  toolCategoryTitle,
  verdictTitle,
} from "../labels.ts";
import { counted, shownBytes, shownExact, shownInstant, shownPoints, shownScore, thousands } from "../numbers.ts";
import { gradeLetter, indexReport, toolsByRisk, verdictSentence } from "../report-index.ts";
import { gains, rankFixes } from "../recommended.ts";
import type { Report, ReportSet } from "../types.ts";
import { findingsPart } from "../markdown/findings.ts";
import {
  checksPart,
  clientsPart,
  compliancePart,
  controlsPart,
  flowsPart,
  observationsPart,
} from "../markdown/parts.ts";
import { cutText, fold, row, table, type MarkdownPage } from "../markdown/page.ts";
import { isReportSet, type RenderOptions } from "./types.ts";

/** The whole report as Markdown: readable on a code host and in a terminal. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  if (!isReportSet(report)) return `${SIGN}\n\n${document(report, options, 1).join("\n\n")}\n`;
  const rows = report.runs.map(({ target, summary }) =>
    row(
      mdText(target.name),
      shownScore(summary.score),
      mdText(summary.grade ?? "–"),
      mdText(titleOf(verdictTitle, summary.verdict)),
      summary.findings.critical,
      summary.findings.high,
      summary.toolCount,
    ),
  );
  const parts = [
    `# Assay of ${counted(report.runs.length, "target")}`,
    `Gate ${report.gate.passed ? "passed" : "failed"}.`,
    table(["Target", "Score:", "Grade", "Verdict", "Critical:", "High:", "Tools:"], rows),
    ...report.runs.flatMap((run) => document(run, options, 2)),
  ];
  return `${SIGN}\n\n${parts.join("\n\n")}\n`;
}

/** Tells our own files from others, so that only ours are overwritten. */
const SIGN = "<!-- assayer report -->";

function document(report: Report, options: RenderOptions, level: number): readonly string[] {
  const page: MarkdownPage = {
    report,
    index: indexReport(report),
    options,
    h: (depth) => "#".repeat(Math.min(6, level + depth)),
  };
  const parts = [
    head(page),
    scores(page),
    standing(page),
    fixes(page),
    findingsPart(page),
    tools(page),
    controlsPart(page),
    compliancePart(page),
    clientsPart(page),
    flowsPart(page),
    arithmetic(page),
    checksPart(page),
    observationsPart(page),
    method(page),
  ];
  return parts.filter((part) => part !== null);
}

function head({ report, h }: MarkdownPage): string {
  const { target, summary, generator, policy, gate } = report;
  const letter = gradeLetter(report);
  const score =
    summary.score === null
      ? "not scored"
      : `${shownScore(summary.score)}/100${letter === null ? "" : ` (${mdText(letter)})`}`;
  const kind = target.kind === "openapi" ? "OpenAPI" : "MCP server";
  const version = target.specVersion ?? target.protocolVersion ?? "";
  const counts = severities.map((severity) => `${summary.findings[severity]} ${severityTitle[severity].toLowerCase()}`);
  const failed = gate.conditions.filter(({ passed }) => !passed).map(({ message, kind }) => message || kind);
  const gateText =
    gate.conditions.length === 0
      ? "no conditions set"
      : gate.passed
        ? "passed"
        : `failed: ${mdInline(cutText(failed.join("; "), 400))}`;
  return [
    `${h(0)} ${mdText(cutText(target.name, 120))}${target.version === null ? "" : ` ${mdText(cutText(target.version, 40))}`}: ${score}`,
    `**${mdInline(cutText(verdictSentence(report), 600))}**`,
    table(
      ["", ""],
      [
        row("Target", `${kind} ${mdText(version)} ${mdCode(cutText(target.location, 200), true)}`),
        row("Grade", mdText(summary.grade ?? "not graded")),
        row("Open findings", counts.join(", ")),
        row(
          "Tools",
          `${thousands(summary.toolCount)}: ${summary.risk.high} high risk, ${summary.risk.medium} medium, ${summary.risk.low} low; about ${counted(summary.tokens, "token")}`,
        ),
        row("Gate", gateText),
        row("Scanned", mdText(shownInstant(report.generatedAt))),
        row("Input", `${shownBytes(target.bytes)}, ${mdCode(target.digest, true)}`),
        row(
          "Made by",
          `assayer ${mdText(generator.version)}, rules ${mdText(generator.rules)}, policy ${mdText(policy.id)} ${policy.version}, configuration ${mdCode(report.configDigest, true)}`,
        ),
      ],
    ),
    "Static analysis of what the target says of itself; not a penetration test or a certification.",
  ].join("\n\n");
}

function scores({ report, h }: MarkdownPage): string {
  const { grades } = report.policy.resolved;
  const rows = scoreCategories.map((category) => {
    const { score, coverage, basis } = report.scores[category];
    const letter = score === null ? "" : (grades.find(({ from }) => score >= from)?.letter ?? "");
    return row(
      categoryTitle[category],
      score === null ? "not scored" : shownScore(score),
      mdText(letter),
      `${coverage.evaluated} of ${coverage.applicable}`,
      basisTitle[basis],
    );
  });
  return `${h(1)} Scores\n\n${table(["Category", "Score:", "Grade", "Checks:", "Known"], rows)}`;
}

function standing({ report, h }: MarkdownPage): string | null {
  const { blockers, conditions } = report.summary;
  if (blockers.length + conditions.length === 0) return null;
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0 ? "" : `${h(1)} ${title}\n\n${items.map((item) => `- ${mdInline(item)}`).join("\n")}`;
  return [list("Blocks deployment", blockers), list("Conditions", conditions)].filter(Boolean).join("\n\n");
}

function fixes({ report, index, h }: MarkdownPage): string | null {
  const all = rankFixes(report, index);
  if (all.length === 0) return null;
  const rows = all.map((item) => {
    const rules = [...new Set(item.findings.flatMap((print) => index.findings.get(print)?.ruleId ?? []))];
    return row(
      mdInline(item.title),
      gains(item, index).join(", ") || "no points by itself",
      mdText(item.effort),
      `${item.findings.length}${rules.length > 0 ? ` (${rules.map((rule) => mdCode(rule, true)).join(", ")})` : ""}`,
    );
  });
  const details = all.map((item) => `- **${mdInline(item.title)}** ${mdInline(item.why)} ${mdInline(item.how)}`);
  return `${h(1)} Recommendations\n\n${table(["Fix", "Regains", "Effort", "Findings"], rows)}\n\n${fold("Why and how", details.join("\n"))}`;
}

function tools(page: MarkdownPage): string | null {
  const { report, index, options, h } = page;
  if (report.tools.length === 0) return null;
  const shown = toolsByRisk(report, index).slice(0, options.maxTools ?? 2500);
  const rows = shown.map((tool) =>
    row(
      mdCode(cutText(tool.name, 120), true),
      tool.method === null ? "" : mdCode(`${tool.method} ${cutText(tool.path ?? "", 120)}`, true),
      mdText(titleOf(toolCategoryTitle, tool.category)),
      mdText(titleOf(riskTitle, tool.risk)),
      mdText(cutText(tool.auth, 40)),
      mdText(cutText(tool.reasons.join("; "), 240)),
      mdText(tool.dataClasses.join(", ")),
      tool.parameters.length,
      tool.findings.length,
      tool.tokens,
    ),
  );
  const left = report.tools.length - shown.length;
  const note =
    left > 0
      ? `\n\n${counted(left, "tool")} of lower risk not shown here; the JSON report holds all ${thousands(report.tools.length)}.`
      : "";
  const body = table(
    ["Tool", "Operation", "Does", "Risk", "Auth", "Why", "Data", "Parameters:", "Findings:", "Tokens:"],
    rows,
  );
  return `${h(1)} Tools\n\n${fold(counted(report.tools.length, "tool"), body + note)}`;
}

function arithmetic({ report, h }: MarkdownPage): string {
  const { summary } = report;
  const scored = summary.overall.filter(({ score }) => score !== null);
  const sum = scored.reduce((total, { weight, score }) => total + weight * (score ?? 0), 0);
  const weights = scored.reduce((total, { weight }) => total + weight, 0);
  const overall = summary.overall.map(({ category, weight, score }) =>
    row(
      categoryTitle[category],
      score === null ? "not scored" : shownPoints(score),
      score === null ? "–" : shownExact(weight),
      score === null ? "–" : shownExact(weight * score),
    ),
  );
  if (weights > 0)
    overall.push(
      row(
        "**Mean**",
        "",
        shownExact(weights),
        `${shownExact(sum)} ÷ ${shownExact(weights)} = ${shownExact(summary.cap?.uncapped ?? summary.score ?? 0)}`,
      ),
    );
  if (summary.cap) overall.push(row("**Capped**", mdInline(summary.cap.reason), "", shownPoints(summary.cap.at)));
  overall.push(row("**Shown**", "", "", shownScore(summary.score)));
  const sheets = scoreCategories.map((category) => {
    const { score, deductions, reason } = report.scores[category];
    const rows = [
      row("Start", "", "", "", 100),
      ...deductions.map((item) =>
        row(
          item.kind === "cap" ? "Cap" : mdCode(item.ruleId, true),
          mdInline(item.reason),
          item.kind === "cap" ? "" : `${item.failed} / ${item.applicable}`,
          item.kind === "cap" ? "" : `${shownPoints(item.worth)} × ${shownExact(item.factor)}`,
          `−${shownPoints(item.points)}`,
        ),
      ),
      row(
        "**Score**",
        reason === null ? "" : mdInline(reason),
        "",
        "",
        score === null ? "not scored" : shownPoints(score),
      ),
    ];
    return `**${categoryTitle[category]}**\n\n${table(["Rule", "Reason", "Failed / applied:", "Worth × factor:", "Points:"], rows)}`;
  });
  return `${h(1)} How the scores were computed\n\n${fold(
    "Every number",
    `${table(["Category", "Score:", "Weight:", "Score × weight:"], overall)}\n\n${sheets.join("\n\n")}`,
  )}`;
}

function method({ report, options, h }: MarkdownPage): string {
  const contact = options.contact === undefined ? "" : `\n\nTo dispute this report: ${mdText(options.contact)}`;
  return `${h(1)} Method and limits\n\nThe description or listing was read, no tool was called. How the code behind a tool behaves, its dependencies, hosts and people stay unknown; a tool that lies consistently in its name, schema and words is believed. Relevant clauses are pointers, not legal advice.${contact}\n\nPolicy ${mdCode(report.policy.digest)}, schema ${mdText(report.schemaVersion)}.`;
}
