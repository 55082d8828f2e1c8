import { html, type Html } from "../../report/escape/html.ts";
import { categoryTitle, scoreCategories, severityTitle, titleOf } from "../../report/labels.ts";
import { renderMarkdown } from "../../report/markdown-safe.ts";
import { counted } from "../../report/numbers.ts";
import { references } from "../../report/html/evidence.ts";
import { icon, short } from "../../report/html/page.ts";
import { latestOf, type RuleEntry, type TargetEntry } from "../entry.ts";
import { sitePage, type Site } from "./frame.ts";

interface Hit {
  readonly target: TargetEntry;
  readonly count: number;
}

/** Which targets fail a rule today, by most occurrences. */
export function hitsByRule(targets: readonly TargetEntry[]): ReadonlyMap<string, readonly Hit[]> {
  const hits = new Map<string, Hit[]>();
  for (const target of targets)
    for (const { ruleId, count } of latestOf(target).failing) {
      const list = hits.get(ruleId);
      if (list) list.push({ target, count });
      else hits.set(ruleId, [{ target, count }]);
    }
  for (const list of hits.values()) list.sort((a, b) => b.count - a.count || (a.target.slug < b.target.slug ? -1 : 1));
  return hits;
}

export function rulesPage(
  site: Site,
  rules: ReadonlyMap<string, RuleEntry>,
  hits: ReadonlyMap<string, readonly Hit[]>,
): string {
  const groups = scoreCategories.map((category) => {
    const own = [...rules].filter(([, rule]) => rule.category === category).toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (own.length === 0) return null;
    return html`<h2>${categoryTitle[category]}</h2>
      <ul class="check-list">
        ${own.map(
          ([id, rule]) =>
            html`<li>
              <span class="sev ${rule.severity}">${icon(rule.severity, titleOf(severityTitle, rule.severity))}</span>
              <a class="code" href="${id}/">${id}</a> ${rule.title.fail}
              <span class="quiet">${counted(hits.get(id)?.length ?? 0, "target")}</span>
            </li>`,
        )}
      </ul>`;
  });
  const body = html`<section class="part">
    <header class="part-head">
      <h1 class="page-title">Rules</h1>
      <p class="lead">What is checked, and how many targets fail it today.</p>
    </header>
    <div>${groups}</div>
  </section>`;
  return sitePage(site, "rules/index.html", { title: "Rules", description: counted(rules.size, "rule") }, body);
}

export function rulePage(site: Site, id: string, rule: RuleEntry, hits: readonly Hit[]): string {
  const facts: readonly (readonly [string, string])[] = [
    ["Category", titleOf(categoryTitle, rule.category)],
    ["Severity", titleOf(severityTitle, rule.severity)],
    ["Confidence", rule.confidence],
    ["Effort to fix", rule.effort],
    ["State", rule.lifecycle],
  ];
  const body = html`<section class="part">
    <header class="part-head">
      <h1 class="page-title">${id}</h1>
      <dl class="facts">
        ${facts.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </header>
    <div class="prose">
      <h2>${rule.title.fail}</h2>
      <h3>Why it matters</h3>
      <div class="md">${renderMarkdown(rule.why)}</div>
      <h3>How to fix</h3>
      <div class="md">${renderMarkdown(rule.fix)}</div>
      ${references(rule.references)} ${targetsList(hits, id)}
    </div>
  </section>`;
  return sitePage(
    site,
    `rules/${id}/index.html`,
    { title: `${id}: ${short(rule.title.fail, 100)}`, description: short(rule.title.fail, 200) },
    body,
  );
}

function targetsList(hits: readonly Hit[], id: string): Html {
  if (hits.length === 0) return html`<p class="quiet">No target here fails it today.</p>`;
  const shown = hits.slice(0, 200);
  return html`<h3>${counted(hits.length, "target")} fail it</h3>
    <ul class="check-list">
      ${shown.map(({ target, count }) => {
        const entry = latestOf(target);
        return html`<li>
          <a href="../../targets/${target.slug}/${entry.date}/#${id}">${short(entry.name, 80)}</a>
          <span class="quiet">${counted(count, "occurrence")}</span>
        </li>`;
      })}
      ${hits.length > shown.length ? html`<li class="quiet">and ${hits.length - shown.length} more</li>` : null}
    </ul>`;
}
