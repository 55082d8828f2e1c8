import * as fc from "fast-check";
import { Marked, type Tokens } from "marked";
import { expect, test } from "vitest";
import { escapeHtml } from "../../src/report/escape/html.ts";
import { renderMarkdown } from "../../src/report/markdown-safe.ts";

/** The parser itself, with the one renderer that code in words needs. */
const marked = new Marked({
  gfm: true,
  async: false,
  renderer: { codespan: ({ text }: Tokens.Codespan) => `<code>${escapeHtml(text)}</code>` },
});

const PIECES = ["word", "two words", " ", "`", "`a`", "`x < y`", "`a b`", "` a`", "``", "'", '"', ".", ", ", "- ", "1. ", "é", "(", ")", ":", "@", "www"]; // prettier-ignore

test("words and code on one line are shown as the parser shows them", () => {
  let withCode = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 }), (pieces) => {
      const text = pieces.join("").trim();
      fc.pre(text !== "");
      const parsed = marked.parse(text) as string;
      // Texts without any sign of Markdown are paragraphs of our own; lists and links are another matter.
      fc.pre(text.includes("`") && parsed.startsWith("<p>") && !parsed.includes("<a "));
      if (parsed.includes("<code>")) withCode++;
      const shown = renderMarkdown(text).html;
      expect(shown.trim()).toBe(parsed.trim());
    }),
    { numRuns: 3_000 },
  );
  expect(withCode).toBeGreaterThan(300);
});

test.each([
  ["`a``b`", "<p><code>a&#96;&#96;b</code></p>"],
  ["use `--x` or `y`", "<p>use <code>--x</code> or <code>y</code></p>"],
  ["an open ` tick", "<p>an open ` tick</p>"],
])("%s", (text, html) => {
  expect(renderMarkdown(text).html.trim()).toBe(html);
});
