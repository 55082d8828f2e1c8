import { escapeHtml } from "./html.ts";
import { visible } from "./visible.ts";

/** What a code host turns into links, mentions, references or emoji by itself, without any Markdown. */
const active =
  /(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.|mailto:|xmpp:)[^\s`]{0,2000}|[\w.+-]{0,100}@[\w./-]{1,200}|(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,12}|\bGH-\d{1,12}|:[a-z0-9_+-]{1,60}:/gi;
const maybeActive = /:\/\/|www\.|@|#\d|GH-\d|mailto:|xmpp:|:[a-z0-9_+-]+:/i;
const maybeSpecial = /[\\`*_[\]<>|~$&#@:\r\n\t+=.)-]|[^\u0020-\u007e]/;
const special = /[`*[\]<>|~$]|(?<!\w)_|_(?!\w)|&(?=#?\w{1,40};)|\\(?=[!-/:-@[-`{-~]|$)/g;
const opening = /^(?:[#+=>-]|\d{1,9}(?=[.)](?:\s|$)))/;

/** One line of a stranger's text as plain Markdown: nothing in it links, mentions, embeds, breaks a table or a list. */
export function mdText(text: string): string {
  if (!maybeSpecial.test(text)) return text.trim();
  const line = visible(text).replace(/\s+/g, " ").trim();
  if (!maybeActive.test(line)) return escapeOpening(escapePlain(line));
  let out = "";
  let last = 0;
  for (const match of line.matchAll(active)) {
    out += escapePlain(line.slice(last, match.index)) + mdCode(match[0], true);
    last = match.index + match[0].length;
  }
  return escapeOpening(out + escapePlain(line.slice(last)));
}

function escapePlain(text: string): string {
  return text.replace(special, "\\$&");
}

function escapeOpening(text: string): string {
  return text.replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/**
 * A code span on one line. In a table every pipe is escaped, which GitHub takes back out of the span.
 * An empty text gives an empty string.
 */
export function mdCode(text: string, inTable = false): string {
  const line = visible(text).replace(/\s+/g, " ").trim();
  if (line === "") return "";
  let longest = 0;
  for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${inTable ? line.replaceAll("|", "\\|") : line}${pad}${fence}`;
}

/** A fenced block whose content cannot end it. */
export function mdFence(text: string, language = ""): string {
  const shown = visible(text.replace(/\r\n?/g, "\n"));
  let longest = 2;
  for (const run of shown.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** Messages as rules write them, on one line: pairs of backticks stay code, everything else is plain text. */
export function mdInline(text: string): string {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return mdText(text);
  return parts.map((part, index) => (index % 2 === 0 ? spaced(part) : mdCode(part, true))).join("");
}

function spaced(text: string): string {
  const lead = /^\s/.test(text) ? " " : "";
  const trail = text.trim() !== "" && /\s$/.test(text) ? " " : "";
  return lead + mdText(text) + trail;
}

/** Prose of a rule: paragraphs, lists, bold words and fenced code keep their shape; links, images and HTML become text. */
export function mdProse(text: string): string {
  const out: string[] = [];
  let fenced: string[] | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      if (fenced) out.push(mdFence(fenced.join("\n")));
      fenced = fenced ? null : [];
    } else if (fenced) fenced.push(line);
    else {
      const [, mark = "", rest = ""] = /^(\s{0,8}(?:[-*] |\d{1,3}\. )?)(.*)$/s.exec(line) ?? [];
      out.push(mark + mdInline(rest).replace(/\\\*\\\*([^*]{1,400}?)\\\*\\\*/g, "**$1**"));
    }
  }
  if (fenced) out.push(mdFence(fenced.join("\n")));
  return out.join("\n").trim();
}

/** Text for a line of HTML in Markdown, such as a summary: one line, so that it cannot end the block of HTML. */
export function mdSummary(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  let out = "";
  let last = 0;
  for (const match of line.matchAll(active)) {
    out += `${escapeHtml(line.slice(last, match.index))}<code>${escapeHtml(match[0])}</code>`;
    last = match.index + match[0].length;
  }
  return out + escapeHtml(line.slice(last));
}
