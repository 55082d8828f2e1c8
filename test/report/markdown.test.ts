import { Marked, type Token } from "marked";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mdCode, mdFence, mdInline, mdText } from "../../src/report/escape/markdown.ts";
import { render } from "../../src/report/formats/markdown.ts";
import { hostileReport, sampleReport } from "../helpers/sample-report.ts";

const marked = new Marked({ gfm: true });

/** All tokens of a Markdown text, nested ones too. */
function tokensOf(text: string): readonly Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => void all.push(token));
  return all;
}

/** HTML that we write ourselves. */
const ours = /^\s*(?:<\/?(?:details|summary|sub|code)(?: open)?>|<!-- assayer report -->)/;

describe("a report as Markdown", () => {
  const report = sampleReport();
  const text = render(report);

  test("holds every fingerprint, tool and rule", () => {
    for (const { fingerprint } of report.findings) expect(text).toContain(`\`${fingerprint}\``);
    for (const { name } of report.tools) expect(text).toContain(name);
    for (const id of Object.keys(report.rules)) expect(text).toContain(id);
  });

  test("has tables whose rows all have the cells of their head", () => {
    const tables = text.split(/\n\n/).filter((part) => part.startsWith("|"));
    expect(tables.length).toBeGreaterThan(12);
    for (const table of tables) {
      const widths = table.split("\n").map((row) => row.replace(/\\\|/g, "").split("|").length);
      expect(new Set(widths).size, table).toBe(1);
    }
  });

  test("keeps a blank line around folded Markdown, so that it is read as such", () => {
    for (const [, body] of text.matchAll(/<\/summary>([\s\S]*?)<\/details>/g))
      expect(body).toMatch(/^\n\n[\s\S]*\n\n$/);
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  test("holds the exact scores, so that a reader can add them up", () => {
    expect(text).toContain("| **Score** |");
    expect(text).toContain(String(report.scores.security.score));
    expect(text).toContain("| **Shown** |  |  | 86 |");
  });

  test("of several targets holds each", () => {
    const set = {
      schemaVersion: "1.0.0",
      runs: [sampleReport({ name: "One" }), sampleReport({ name: "Two" })],
      gate: { passed: false, conditions: [] },
    };
    const both = render(set);
    expect(both).toMatch(/^# Assay of 2 targets$/m);
    expect(both).toMatch(/^## One/m);
    expect(both).toMatch(/^## Two/m);
  });

  test("counts what it leaves out", () => {
    expect(render(sampleReport({ tools: 40 }), { maxTools: 10 })).toContain("30 tools of lower risk not shown here");
    expect(render(report, { maxFindings: 5 })).toMatch(/\d+ more occurrences of these rules in the JSON report/);
  });
});

describe("a hostile report as Markdown", () => {
  const payloads = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "[x](javascript:alert(1)) ![y](https://evil.example/y.png) [z]: https://evil.example",
    "https://evil.example/a www.evil.example me@evil.example mailto:a@b.example",
    "@everyone fixes #1 and octo/repo#2 GH-3 :skull:",
    "a | b || c\n| d | e |\n\n# Heading\n- item\n1. one\n> quote",
    "``` \n~~~\n```js\nx",
    "</details></summary><h1>x</h1>",
    "`code` ``a` b``` **bold** __x__ ~~y~~ $\\frac{1}{2}$",
    "a\u202eb\u200b\u2066c",
    "\\`<b>\\",
  ];

  test.each(payloads)("never carries %j live", (payload) => {
    const text = render(hostileReport(payload));
    for (const token of tokensOf(text)) {
      expect(token.type).not.toBe("image");
      expect(token.type).not.toBe("link");
      expect(token.type).not.toBe("def");
      if (token.type === "html") {
        const bare = token.raw.replace(/<\/?(?:details|summary|sub|code)(?: open)?>|<!-- assayer report -->/g, "");
        expect(token.raw).toMatch(ours);
        expect(bare).not.toMatch(/<[a-z/!]/i);
      }
      if (token.type === "text" || token.type === "heading") {
        // Mentions, references and addresses that a host would make live stand in code spans only.
        const plain = "tokens" in token && token.tokens ? "" : token.raw;
        expect(plain).not.toMatch(/(?:^|[^\w`])@\w|#\d|https?:\/\/|www\.|:skull:/);
      }
    }
    expect(text).not.toMatch(/[\u202e\u200b\u2066]/);
  });

  test("has the parts of a harmless report, no more", () => {
    const heads = (text: string): number => tokensOf(text).filter(({ type }) => type === "heading").length;
    const tables = (text: string): number => tokensOf(text).filter(({ type }) => type === "table").length;
    const harmless = render(sampleReport({ kind: "mcp" }));
    for (const payload of payloads) {
      const text = render(hostileReport(payload));
      expect(heads(text)).toBe(heads(harmless));
      expect(tables(text)).toBe(tables(harmless));
    }
  });
});

describe("escaping for Markdown", () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      ..."abc 12<>[]()!`*_~|\\#@:/.-+=&;$\n\t\"'",
      "http://",
      "www.",
      "@a",
      "](",
      "![",
      "<a ",
      "\u202e",
    ),
    maxLength: 60,
  });

  test("a text is one paragraph without anything live", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const { type } of tokensOf(`x ${mdText(text)}`))
          expect(["paragraph", "text", "escape", "codespan"]).toContain(type);
      }),
      { numRuns: 1000 },
    );
  });

  test("a text at the start of a line begins no list, heading, quote or table", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = mdText(text);
        if (escaped === "") return;
        for (const { type } of tokensOf(escaped)) expect(["paragraph", "text", "escape", "codespan"]).toContain(type);
      }),
      { numRuns: 1000 },
    );
  });

  test("code, messages and cells stay in their cell", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const table = `| a | b |\n| --- | --- |\n| ${mdCode(text, true)} | ${mdInline(text)} |`;
        const tokens = marked.lexer(table);
        expect(tokens).toHaveLength(1);
        expect(tokens[0]).toMatchObject({ type: "table" });
        expect((tokens[0] as { rows: unknown[][] }).rows[0]).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });

  test("a fence holds whatever it is given", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const tokens = marked.lexer(`${mdFence(text)}\n\nafter`).filter(({ type }) => type !== "space");
        expect(tokens.map(({ type }) => type)).toEqual(["code", "paragraph"]);
      }),
      { numRuns: 500 },
    );
  });

  test("plain words stay as they are", () => {
    expect(mdText("Adds a pet to the store (version 2.4.0), snake_case and all.")).toBe(
      "Adds a pet to the store (version 2.4.0), snake_case and all.",
    );
  });
});
