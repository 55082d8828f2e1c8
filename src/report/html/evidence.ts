import { evidenceHtml, html, raw, safeHref, type Html } from "../escape/html.ts";
import type { Reference } from "../../engine/types.ts";
import type { Snippet } from "../../load/types.ts";
import { counted, cut } from "../numbers.ts";
import { short } from "./page.ts";

const MOST_LINES = 12;
const MOST_COLUMNS = 180;
const MOST_OBSERVED = 600;

/**
 * Source lines around a place, the line itself marked. Indentation that all lines share is left out; long lines are
 * cut and say so.
 */
export function codeFrame(snippet: Snippet, line: number | undefined): Html {
  const first =
    line === undefined ? 0 : Math.max(0, Math.min(line - snippet.startLine - 5, snippet.lines.length - MOST_LINES));
  const lines = snippet.lines.slice(first, first + MOST_LINES);
  const indent = sharedIndent(lines);
  const rows = lines.map((text, offset) => {
    const number = snippet.startLine + first + offset;
    const shown = cut(text.slice(indent), MOST_COLUMNS);
    const tag = raw(number === line ? "b" : "span");
    return html`<${tag}><i>${number}</i>${evidenceHtml(shown.text)}${shown.left > 0 ? "…" : null}${"\n"}</${tag}>`;
  });
  return html`<pre class="frame"><code>${rows}</code></pre>`;
}

/** Spaces or tabs that every line which is not blank begins with. */
function sharedIndent(lines: readonly string[]): number {
  let shared: number | null = null;
  for (const line of lines) {
    const indent = line.search(/[^ \t]/);
    if (indent >= 0) shared = shared === null ? indent : Math.min(shared, indent);
  }
  return shared ?? 0;
}

/** What was seen and what would have been right. */
export function observed(seen: string, expected: string): Html | null {
  if (seen === "" && expected === "") return null;
  const shown = cut(seen, MOST_OBSERVED);
  return html`<dl class="seen">
    ${
      seen === ""
        ? null
        : html`<dt>Observed</dt>
            <dd class="code" dir="auto">
              ${evidenceHtml(shown.text)}${shown.left > 0 ? html` <span class="quiet">(${counted(shown.left, "more character")})</span>` : null}
            </dd>`
    }${
      expected === ""
        ? null
        : html`<dt>Expected</dt>
            <dd class="code">${evidenceHtml(short(expected, MOST_OBSERVED))}</dd>`
    }
  </dl>`;
}

function diffLine(kind: "span" | "del" | "ins", sign: string, text: string): Html {
  const shown = evidenceHtml(cut(text, MOST_COLUMNS).text);
  return html`<${raw(kind)}><i>${sign}</i>${shown}${"\n"}</${raw(kind)}>`;
}

/** Before and after as one diff: what both share stands around what changes. */
export function diff(before: string | null, after: string | null): Html | null {
  if (before === null && after === null) return null;
  const old = (before ?? "").split("\n").slice(0, 60);
  const now = (after ?? "").split("\n").slice(0, 60);
  if (before === null) old.length = 0;
  if (after === null) now.length = 0;
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const rows = [
    ...old.slice(0, head).map((text) => diffLine("span", " ", text)),
    ...old.slice(head, old.length - tail).map((text) => diffLine("del", "−", text)),
    ...now.slice(head, now.length - tail).map((text) => diffLine("ins", "+", text)),
    ...now.slice(now.length - tail).map((text) => diffLine("span", " ", text)),
  ];
  return html`<pre
    class="frame diff"
    ${after === null ? null : html` data-copy="${after}"`}
  ><code>${rows}</code></pre>`;
}

/** Standards and specifications that a rule rests on; a link only where the address is safe. */
export function references(items: readonly Reference[]): Html | null {
  if (items.length === 0) return null;
  return html`<p class="refs">
    ${items.map(({ label, url }, n) => {
      const href = url === undefined ? null : safeHref(url);
      return html`${n === 0 ? null : " · "}${href === null ? label : outLink(href, label)}`;
    })}
  </p>`;
}

/** Caller has checked the address with `safeHref`. */
export function outLink(href: string, label: string): Html {
  return html`<a href="${href}" rel="noopener noreferrer nofollow">${label}</a>`;
}

/** A link when the text is a safe address, the text otherwise. */
export function maybeLink(text: string): Html {
  const href = safeHref(text);
  return href === null ? html`${text}` : outLink(href, href.replace(/^(?:https?:\/\/|mailto:)/i, ""));
}
