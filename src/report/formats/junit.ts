import { escapeXml, escapeXmlLine } from "../escape/xml.ts";
import type { Finding, Report, ReportSet, RuleReport } from "../types.ts";
import { isReportSet } from "./types.ts";

/** A message longer than this is cut: a viewer shows a line of it. */
const MAX_MESSAGE = 1000;

/**
 * JUnit XML: for each target a suite of the gate's conditions and a suite with a case per rule. The shape is that of
 * Jenkins' schema, which knows no `skipped` on `testsuites` and only text in a skipped case.
 */
export function render(report: Report | ReportSet): string {
  const runs = isReportSet(report) ? report.runs : [report];
  const suites = runs.flatMap((run) => [gateSuite(run), rulesSuite(run)]);
  const total = (key: "tests" | "failures" | "errors"): number => suites.reduce((sum, suite) => sum + suite[key], 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="assayer" tests="${total("tests")}" failures="${total("failures")}" errors="${total("errors")}" time="0">
${suites.map((suite) => suite.xml).join("\n")}
</testsuites>
`;
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Case {
  readonly xml: string;
  readonly kind: "pass" | "failure" | "error" | "skipped";
}

function rulesSuite(report: Report): Suite {
  const byRule = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const group = byRule.get(finding.ruleId);
    if (group) group.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const cases = Object.entries(report.rules)
    .filter(([id, rule]) => rule.outcome !== "not-applicable" || byRule.has(id))
    .map(([id, rule]) => ruleCase(id, rule, byRule.get(id) ?? [], report));
  return suiteOf(`${report.target.name} rules`, cases, report);
}

function ruleCase(id: string, rule: RuleReport, findings: readonly Finding[], report: Report): Case {
  const name = escapeXmlLine(`${id} ${rule.title.pass}`);
  const classname = escapeXmlLine(`assayer.${report.target.name.replaceAll(".", "_")}.${rule.category}`);
  const open = `    <testcase name="${name}" classname="${classname}" time="0"`;
  if (rule.outcome === "error") {
    return {
      kind: "error",
      xml: `${open}>\n      <error message="${escapeXmlLine(rule.reason ?? "the rule failed")}" type="RuleError">${escapeXml(findings.map(lineOf).join("\n"))}</error>\n    </testcase>`,
    };
  }
  if (rule.outcome === "not-evaluated" && findings.length === 0) {
    return {
      kind: "skipped",
      xml: `${open}>\n      <skipped>${escapeXmlLine(rule.reason ?? "not evaluated")}</skipped>\n    </testcase>`,
    };
  }
  const isFailure = (finding: Finding): boolean => !finding.suppressed && finding.severity !== "info";
  const counted = findings.filter(isFailure);
  const told = findings.filter((finding) => !isFailure(finding));
  const output = told.length > 0 ? `\n      <system-out>${escapeXml(told.map(lineOf).join("\n"))}</system-out>` : "";
  if (counted.length === 0)
    return { kind: "pass", xml: output === "" ? `${open}/>` : `${open}>${output}\n    </testcase>` };
  const message = `${counted.length} ${counted.length === 1 ? "place" : "places"}: ${rule.title.fail}`;
  const body = `${counted.map(lineOf).join("\n")}\n\n${rule.fix}`;
  return {
    kind: "failure",
    xml: `${open}>\n      <failure message="${escapeXmlLine(message)}" type="${counted[0]!.severity}">${escapeXml(body)}</failure>${output}\n    </testcase>`,
  };
}

function lineOf(finding: Finding): string {
  const { uri, line, column, pointer } = finding.location;
  const place = line === undefined ? `${uri}#${pointer}` : `${uri}:${line}:${column ?? 1}`;
  const mark = finding.suppressed ? ` (suppressed: ${short(finding.suppressed.reason)})` : "";
  const tool = finding.tool === null ? "" : `${short(finding.tool)}: `;
  return `[${finding.severity}] ${tool}${short(finding.message)} at ${short(place)} ${finding.fingerprint}${mark}`;
}

function short(text: string): string {
  const cut = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
  return cut.replace(/\s+/g, " ").trim();
}

function gateSuite(report: Report): Suite {
  const cases = report.gate.conditions.map((condition): Case => {
    const name = escapeXmlLine([condition.kind, condition.subject].filter(Boolean).join(" "));
    const open = `    <testcase name="${name}" classname="assayer.gate" time="0"`;
    if (condition.passed) return { kind: "pass", xml: `${open}/>` };
    return {
      kind: "failure",
      xml: `${open}>\n      <failure message="${escapeXmlLine(condition.message)}" type="gate"/>\n    </testcase>`,
    };
  });
  return suiteOf(`${report.target.name} gate`, cases, report);
}

function suiteOf(name: string, cases: readonly Case[], report: Report): Suite {
  const count = (kind: Case["kind"]): number => cases.filter((item) => item.kind === kind).length;
  const counts = { tests: cases.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
  const head = `  <testsuite name="${escapeXmlLine(name)}" tests="${counts.tests}" failures="${counts.failures}" errors="${counts.errors}" skipped="${counts.skipped}" time="0" timestamp="${escapeXmlLine(report.generatedAt.replace(/\.\d+Z$|Z$/, ""))}">`;
  const properties = [
    ["score", String(report.summary.score ?? "")],
    ["grade", report.summary.grade ?? ""],
    ["verdict", report.summary.verdict],
    ["version", report.generator.version],
  ].map(([key, value]) => `      <property name="${key}" value="${escapeXmlLine(value ?? "")}"/>`);
  return {
    ...counts,
    xml: `${head}\n    <properties>\n${properties.join("\n")}\n    </properties>\n${cases.map((item) => item.xml).join("\n")}\n  </testsuite>`,
  };
}
