import { html, inlineCode, type Html } from "../escape/html.ts";
import { categoryTitle, scoreCategories, severityTitle } from "../labels.ts";
import { counted, shownDate, shownScore } from "../numbers.ts";
import { sinceBase } from "../since.ts";
import type { Finding } from "../types.ts";
import { findingAnchor, heading, icon, type Page, section, short } from "./page.ts";

/** Lines of each list; the rest is counted. */
const MOST_LINES = 50;

/** What changed since the earlier report that `--base` names. */
export function sinceSection(page: Page): Html | null {
  const since = sinceBase(page.report, page.depth === 0 ? 1 : 2, page.options);
  if (since === null) return null;
  const { base, fresh, gone, comparable } = since;
  const row = (title: string, was: number | null, is: number | null): Html => {
    const difference = comparable && was !== null && is !== null ? signed(is - was) : "–";
    return html`<tr>
      <th scope="row">${title}</th>
      <td class="num">${shownScore(was)}</td>
      <td class="num">${shownScore(is)}</td>
      <td class="num">${difference}</td>
    </tr>`;
  };
  const { report } = page;
  return section(
    page,
    "since",
    "Since the base",
    html`Against the report of <time datetime="${base.generatedAt}">${shownDate(base.generatedAt)}</time>${
        base.target.name === report.target.name ? null : html` on ${short(base.target.name, 80)}`
      }.`,
    html`<div>
      ${
        comparable
          ? null
          : html`<p class="note">
              Policy or rules changed between the two reports. Scores do not compare; findings may have come or gone
              because the ruler did.
            </p>`
      }
      <div class="scroll" role="region" aria-label="Scores then and now" tabindex="0">
        <table class="sum">
          <caption class="vh">
            Scores then and now
          </caption>
          <thead>
            <tr>
              <th scope="col">Score</th>
              <th scope="col" class="num">Then</th>
              <th scope="col" class="num">Now</th>
              <th scope="col" class="num">Difference</th>
            </tr>
          </thead>
          <tbody>
            ${row("Overall", base.summary.score, report.summary.score)}
            ${scoreCategories.map((category) => row(categoryTitle[category], base.scores[category].score, report.scores[category].score))}
          </tbody>
        </table>
      </div>
      ${list(page, "New", fresh, true)} ${list(page, "Gone", gone, false)}
      ${fresh.length + gone.length === 0 ? html`<p class="quiet">No finding is new and none is gone.</p>` : null}
    </div>`,
  );
}

function list(page: Page, title: string, findings: readonly Finding[], isHere: boolean): Html | null {
  if (findings.length === 0) return null;
  const rest = findings.length - MOST_LINES;
  return html`${heading(page, 3, html`${title} <span class="n">${findings.length}</span>`)}
    <ul class="check-list">
      ${findings.slice(0, MOST_LINES).map(
        ({ severity, ruleId, title: what, tool, fingerprint }) =>
          html`<li>
            <span class="sev ${severity}">${icon(severity, severityTitle[severity])}</span>
            ${
              isHere && page.index.findings.has(fingerprint)
                ? html`<a class="code" href="#${findingAnchor(page, fingerprint)}">${ruleId}</a>`
                : html`<code>${ruleId}</code>`
            }
            ${inlineCode(short(what, 160))}${tool === null || tool === undefined ? null : html` <code>${short(tool, 100)}</code>`}
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="quiet">and ${counted(rest, "more finding")}</p>` : null}`;
}

function signed(difference: number): string {
  const exact = Math.round(difference * 100) / 100;
  if (exact === 0) return "no change";
  return exact > 0 ? `+${exact}` : `−${-exact}`;
}
