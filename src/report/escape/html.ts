import { codePointName, replaceUnseen, visible } from "./visible.ts";

/** HTML that is safe to write as it is. Made by `html`, `raw` and the helpers of this module only. */
export interface Html {
  readonly html: string;
}

/** What `html` accepts in its holes. Arrays are joined; null, undefined and false write nothing. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

const special = /[&<>"'`]/;
/** Whatever is not plain ASCII: one look settles it for nearly every text. */
const unusual = /[^ !#-%(-;=?-_a-~\n]/;
const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["`", "&#96;"],
]);

/** Text for element content and for quoted attributes; invisible characters are shown as `\u202E`. */
export function escapeHtml(text: string): string {
  if (!unusual.test(text)) return text;
  const seen = visible(text);
  return special.test(seen) ? seen.replace(/[&<>"'`]/g, (character) => entities.get(character) ?? "") : seen;
}

/** Declares a string to be safe HTML. Each call is a promise: keep them few. */
export function raw(text: string): Html {
  return { html: text };
}

export const nothing: Html = raw("");

/**
 * Tagged template that escapes every hole that is not `Html` already. Line breaks and indentation of the template are
 * layout of the source: they go beside block elements and become one space elsewhere.
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const strings = squeezed(template);
  let out = strings[0] ?? "";
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    out += (typeof value === "string" ? escapeHtml(value) : toHtml(value)) + (strings[index + 1] as string);
  }
  return { html: out };
}

const squeezedTemplates = new WeakMap<TemplateStringsArray, readonly string[]>();
const hole = "\u0001";
const block =
  "!doctype|html|head|meta|link|title|style|script|body|main|header|footer|nav|section|article|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|fieldset|legend|details|summary|table|caption|thead|tbody|tfoot|tr|th|td|pre|svg|symbol|g|path|rect|circle|line|use|text";
const afterBlock = new RegExp(`(</?(?:${block})(?:\\s[^<>]*)?>)\\s*\\n\\s*`, "g");
const beforeBlock = new RegExp(`\\s*\\n\\s*(?=</?(?:${block})[\\s>])`, "g");

function squeezed(template: TemplateStringsArray): readonly string[] {
  let strings = squeezedTemplates.get(template);
  if (!strings) {
    strings = template
      .join(hole)
      .replace(/<[^<>]*>/g, (tag) => tag.replace(/\s*\n\s*/g, " ").replace(/ (\/?>)$/, "$1"))
      .replace(afterBlock, "$1")
      .replace(beforeBlock, "")
      .replace(/\s*\n\s*/g, " ")
      .split(hole);
    squeezedTemplates.set(template, strings);
  }
  return strings;
}

function toHtml(value: HtmlValue): string {
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if (value === null || value === undefined || value === false) return "";
  if ("html" in value) return value.html;
  let out = "";
  for (const item of value) out += toHtml(item);
  return out;
}

/** As `escapeHtml`, with each invisible character marked so that it stands out in evidence. */
export function evidenceHtml(text: string): Html {
  if (visible(text) === text) return { html: escapeHtml(text) };
  // A private-use pair carries the marks through escaping; any that the text brought itself is taken out first.
  const marked = replaceUnseen(text.replace(/[\ue000\ue001]/g, "\ufffd"), (c) => `\ue000${codePointName(c)}\ue001`);
  return {
    html: escapeHtml(marked).replaceAll("\ue000", '<mark class="u">').replaceAll("\ue001", "</mark>"),
  };
}

/** Plain words in which a pair of backticks makes code, as messages of rules are written. */
export function inlineCode(text: string): Html {
  if (!text.includes("`")) return { html: escapeHtml(text) };
  const parts = text.split("`");
  // An odd number of backticks leaves one open: then nothing is code.
  if (parts.length % 2 === 0) return { html: escapeHtml(text) };
  return {
    html: parts
      .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : part && `<code>${escapeHtml(part)}</code>`))
      .join(""),
  };
}

/** A `<script type="application/json">` block: never run, and without `<`, `&` or line separators inside. */
export function dataBlock(id: string, value: unknown): Html {
  const [head, tail] = dataFrame(id);
  return { html: head + dataText(JSON.stringify(value)) + tail };
}

/** What stands before and behind the data of such a block. */
export function dataFrame(id: string): readonly [string, string] {
  return [`<script type="application/json" id="${escapeHtml(id)}">`, "</script>"];
}

/** JSON, or a part of it, as it may stand in such a block. */
export function dataText(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Parts of a page that are made when the rest is written already, so that no large page is held as a whole. In their
 * place stands a mark that no text can hold, since control characters are shown by their names.
 */
export class LateParts {
  readonly #parts: (() => Iterable<Html>)[] = [];

  /** The mark for a part. */
  add(part: () => Iterable<Html>): Html {
    return { html: `\u0002${this.#parts.push(part) - 1}\u0002` };
  }

  /** A page with the parts in their places, piece by piece. */
  *fill(page: string): Generator<string> {
    for (const [index, piece] of page.split("\u0002").entries()) {
      if (index % 2 === 0) yield piece;
      else for (const part of this.#parts[Number(piece)]?.() ?? []) yield part.html;
    }
  }
}

/** The address when it is http, https or mailto; null for everything else. */
export function safeHref(url: string): string | null {
  // Controls and spaces are taken out by browsers before the scheme is read, so they are not let through here.
  if (/[\u0000-\u0020\u007f-\u00a0]/.test(url)) return null;
  return /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(url) && (/^mailto:/i.test(url) || URL.canParse(url)) ? url : null;
}

/** An id fragment made of the characters that need no escaping in an address. */
export function fragment(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : text.replace(/[^\w.-]/g, (c) => `_${(c.codePointAt(0) ?? 0).toString(36)}`);
}
