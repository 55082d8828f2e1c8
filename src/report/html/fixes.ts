import { fragment, html, inlineCode, type Html } from "../escape/html.ts";
import { renderMarkdown } from "../markdown-safe.ts";
import { counted } from "../numbers.ts";
import { gains, rankFixes } from "../recommended.ts";
import type { Recommendation } from "../types.ts";
import { findingAnchor, heading, type Page, ruleLink, section, short } from "./page.ts";

/** Written out before the fold of the list. */
const SHOWN = 6;

function hrefOf(page: Page, item: Recommendation): string {
  const first = item.findings[0];
  const finding = first === undefined ? undefined : page.index.findings.get(first);
  if (first === undefined || !finding) return `#${page.prefix}fix-${fragment(item.id)}`;
  return `#${findingAnchor(page, first)}`;
}

export function topFixes(page: Page): Html {
  const all = rankFixes(page.report, page.index);
  if (all.length === 0)
    return html`<div class="fixes">
      ${heading(page, 2, "Top fixes", undefined, "label")}
      <p class="quiet">Nothing to recommend: no check that could be evaluated failed.</p>
    </div>`;
  const items = all
    .slice(0, 4)
    .map(
      (item) =>
        html`<li>
          <a href="${hrefOf(page, item)}">${inlineCode(short(item.title, 110))}</a
          ><span class="gain">${gains(item, page.index)[0] ?? "no points by itself"}</span>
        </li>`,
    );
  const rest = all.length - items.length;
  return html`<div class="fixes">
    ${heading(page, 2, "Top fixes", undefined, "label")}
    <ol>
      ${items}
    </ol>
    ${rest > 0 ? html`<p class="quiet"><a href="#${page.prefix}fixes">All ${all.length} recommendations</a></p>` : null}
  </div>`;
}

export function fixesSection(page: Page): Html | null {
  const all = rankFixes(page.report, page.index);
  if (all.length === 0) return null;
  const rows = all.map((item) => {
    const rules = [...new Set(item.findings.flatMap((print) => page.index.findings.get(print)?.ruleId ?? []))];
    const seen = item.findings.slice(0, 3).flatMap((print) => {
      const finding = page.index.findings.get(print);
      return finding
        ? [
            html`<a class="code" href="#${findingAnchor(page, print)}"
              >${short(finding.tool ?? finding.location.pointer, 48)}</a
            >`,
          ]
        : [];
    });
    const more = item.findings.length - seen.length;
    return html`<li id="${page.prefix}fix-${fragment(item.id)}" class="fix-item">
      <div class="fix-gain">
        ${gains(item, page.index).map((gain) => html`<b>${gain}</b>`)}<span>${item.effort} effort</span>
      </div>
      <div>
        ${heading(page, 3, inlineCode(item.title))}
        <p>${inlineCode(item.why)}</p>
        <div class="md">${renderMarkdown(item.how)}</div>
        ${
          seen.length > 0
            ? html`<p class="quiet">
                ${rules.map((rule) => html`${ruleLink(page, rule)} `)} ${counted(item.findings.length, "finding")}:
                ${seen.map((link, n) => (n === 0 ? link : html`, ${link}`))}${more > 0 ? ` and ${more} more` : null}
              </p>`
            : null
        }
      </div>
    </li>`;
  });
  return section(
    page,
    "fixes",
    "Recommendations",
    "Most points regained for the least effort first. Points are what the scores would gain by the same arithmetic.",
    html`<ol class="fix-list">
        ${rows.slice(0, SHOWN)}
      </ol>
      ${
        rows.length > SHOWN
          ? html`<details class="book">
              <summary>
                ${heading(page, 3, `${rows.length - SHOWN} more`)}<span class="quiet">of less gain or more effort</span>
              </summary>
              <ol class="fix-list" start="${SHOWN + 1}">
                ${rows.slice(SHOWN)}
              </ol>
            </details>`
          : null
      }`,
  );
}
