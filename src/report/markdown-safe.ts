import { createRequire } from "node:module";
import type * as markedLibrary from "marked";
import type { Marked, Tokens } from "marked";
import { escapeHtml, html, type Html, raw, safeHref } from "./escape/html.ts";
import { visible } from "./escape/visible.ts";

/** Characters of Markdown: a text without any is a paragraph and needs no parser. */
const syntax = /[*_`#[\]<>|~\\&]|:\/\/|www\.|@\w|^[ \t]*(?:[-+=]|\d{1,9}[.)])(?:\s|=|-)|^(?: {4}|\t)/m;
/** Fences, indented code and link definitions reach over blank lines; anything else can be read block by block. */
const spanning = /^[ \t]*(?:```|~~~|<|\[[^\]\n]{1,200}\]:)|^(?: {4}|\t)/m;
/** Emphasis costs the parser the square of its delimiters. */
const delimiters = /[*_~]/g;
const MOST_DELIMITERS = 400;
/** Longer texts are cut by the caller; this is the last fence. */
const MOST_CHARACTERS = 20_000;

/**
 * How what each rule of the parser looks for begins. A rule is asked only where its sign stands: its own expression is
 * long, and compiling it takes more time than most texts take to be read.
 */
const signs = {
  fences: /^ {0,3}[`~]/,
  heading: /^ {0,3}#/,
  hr: /^ {0,3}[-*_]/,
  blockquote: /^ {0,3}>/,
  list: /^ {0,3}(?:[-+*]|\d)/,
  html: /^ {0,3}</,
  def: /^ {0,3}\[/,
  table: /\n {0,3}[|:-][-|: \t]*(?:\n|$)/,
  lheading: /\n {0,3}(?:=+|-+) *(?:\n|$)/,
  escape: /^\\/,
  tag: /^</,
  link: /^!?\[/,
  reflink: /^!?\[/,
  codespan: /^`/,
  del: /^~/,
  autolink: /^</,
};

/** Undefined says that nothing is there, false that the parser is to look itself. */
const onSign = (sign: RegExp) => (source: string) => (sign.test(source) ? (false as const) : undefined);

/** A line break that may end a paragraph: before an empty line, or a line that begins as something else does. */
const paragraphEnd = /\n(?:[ \t\n]|$|[-+*_#>`~<|=:]|\d)/;

let marked: Marked | undefined;

/** The parser, loaded when a text needs it: its expressions for characters of all scripts are 6 ms of a small audit. */
function openParser(): Marked {
  const library = createRequire(import.meta.url)("marked") as typeof markedLibrary;
  return new library.Marked({
    gfm: true,
    async: false,
    tokenizer: {
      ...Object.fromEntries(Object.entries(signs).map(([rule, sign]) => [rule, onSign(sign)])),
      // Most paragraphs reach to the end of their text; the parser's own expression for them is the longest but one.
      paragraph(source: string) {
        if (source === "" || source.startsWith("\n") || paragraphEnd.test(source)) return false;
        return { type: "paragraph", raw: source, text: source, tokens: this.lexer.inline(source) };
      },
    },
    renderer: {
      // Behind `<code>` or `<pre>` the parser takes what follows for HTML that is meant; nothing here is.
      text(token: Tokens.Text | Tokens.Escape) {
        if ("escaped" in token) token.escaped = false;
        return false;
      },
      html: ({ text, block }: Tokens.HTML | Tokens.Tag) => (block ? plain(text) : escapeHtml(text)),
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        return link(href, text);
      },
      image: ({ href, text }: Tokens.Image) => `<span class="md-img">[image: ${escapeHtml(text || href)}]</span>`,
      // Headings of a description would break the outline of the page.
      heading({ tokens }: Tokens.Heading) {
        return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
      },
      code: ({ text }: Tokens.Code) => `<pre><code>${escapeHtml(text)}</code></pre>`,
      codespan: ({ text }: Tokens.Codespan) => `<code>${escapeHtml(text)}</code>`,
      checkbox: ({ checked }: Tokens.Checkbox) => (checked ? "☑ " : "☐ "),
      table({ header, rows }: Tokens.Table) {
        const cells = (row: Tokens.TableCell[], tag: string): string =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("");
        const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
        return `<table class="md"><thead><tr>${cells(header, "th")}</tr></thead><tbody>${body}</tbody></table>`;
      },
    },
  });
}

/** A link that says where it goes when its words do not. */
function link(href: string, text: string): string {
  const safe = safeHref(href);
  if (safe === null) return text;
  const host = /^https?:/i.test(safe) ? new URL(safe).host : safe.slice("mailto:".length);
  const told = text.includes(escapeHtml(host)) ? "" : ` <span class="host">(${escapeHtml(host)})</span>`;
  return `<a href="${escapeHtml(safe)}" rel="noopener noreferrer nofollow">${text}</a>${told}`;
}

const memo = new Map<string, string>();
const MEMO_SIZE = 4000;
const MEMO_CHARACTERS = 2000;

/** Markdown of strangers as HTML that cannot run, load or restyle anything. Falls back to plain paragraphs. */
export function renderMarkdown(text: string): Html {
  const seen = visible(text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text).trim();
  if (seen === "") return raw("");
  if (spanning.test(seen)) return raw(block(seen));
  let out = "";
  // Blocks recur word for word within one description file, so each is rendered once.
  for (const part of seen.split(/\n[ \t]*\n/)) if (part.trim() !== "") out += block(part);
  return raw(out);
}

function block(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const rendered = isPlain(text) ? plain(text) : (withoutParser(text.replace(/^\n+/, "")) ?? parse(text));
  if (memo.size >= MEMO_SIZE) memo.clear();
  if (text.length <= MEMO_CHARACTERS) memo.set(text, rendered);
  return rendered;
}

function isPlain(text: string): boolean {
  return !syntax.test(text) || (text.match(delimiters)?.length ?? 0) > MOST_DELIMITERS;
}

function plain(text: string): string {
  return html`<p>${text.trim()}</p>`.html;
}

/** Lines with pairs of single backticks, which make code, whatever stands in them. */
const codeLines = /^[^`]*`(?! )[^`\n]+(?<! )`(?:[^`]+`(?! )[^`\n]+(?<! )`)*[^`]*$/;
/** In `list_files` the line is a letter like any other. */
const lineInWord = /(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])/g;
/** Spaces at the ends of lines make breaks, at their beginnings they are taken off; a line of signs makes a heading. */
const raggedLines = /[ \t]\n|\n(?:[ \t]|=+(?:\n|$)|-+(?:\n|$))|^[-+]+(?:\n|$)/;
/** A tag is shown as it is written; what is a block at the beginning of a line, or an address, is left to the parser. */
const tagAsWritten = /(?<=[^\n])<(?![^>]{0,200}[:@])|(?<=[^\n<])>/g;
/** An address that is all of an item, of letters that mean nothing else. */
const plainAddress = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[A-Za-z0-9.-]*)*(?<=[A-Za-z0-9/])$/;

/** What the parser makes of words and code, or of a paragraph and a list of them, without it; null for any other text. */
function withoutParser(text: string): string | null {
  const list = text.startsWith("- ") ? 0 : text.indexOf("\n- ") + 1;
  if (list === 0 && !text.startsWith("- ")) return paragraphOf(text);
  const before = list === 0 ? "" : paragraphOf(text.slice(0, list - 1));
  if (before === null) return null;
  let items = "";
  for (const line of text.slice(list).split("\n")) {
    const item = line.startsWith("- ") ? line.slice(2) : "";
    const inner = plainAddress.test(item) ? link(item, item) : wordsAndCode(item);
    if (inner === null || inner === "" || item === "-") return null;
    items += `<li>${inner}</li>\n`;
  }
  return `${before}<ul>\n${items}</ul>\n`;
}

function paragraphOf(text: string): string | null {
  const inner = wordsAndCode(text);
  return inner === null ? null : `<p>${inner}</p>\n`;
}

function wordsAndCode(text: string): string | null {
  if (text !== text.trim() || raggedLines.test(text)) return null;
  const parts = text.split("`");
  if (parts.length > 1 && !codeLines.test(text)) return null;
  const words = parts.filter((_, index) => index % 2 === 0).join("\n");
  if (syntax.test(words.replaceAll(lineInWord, "-").replaceAll(tagAsWritten, "-"))) return null;
  return parts.map((part, index) => (index % 2 === 0 ? escapeHtml(part) : `<code>${escapeHtml(part)}</code>`)).join("");
}

function parse(text: string): string {
  try {
    return (marked ??= openParser()).parse(text) as string;
  } catch {
    // Nesting deeper than the stack: shown as it was written.
    return plain(text);
  }
}
