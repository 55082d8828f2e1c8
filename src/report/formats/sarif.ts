import type { Severity } from "../../engine/types.ts";
import { sarifText, sarifUri } from "../escape/sarif.ts";
import type { Finding, Location, Report, ReportSet, RuleReport } from "../types.ts";
import { isReportSet, type RenderOptions } from "./types.ts";

/** GitHub's limits: https://docs.github.com/en/code-security/reference/code-scanning (read 2026-11-23). */
const MAX_RESULTS = 25_000;
const MAX_RUNS = 20;
const MAX_LOCATIONS = 100;
const MAX_TAGS = 20;

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** `security-severity` bands of GitHub: over 9.0 critical, from 7.0 high, from 4.0 medium. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: "0.5",
};

const PRECISION = { high: "very-high", medium: "high", low: "medium" } as const;

/** SARIF 2.1.0. Results are ordered worst first, so that what a viewer cuts is the least. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  const reports = isReportSet(report) ? report.runs : [report];
  const runs = reports.slice(0, MAX_RUNS).map((run) => runOf(run, options));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    ...(reports.length > MAX_RUNS && { properties: { runsLeftOut: reports.length - MAX_RUNS } }),
    runs,
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function runOf(report: Report, options: RenderOptions): object {
  const ids = [...new Set(report.findings.map((finding) => finding.ruleId))].toSorted();
  const index = new Map(ids.map((id, position) => [id, position]));
  const results = report.findings.slice(0, MAX_RESULTS);
  const toUri = artifactUri(options);
  return {
    tool: {
      driver: {
        name: "assayer",
        semanticVersion: report.generator.version,
        informationUri: "https://www.npmjs.com/package/assayer",
        rules: ids.map((id) => ruleOf(id, report.rules[id]!, report.findings)),
      },
    },
    automationDetails: { id: sarifText(`assayer/${report.target.kind}/${report.target.name}/`) },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { SRCROOT: { description: { text: "The folder that the audit was run in." } } },
    invocations: [
      {
        executionSuccessful: !Object.values(report.rules).some((rule) => rule.outcome === "error"),
        toolExecutionNotifications: report.incomplete.slice(0, 100).map((item) => ({
          level: "warning",
          message: { text: sarifText(`${item.what}: ${item.why}`) },
        })),
      },
    ],
    results: results.map((finding) => resultOf(finding, index.get(finding.ruleId)!, toUri, report)),
    properties: {
      target: sarifText(report.target.name),
      score: report.summary.score,
      grade: report.summary.grade,
      verdict: report.summary.verdict,
      resultsLeftOut: report.findings.length - results.length,
    },
  };
}

/** A live server has no file: its results point at the listing that is written beside the report. */
function artifactUri(options: RenderOptions): (uri: string) => string {
  return (uri) => options.listingFiles?.get(uri) ?? uri;
}

function ruleOf(id: string, rule: RuleReport, findings: readonly Finding[]): object {
  const worst = findings.find((finding) => finding.ruleId === id)?.severity ?? rule.severity;
  const references = rule.references.map((item) => (item.url ? `- [${item.label}](${item.url})` : `- ${item.label}`));
  const isSecurity = rule.category === "security" || rule.category === "compliance";
  const cwe = rule.references.flatMap(
    (item) => /^CWE-\d+$/.exec(item.label)?.[0].toLowerCase().replace("cwe-", "external/cwe/cwe-") ?? [],
  );
  const tags = [...(isSecurity ? ["security"] : []), rule.category, rule.factor, ...rule.tags, ...cwe];
  return {
    id,
    name: rule.slug.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sarifText(rule.title.fail) },
    fullDescription: { text: sarifText(rule.why) },
    help: {
      text: `${rule.why}\n\n${rule.fix}`,
      markdown: `**Why.** ${rule.why}\n\n**What to do.** ${rule.fix}\n\n${references.join("\n")}`,
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: [...new Set(tags)].slice(0, MAX_TAGS),
      precision: PRECISION[rule.confidence],
      "problem.severity": LEVELS[rule.severity] === "note" ? "recommendation" : LEVELS[rule.severity],
      ...(isSecurity && { "security-severity": SECURITY_SEVERITY[worst] }),
    },
  };
}

function resultOf(finding: Finding, ruleIndex: number, toUri: (uri: string) => string, report: Report): object {
  const flows = report.flows.filter((flow) => flow.findings.includes(finding.fingerprint));
  const related = finding.related.slice(0, MAX_LOCATIONS - 1);
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVELS[finding.severity],
    rank: { high: 90, medium: 60, low: 30 }[finding.confidence],
    message: { text: sarifText(`${finding.message} Observed: ${finding.evidence.observed}`) },
    locations: [locationOf(finding.location, finding.tool, toUri)],
    ...(related.length > 0 && {
      relatedLocations: related.map((item, id) => ({
        id: id + 1,
        ...locationOf(item.location, item.toolId, toUri),
      })),
    }),
    ...(flows.length > 0 && {
      codeFlows: flows.slice(0, 5).map((flow) => ({
        threadFlows: [
          {
            locations: flow.path.map((step) => {
              const tool = report.tools.find((item) => item.id === step.toolId);
              return {
                location: {
                  ...(tool && locationOf(tool.location, tool.name, toUri)),
                  message: { text: sarifText(`${step.role}: ${step.why}`) },
                },
              };
            }),
          },
        ],
      })),
    }),
    partialFingerprints: { "assayer/v1": finding.fingerprint, primaryLocationLineHash: `${finding.fingerprint}:1` },
    ...(finding.suppressed && {
      suppressions: [
        {
          kind: finding.suppressed.source === "document" ? "inSource" : "external",
          status: "accepted",
          justification: sarifText(finding.suppressed.reason),
        },
      ],
    }),
    properties: { severity: finding.severity, confidence: finding.confidence, contentHash: finding.contentHash },
  };
}

function locationOf(location: Location, name: string | null, toUri: (uri: string) => string): object {
  const uri = sarifUri(toUri(location.uri));
  return {
    physicalLocation: {
      artifactLocation: {
        uri,
        ...(!/^[a-z][a-z0-9+.-]*:/i.test(uri) && !uri.startsWith("/") && { uriBaseId: "SRCROOT" }),
      },
      region: { startLine: location.line ?? 1, startColumn: location.column ?? 1 },
    },
    logicalLocations: [
      {
        fullyQualifiedName: sarifText(location.pointer || "/"),
        ...(name !== null && { name: sarifText(name), kind: "function" }),
      },
    ],
  };
}
