import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { render } from "../../src/report/formats/html.ts";
import { script, style } from "../../src/report/html/assets.ts";
import { iconSheet } from "../../src/report/html/icons.ts";
import type { Report } from "../../src/report/types.ts";
import { hostileReport, sampleReport } from "../helpers/sample-report.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Style rules of the tool's own; what is left judges conformance and accessibility.
    "no-inline-style": "error",
    "long-title": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "require-sri": "off",
    "prefer-native-element": "off",
    "no-redundant-role": "off",
    "heading-level": "error",
    "no-dup-id": "error",
    // Fingerprints that begin with a digit follow the `f-`; rule ids are the users'.
    "valid-id": ["error", { relaxed: true }],
    // Texts of a target may hold any character.
    "no-raw-characters": ["error", { relaxed: true }],
    "tel-non-breaking": "off",
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

async function problems(page: string): Promise<readonly string[]> {
  const result = await validator.validateString(page);
  return result.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}

/** Attributes and text of every tag, parsed by a few lines that know only well-formed pages. */
function tags(page: string): readonly string[] {
  return page.match(/<[a-z!/][^>]*>/gi) ?? [];
}

function setOf(...runs: readonly Report[]): Parameters<typeof render>[0] {
  return { schemaVersion: "1.0.0", runs, gate: { passed: true, conditions: [] } };
}

describe("a report as HTML", () => {
  const report = sampleReport();
  const page = render(report);

  test("is valid", async () => {
    expect(await problems(page)).toEqual([]);
  });

  test.each([
    ["without findings", sampleReport({ clean: true })],
    ["of an MCP server", sampleReport({ kind: "mcp" })],
    ["of one tool", sampleReport({ tools: 1 })],
    ["of no tool", sampleReport({ tools: 0 })],
  ])("is valid %s", async (_, other) => {
    expect(await problems(render(other))).toEqual([]);
  });

  test("of several targets is one valid page with every run in it", async () => {
    const set = setOf(sampleReport({ name: "One" }), sampleReport({ name: "Two", clean: true }));
    const both = render(set);
    expect(await problems(both)).toEqual([]);
    expect(both).toContain('id="r1-findings"');
    expect(both).toContain('id="r2-findings"');
  });

  test("says first what was audited, how it stands and what to do", () => {
    const head = page.slice(page.indexOf("<main"), page.indexOf('id="fixes"'));
    for (const text of ["Harbour Logistics API", "2.4.0", "OpenAPI 3.1.0", "specs/harbour.yaml", "Not ready to deploy"])
      expect(head).toContain(text);
    expect(head).toContain("14 of 16 checks");
    expect(head).toContain("Not scored");
    expect(head).toContain("+24 Security");
    expect(head).toContain('href="#sev-critical"');
    expect(head).toMatch(/<time datetime="2026-11-20T09:30:00.000Z">/);
    expect(head).toContain("penetration test");
  });

  test("shows letter, number and words of the grade together", () => {
    expect(page).toMatch(/aria-label="Overall score 86 of 100, grade B"/);
    expect(page).toContain("Production Ready");
    expect(page).toMatch(/<title>Harbour Logistics API – 86\/100 \(B\) security report<\/title>/);
  });

  test("holds every fingerprint, tool, rule and suppression", () => {
    for (const { fingerprint } of report.findings) expect(page).toContain(`id="f-${fingerprint}"`);
    for (const { name } of report.tools) expect(page).toContain(name);
    for (const id of Object.keys(report.rules)) expect(page).toContain(id);
    for (const { reason } of report.suppressions) expect(page).toContain(reason);
  });

  test("shows arithmetic that adds up", () => {
    const table = page.slice(page.indexOf('id="score-security"'), page.indexOf('id="score-compliance"'));
    const points = [...table.matchAll(/<td class="num">−([\d.]+)<\/td>/g)].map(([, value]) => Number(value));
    expect(points.length).toBe(report.scores.security.deductions.length);
    const sum = points.reduce((total, value) => total + value, 0);
    expect(Math.round((100 - sum) * 10) / 10).toBe(report.scores.security.score);
  });

  test("every link within the page leads somewhere, and every id is used once", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const broken = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? "").filter((id) => !known.has(id));
    expect(broken).toEqual([]);
  });

  test("asks for nothing from outside and allows nothing that it did not bring", () => {
    for (const tag of tags(page)) {
      expect(tag).not.toMatch(/\ssrc=/);
      expect(tag).not.toMatch(/\sstyle=/);
      expect(tag).not.toMatch(/\son[a-z]+=/i);
      if (/href="https?:/.test(tag)) expect(tag).toMatch(/^<a [^>]*rel="noopener noreferrer nofollow"/);
    }
    expect(page).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
    expect(style).not.toMatch(/url\(|@import/);
  });

  test("its shell is under 60 KB", () => {
    expect(style.length + script.length + iconSheet.html.length).toBeLessThan(60_000);
  });

  test("gives the same bytes for the same report", () => {
    expect(render(sampleReport())).toBe(page);
  });

  test("says noindex, contact and canonical address when asked", () => {
    const other = render(report, { noindex: true, contact: "a@example.com", canonical: "https://example.com/r/" });
    expect(other).toMatch(/<meta name="robots" content="noindex" ?\/?>/);
    expect(other).toContain("mailto:a@example.com");
    expect(other).toMatch(/<link rel="canonical" href="https:\/\/example.com\/r\/" ?\/?>/);
  });
});

describe("a large report as HTML", () => {
  test("of 1,200 tools stays under 5 MB and holds every fingerprint", () => {
    const report = sampleReport({ tools: 1200 });
    const page = render(report);
    expect(page.length).toBeLessThan(5_000_000);
    for (const { fingerprint } of report.findings) expect(page).toContain(fingerprint);
  });

  test("shows the riskiest tools and says how many are left", () => {
    const report = sampleReport({ tools: 300 });
    const page = render(report, { maxTools: 100 });
    expect(page.match(/<li id="tool-/g)).toHaveLength(100);
    expect(page).toContain("200 operations of lower risk are not shown here");
    expect(page).toContain("tool-deleteCustomer");
    expect(page).not.toContain('id="tool-listPorts"');
  });

  test("leaves its JSON out above 2 MB and says so", () => {
    expect(render(sampleReport({ tools: 24 }))).toContain('id="report-data"');
    const page = render(sampleReport({ tools: 3000 }));
    expect(page).not.toContain('id="report-data"');
    expect(page).toContain("over 2 MB");
  });

  test("does not cost more and more for each tool", () => {
    const cost = (tools: number): number => {
      const report = sampleReport({ tools });
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        render(report, { maxTools: 1e9, maxFindings: 1e9 });
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    cost(500);
    // In proportion it would be sixteen times as much, by the square 256 times: between them, whatever else runs.
    expect(cost(8000)).toBeLessThan(cost(500) * 48);
  });
});

describe("a hostile report as HTML", () => {
  const payloads = [
    "<script>window.ran=1</script>",
    '"><img src=x onerror=window.ran=1>',
    "' onmouseover='window.ran=1",
    "</script><script>window.ran=1</script>",
    "</style><script>window.ran=1</script>",
    "</title></textarea></noscript><svg onload=window.ran=1>",
    "[x](javascript:window.ran=1) ![x](https://evil.example/x.png) <javascript:window.ran=1>",
    "[x](data:text/html,<script>1</script>) [x]: javascript:1",
    "<!-- --!><svg><style><img src=x onerror=1>",
    "`</code><b onclick=1>`",
    "<a href=javascript:1>x</a><iframe src=//evil.example>",
    "<link rel=stylesheet href=//evil.example><meta http-equiv=refresh content=0>",
  ];

  test.each(payloads)("never carries %s live", async (payload) => {
    const page = render(hostileReport(payload));
    const body = page.slice(page.indexOf("<body>"), page.lastIndexOf('<script type="application/json"'));
    for (const tag of tags(body)) {
      expect(tag).not.toMatch(/^<(?:script|img|iframe|link|meta|object|embed|base|form|style)\b/i);
      const bare = tag.replace(/"[^"]*"/g, '""');
      expect(bare).not.toMatch(/\s(?:on\w+|style|srcdoc|formaction|src)=/i);
      expect(tag).not.toMatch(/href="\s*(?:javascript|data|vbscript):/i);
    }
    const data = page.slice(page.lastIndexOf('<script type="application/json"'));
    expect(JSON.parse(data.slice(data.indexOf(">") + 1, data.indexOf("</script>")))).toBeTypeOf("object");
    if (payload.startsWith("</")) expect(await problems(page)).toEqual([]);
  });

  test("shows what cannot be seen", () => {
    const page = render(hostileReport("a\u202eb\u200bc\u{e0041}d\u0007e\ud800f"));
    expect(page).toContain("a\\u202Eb\\u200Bc\\u{E0041}d\\u0007e\\uD800f");
    const shown = page.slice(0, page.lastIndexOf('<script type="application/json"'));
    expect(shown).not.toMatch(/[\u202e\u200b\u{e0041}\u0007]/u);
  });

  test("keeps emoji and joined scripts as they are", () => {
    const family = "👩‍👩‍👧 ❤️ می‌خواهم";
    expect(render(hostileReport(family))).toContain(family);
  });

  test("takes names of prototypes for names", () => {
    const report = sampleReport();
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const tools = report.tools.map((tool, index) =>
      index < names.length ? { ...tool, id: names[index]!, name: names[index]! } : tool,
    );
    const rules = JSON.parse(JSON.stringify(report.rules)) as Report["rules"];
    Object.defineProperty(rules, "__proto__", { value: report.rules["SEC-001"], enumerable: true });
    const page = render({ ...report, tools, rules });
    for (const name of names) expect(page).toContain(`id="tool-${name}"`);
  });

  test("cuts a description of a megabyte and says by how much", () => {
    const report = sampleReport({ tools: 3 });
    const tools = report.tools.map((tool) => ({ ...tool, description: "<b>*a_".repeat(170_000) }));
    const start = performance.now();
    const page = render({ ...report, tools });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(page).toMatch(/1,0\d\d,\d{3} more characters in the JSON report/);
    expect(page.length).toBeLessThan(6_000_000);
  });

  test("5,000 hostile tools render within seconds", () => {
    const start = performance.now();
    const page = render(hostileReport("_a*".repeat(60) + "<script>1</script>", 5000));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(page).toContain("not shown here");
  });
});

describe("a report with a base", () => {
  const now = sampleReport();
  const [first, ...rest] = now.findings.filter((finding) => !finding.suppressed && finding.severity !== "info");
  const base: Report = {
    ...now,
    generatedAt: "2026-01-02T03:04:05.000Z",
    summary: { ...now.summary, score: now.summary.score! - 7 },
    findings: [...rest, { ...first!, fingerprint: "0123456789abcdef", title: "Gone <b>now</b>" }],
  };

  test("says what changed, with links to what is new, in valid HTML", async () => {
    const page = render(now, { baseReport: base });
    const since = /<section id="since"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
    expect(since).toContain("2026-01-02T03:04:05.000Z");
    expect(since).toContain("+7");
    expect(since).toContain(`href="#f-${first!.fingerprint}"`);
    expect(since).toContain("Gone &lt;b&gt;now&lt;/b&gt;");
    expect(page).toContain('<a href="#since">Changes</a>');
    expect(await problems(page)).toEqual([]);
    expect(render(now)).not.toContain('id="since"');
  });

  test("subtracts no scores of another ruler", () => {
    const page = render(now, { baseReport: { ...base, generator: { ...base.generator, rules: "other" } } });
    const since = /<section id="since"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
    expect(since).toContain("Scores do not compare");
    expect(since).not.toContain("+7");
  });

  test("shows the number of schemas where the report has it", () => {
    expect(render({ ...now, target: { ...now.target, schemas: 1234 } })).toMatch(/1,234 schemas/);
  });
});
