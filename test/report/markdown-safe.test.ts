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

const LINES = ["word", "two words", "`a` b", "<a b>", "a <b> c", "a < b", "a>b", "> q", "<p>", "- ", "- x", "- `x` y", "- a - b", "-", "--", "- -", "- - x", "-  x", "- 1. x", "* x", "1. x", "- https://e.org/a-b", "- https://e.org/a.", "- see https://e.org", "https://e.org", "- <b>", "- <https://e.org>", "  x", "x ", "- x ", "=", "é", ""]; // prettier-ignore

/** The parser again, with those that lists, tags and addresses need. */
const lists = new Marked({
  gfm: true,
  async: false,
  renderer: {
    codespan: ({ text }: Tokens.Codespan) => `<code>${escapeHtml(text)}</code>`,
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
    text(token: Tokens.Text | Tokens.Escape) {
      if ("escaped" in token) token.escaped = false;
      return false;
    },
    link: ({ href, text }: Tokens.Link) =>
      `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${escapeHtml(text)}</a>`,
  },
});

test("lines, lists, tags and addresses are shown as the parser shows them", () => {
  let withList = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 6 }), (lines) => {
      const text = lines.join("\n").trim();
      // Blocks are rendered one by one; what begins with a tag is a block of HTML, which becomes a paragraph of ours.
      fc.pre(/[^-]/.test(text) && !/\n[ \t]*\n|(?:^|\n)(?:[-> ]|1\.)*<|^ {4}/.test(text));
      const parsed = lists.parse(text) as string;
      // Headings are bold paragraphs of ours.
      fc.pre(!/<h[1-6r]/.test(parsed));
      if (parsed.includes("<li>")) withList++;
      expect(renderMarkdown(text).html.trim()).toBe(parsed.trim());
    }),
    { numRuns: 5_000 },
  );
  expect(withList).toBeGreaterThan(300);
});

test.each([
  ["`a``b`", "<p><code>a&#96;&#96;b</code></p>"],
  ["use `--x` or `y`", "<p>use <code>--x</code> or <code>y</code></p>"],
  ["an open ` tick", "<p>an open ` tick</p>"],
])("%s", (text, html) => {
  expect(renderMarkdown(text).html.trim()).toBe(html);
});

/** Every tag that our renderers make, and what stands in them. */
const OURS =
  /^<(?:\/?(?:p|strong|em|del|pre|code|ul|li|blockquote|table|thead|tbody|tr|th|td|span|a)|br|hr|ol(?: start="\d+")?|\/ol|table class="md"|span class="(?:md-img|host)"|a href="[^"<>]*" rel="noopener noreferrer nofollow")>/;
const HOSTILE = ["<code>", "<pre>", "<kbd>", "<script>", "</code>", "<img src=x onerror=a()//", "<b onclick=a ", "<!--", "<![CDATA[", "<", ">", "`", "**", "_", "\n", "\n\n", "- ", "> ", "| a | b |\n|-|-|\n", "[a](javascript:a)", "![x](y)", "https://e.org/<img", "&lt;", "word ", " ", "    ", "```\n"]; // prettier-ignore

test.each([
  "a <code><img src=x onerror=alert(1)//",
  "a <pre> x <img src=x onerror=alert(1) y=",
  "`x` <kbd> <b onclick=x ",
])("%s holds no tag of a stranger", (text) => expect(strangers(renderMarkdown(text).html)).toEqual([]));

test("no tag but ours comes out, whatever goes in", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 14 }), (pieces) => {
      expect(strangers(renderMarkdown(pieces.join("")).html)).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

function strangers(html: string): string[] {
  return [...html.matchAll(/</g)].map(({ index }) => html.slice(index, index + 80)).filter((tag) => !OURS.test(tag));
}
