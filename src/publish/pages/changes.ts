import { html, type Html } from "../../report/escape/html.ts";
import { categoryTitle, scoreCategories, severityTitle } from "../../report/labels.ts";
import { counted, shownScore } from "../../report/numbers.ts";
import { icon, short } from "../../report/html/page.ts";
import type { Change, FindingLine, ReportEntry, TargetEntry } from "../entry.ts";
import { signed } from "./profile.ts";
import { sitePage, type Site } from "./frame.ts";

/** Two reports of one target side by side: what was fixed, what is new, what changed its severity. */
export function changesPage(
  site: Site,
  target: TargetEntry,
  before: ReportEntry,
  after: ReportEntry,
  change: Change,
): string {
  const path = `targets/${target.slug}/${after.date}/changes/index.html`;
  const title = `${short(after.name, 80)}: ${before.date} to ${after.date}`;
  const body = html`<section class="part">
    <header class="part-head">
      <h1 class="page-title">What changed</h1>
      <p class="lead">
        <a href="../../">${short(after.name, 80)}</a>, <a href="../../${before.date}/">${before.date}</a> to
        <a href="../">${after.date}</a>
      </p>
    </header>
    <div>
      ${
        change.ruler
          ? html`<p class="note">
              Policy or rules changed between these reports. Scores do not compare; findings may have come or gone
              because the ruler did.
            </p>`
          : null
      }
      ${scoreTable(before, after, [before.date, after.date])} ${lines("Fixed", change.fixed)}
      ${lines("New", change.added)}
      ${
        change.changed.length === 0
          ? null
          : html`<h2>Changed severity</h2>
              <ul class="check-list">
                ${change.changed.map((line) => html`<li>${lineOf(line)} <span class="quiet">was ${line.was}</span></li>`)}
              </ul>`
      }
      <p class="quiet">${counted(change.unchanged, "finding")} unchanged.</p>
    </div>
  </section>`;
  const description = `${change.fixed.length} fixed, ${change.added.length} new, ${change.unchanged} unchanged`;
  return sitePage(site, path, { title, description }, body);
}

/** Scores of two reports by category; the difference only where both were scored by the same ruler. */
export function scoreTable(a: ReportEntry, b: ReportEntry, names: readonly [string, string]): Html {
  const comparable = a.policy.digest === b.policy.digest && a.rules === b.rules;
  const row = (title: string, x: number | null, y: number | null): Html =>
    html`<tr>
      <th scope="row">${title}</th>
      <td class="num">${shownScore(x)}</td>
      <td class="num">${shownScore(y)}</td>
      <td class="num">${comparable && x !== null && y !== null ? signed(y - x) : "–"}</td>
    </tr>`;
  return html`<div class="scroll" role="region" aria-label="Scores" tabindex="0">
    <table>
      <caption class="vh">
        Scores side by side
      </caption>
      <thead>
        <tr>
          <th scope="col">Score</th>
          <th scope="col" class="num">${short(names[0], 60)}</th>
          <th scope="col" class="num">${short(names[1], 60)}</th>
          <th scope="col" class="num">Difference</th>
        </tr>
      </thead>
      <tbody>
        ${row("Overall", a.score, b.score)}
        ${scoreCategories.map((category) => row(categoryTitle[category], a.scores[category], b.scores[category]))}
        ${(["critical", "high"] as const).map(
          (severity) =>
            html`<tr>
              <th scope="row">${severityTitle[severity]} findings</th>
              <td class="num">${a.findings[severity]}</td>
              <td class="num">${b.findings[severity]}</td>
              <td class="num">${signed(b.findings[severity] - a.findings[severity])}</td>
            </tr>`,
        )}
        <tr>
          <th scope="row">High-risk tools</th>
          <td class="num">${a.risk.high} of ${a.toolCount}</td>
          <td class="num">${b.risk.high} of ${b.toolCount}</td>
          <td class="num">${signed(b.risk.high - a.risk.high)}</td>
        </tr>
      </tbody>
    </table>
  </div>`;
}

function lines(title: string, items: readonly FindingLine[]): Html | null {
  if (items.length === 0) return null;
  return html`<h2>${title} <span class="n">${items.length}</span></h2>
    <ul class="check-list">
      ${items.map((line) => html`<li>${lineOf(line)}</li>`)}
    </ul>`;
}

function lineOf({ ruleId, severity, title, tool, fingerprint }: FindingLine): Html {
  return html`<span class="sev ${severity}">${icon(severity, severityTitle[severity])}</span
    ><code>${ruleId}</code> ${title} ${tool === null ? null : html` <code>${tool}</code>`}
    <small class="quiet">${fingerprint}</small>`;
}
