import { dataBlock, html, type Html } from "../../report/escape/html.ts";
import { categoryTitle, scoreCategories } from "../../report/labels.ts";
import { short } from "../../report/html/page.ts";
import { latestOf, type TargetEntry } from "../entry.ts";
import { scoreTable } from "./changes.ts";
import { sitePage, type Site } from "./frame.ts";

/** Pairs are written out up to this number of targets; beyond it the page of two lists compares any pair. */
export const MOST_PAIRED = 12;

/** Any two targets, chosen on the page; without a script, the pairs that were written out. */
export function comparePage(site: Site, targets: readonly TargetEntry[]): string {
  const sorted = targets.toSorted((a, b) => (latestOf(a).name.toLowerCase() < latestOf(b).name.toLowerCase() ? -1 : 1));
  const options = sorted.map(
    (target) => html`<option value="${target.slug}">${short(latestOf(target).name, 80)}</option>`,
  );
  const data = sorted.map((target) => {
    const entry = latestOf(target);
    return [
      target.slug,
      short(entry.name, 80),
      `${entry.policy.digest} ${entry.rules}`,
      [entry.score, ...scoreCategories.map((category) => entry.scores[category])],
      [entry.findings.critical, entry.findings.high, entry.risk.high, entry.toolCount],
    ];
  });
  const pairs = pairsOf(targets);
  const body = html`<section class="part">
      <header class="part-head">
        <h1 class="page-title">Compare</h1>
        <p class="lead">Two targets side by side, by their latest reports.</p>
      </header>
      <div>
        <form class="toolbar" data-compare hidden>
          <label
            >First
            <select data-first>
              ${options}
            </select></label
          >
          <label
            >Second
            <select data-second>
              ${options}
            </select></label
          >
        </form>
        <div data-result aria-live="polite"></div>
        ${
          pairs.length > 0
            ? html`<ul class="check-list" data-pairs>
                ${pairs.map(
                  ([a, b]) =>
                    html`<li>
                      <a href="${a.slug}--${b.slug}/"
                        >${short(latestOf(a).name, 60)} and ${short(latestOf(b).name, 60)}</a
                      >
                    </li>`,
                )}
              </ul>`
            : html`<noscript
                ><p class="note">
                  Choosing two targets needs a script. Without one: <code>assayer compare A.json B.json</code> with
                  their JSON reports.
                </p></noscript
              >`
        }
      </div>
    </section>
    ${dataBlock("compare-data", { rows: ["Overall", ...scoreCategories.map((category) => categoryTitle[category])], targets: data })}`;
  return sitePage(site, "compare/index.html", { title: "Compare", description: "Two targets side by side." }, body);
}

export function pairsOf(targets: readonly TargetEntry[]): readonly (readonly [TargetEntry, TargetEntry])[] {
  if (targets.length > MOST_PAIRED) return [];
  return targets.flatMap((a, index) => targets.slice(index + 1).map((b) => [a, b] as const));
}

export function pairPage(site: Site, a: TargetEntry, b: TargetEntry): string {
  const [left, right] = [latestOf(a), latestOf(b)];
  const title = `${short(left.name, 60)} and ${short(right.name, 60)}`;
  const rules = new Map([...left.failing, ...right.failing].map((rule) => [rule.ruleId, rule]));
  const count = (entry: typeof left, id: string): Html =>
    html`<td class="num">${entry.failing.find(({ ruleId }) => ruleId === id)?.count ?? 0}</td>`;
  const body = html`<section class="part">
    <header class="part-head">
      <h1 class="page-title">${title}</h1>
      <p class="lead">
        <a href="../../targets/${a.slug}/">${short(left.name, 60)}</a>, ${left.date};
        <a href="../../targets/${b.slug}/">${short(right.name, 60)}</a>, ${right.date}.
      </p>
    </header>
    <div>
      ${scoreTable(left, right, [left.name, right.name])}
      <h2>Failing rules</h2>
      <div class="scroll" role="region" aria-label="Failing rules" tabindex="0">
        <table>
          <caption class="vh">
            Occurrences by rule
          </caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col" class="num">${short(left.name, 40)}</th>
              <th scope="col" class="num">${short(right.name, 40)}</th>
            </tr>
          </thead>
          <tbody>
            ${[...rules].map(
              ([id, { title }]) =>
                html`<tr>
                  <th scope="row"><code>${id}</code><small>${title}</small></th>
                  ${count(left, id)}${count(right, id)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>
  </section>`;
  return sitePage(site, `compare/${a.slug}--${b.slug}/index.html`, { title, description: `Compared: ${title}` }, body);
}
