import { gzipSync } from "node:zlib";
import type { Severity } from "../../engine/types.ts";
import { mdProse, mdText } from "../escape/markdown.ts";
import { sarifName, sarifText, sarifUri } from "../escape/sarif.ts";
import type { Finding, Location, Report, ReportSet, RuleReport } from "../types.ts";
import { isReportSet, type RenderOptions } from "./types.ts";

/**
 * GitHub refuses a file that goes over any of these:
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif/results-exceed-limit (read 2026-11-23).
 * It shows 5,000 results, 100 locations and 10 tags, so the most telling ones come first.
 */
const MAX_RESULTS = 25_000;
const MAX_RUNS = 20;
const MAX_TAGS = 20;
const MAX_LOCATIONS = 100;
const MAX_FLOWS = 5;
/** 10 MB gzipped for the whole file; kept below, since another gzip may pack less tightly. */
const MAX_GZIP_BYTES = 9_000_000;

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

/** SARIF 2.1.0. Results are ordered worst first, so that what a viewer or a limit cuts is the least. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  const reports = isReportSet(report) ? report.runs : [report];
  const longest = reports.reduce((most, run) => Math.max(most, run.findings.length), 0);
  for (let most = Math.min(MAX_RESULTS, longest); ; most = Math.floor(most / 2)) {
    const text = logOf(reports, most, options);
    if (text.length <= MAX_GZIP_BYTES || most < 100 || gzipSync(text).length <= MAX_GZIP_BYTES) return text;
  }
}

function logOf(reports: readonly Report[], most: number, options: RenderOptions): string {
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    ...(reports.length > MAX_RUNS && { properties: { runsLeftOut: reports.length - MAX_RUNS } }),
    runs: reports.slice(0, MAX_RUNS).map((run) => runOf(run, most, options)),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What the results of one run share. */
interface Context {
  readonly toUri: (uri: string) => string;
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly tools: ReadonlyMap<string, Report["tools"][number]>;
  readonly flows: ReadonlyMap<string, readonly Report["flows"][number][]>;
}

function runOf(report: Report, most: number, options: RenderOptions): object {
  const worst = new Map<string, Severity>();
  for (const { ruleId, severity } of report.findings) if (!worst.has(ruleId)) worst.set(ruleId, severity);
  const ids = [...worst.keys()].toSorted();
  const results = report.findings.slice(0, most);
  const context: Context = {
    // A live server has no file: its results point at the listing that is written beside the report.
    toUri: (uri) => sarifUri(options.listingFiles?.get(uri) ?? uri),
    ruleIndex: new Map(ids.map((id, position) => [id, position])),
    tools: new Map(report.tools.map((tool) => [tool.id, tool])),
    flows: flowsByFinding(report),
  };
  return {
    tool: {
      driver: {
        name: "assayer",
        semanticVersion: report.generator.version,
        informationUri: "https://www.npmjs.com/package/assayer",
        rules: ids.map((id) => ruleOf(id, report.rules[id], worst.get(id) ?? "info")),
      },
    },
    automationDetails: { id: sarifName(`assayer/${report.target.kind}/${report.target.name.replaceAll("/", "_")}/`) },
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
    results: results.map((finding) => resultOf(finding, context)),
    properties: {
      target: sarifName(report.target.name),
      score: report.summary.score,
      grade: report.summary.grade,
      verdict: report.summary.verdict,
      resultsLeftOut: report.findings.length - results.length,
    },
  };
}

function flowsByFinding(report: Report): Context["flows"] {
  const flows = new Map<string, Report["flows"][number][]>();
  for (const flow of report.flows) {
    for (const fingerprint of flow.findings) {
      const list = flows.get(fingerprint);
      if (!list) flows.set(fingerprint, [flow]);
      else if (list.length < MAX_FLOWS) list.push(flow);
    }
  }
  return flows;
}

/** The descriptor of a rule; one that a report does not hold still gets its id. */
function ruleOf(id: string, rule: RuleReport | undefined, worst: Severity): object {
  if (!rule) return { id };
  const isSecurity = rule.category === "security" || rule.category === "compliance";
  const cwe = rule.references.flatMap((item) => {
    const number = /^CWE-(\d{1,5})\b/.exec(item.label)?.[1];
    return number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, "0")}`];
  });
  const tags = [...(isSecurity ? ["security"] : []), rule.category, ...cwe, ...rule.tags, rule.factor];
  return {
    id,
    name: rule.slug.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sarifText(rule.title.fail) },
    fullDescription: { text: sarifText(rule.why) },
    help: helpOf(rule),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: [...new Set(tags.map(sarifName))].slice(0, MAX_TAGS),
      precision: PRECISION[rule.confidence],
      "problem.severity": LEVELS[rule.severity] === "note" ? "recommendation" : LEVELS[rule.severity],
      ...(isSecurity && { "security-severity": SECURITY_SEVERITY[worst] }),
    },
  };
}

function helpOf(rule: RuleReport): object {
  const references = rule.references.map(({ label, url }) =>
    url && /^https:\/\/[^\s<>()[\]"`\\]+$/.test(url) ? `- [${mdText(label)}](${url})` : `- ${mdText(label)}`,
  );
  const why = `**Why.** ${mdProse(rule.why)}`;
  const what = `**What to do.** ${mdProse(rule.fix)}`;
  return {
    text: sarifText(`${rule.why}\n\n${rule.fix}`),
    markdown: [why, what, ...(references.length > 0 ? [references.join("\n")] : [])].join("\n\n"),
  };
}

function resultOf(finding: Finding, context: Context): object {
  const flows = context.flows.get(finding.fingerprint) ?? [];
  const related = finding.related.slice(0, MAX_LOCATIONS - 1);
  const nameOf = (toolId: string | null): string | null =>
    toolId === null ? null : (context.tools.get(toolId)?.name ?? toolId);
  return {
    ruleId: finding.ruleId,
    ruleIndex: context.ruleIndex.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    rank: { high: 90, medium: 60, low: 30 }[finding.confidence],
    message: { text: messageOf(finding) },
    locations: [locationOf(finding.location, finding.tool, context)],
    ...(related.length > 0 && {
      relatedLocations: related.map((item, index) => ({
        id: index + 1,
        ...locationOf(item.location, nameOf(item.toolId), context),
        message: { text: sarifText(nameOf(item.toolId) ?? item.location.pointer) },
      })),
    }),
    ...(flows.length > 0 && { codeFlows: flows.map((flow) => flowOf(flow, context)) }),
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

/** Viewers show the message alone, so the tool and what was seen stand in it. */
function messageOf({ tool, message, evidence }: Finding): string {
  const subject = tool === null || message.includes(tool) ? message : `${tool}: ${message}`;
  const stop = /[.!?…]$/.test(subject.trim()) ? "" : ".";
  return sarifText(evidence.observed === "" ? subject : `${subject}${stop} Observed: ${evidence.observed}`);
}

function flowOf(flow: Report["flows"][number], context: Context): object {
  const locations = flow.path.slice(0, MAX_LOCATIONS).map((step) => {
    const tool = context.tools.get(step.toolId);
    return {
      location: {
        ...(tool && locationOf(tool.location, tool.name, context)),
        message: { text: sarifText(`${step.role}: ${step.why}`) },
      },
    };
  });
  return { threadFlows: [{ locations }] };
}

function locationOf(location: Location, name: string | null, { toUri }: Context): object {
  const uri = toUri(location.uri);
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(uri);
  return {
    physicalLocation: {
      artifactLocation: { uri, ...(isRelative && { uriBaseId: "SRCROOT" }) },
      region: { startLine: location.line ?? 1, startColumn: location.column ?? 1 },
    },
    logicalLocations: [
      {
        fullyQualifiedName: sarifName(location.pointer || "/"),
        ...(name !== null && { name: sarifName(name), kind: "function" }),
      },
    ],
  };
}
