import { html, inlineCode, type Html } from "../escape/html.ts";
import type { Outcome } from "../../engine/types.ts";
import { categoryTitle, titleOf } from "../labels.ts";
import { counted, shownDate } from "../numbers.ts";
import type { RuleReport } from "../types.ts";
import { findingAnchor, heading, icon, type Page, ruleLink, scroller, section, short } from "./page.ts";

const kinds: readonly {
  readonly outcome: Outcome;
  readonly title: string;
  readonly icon: string;
  readonly lead: string;
}[] = [
  {
    outcome: "error",
    title: "Checks that broke",
    icon: "no",
    lead: "These rules threw; their category is not scored.",
  },
  {
    outcome: "not-evaluated",
    title: "Not evaluated",
    icon: "unknown",
    lead: "They apply, but the evidence to judge was not there. Not a pass.",
  },
  { outcome: "pass", title: "Passed", icon: "yes", lead: "They applied, and nothing failed." },
  { outcome: "not-applicable", title: "Not applicable", icon: "none", lead: "Nothing here that they could apply to." },
];

/** What passed, what nobody could tell, and what was set aside: a report without these would flatter. */
export function checksSection(page: Page): Html {
  const rules = Object.entries(page.report.rules);
  const lists = kinds.map(({ outcome, title, icon: name, lead }) => {
    const items = rules.filter(([, rule]) => rule.outcome === outcome);
    if (items.length === 0) return null;
    return html`<details class="book" ${outcome === "error" ? html` open` : null}>
      <summary>
        ${icon(name)}${heading(page, 3, title)}<span class="quiet">${counted(items.length, "check")}</span>
      </summary>
      <p class="quiet">${lead}</p>
      <ul class="check-list">
        ${items.map(([id, rule]) => check(page, id, rule))}
      </ul>
    </details>`;
  });
  const { incomplete } = page.report;
  return section(
    page,
    "checks",
    "Other checks",
    "Everything that was looked at besides the findings, and what was set aside.",
    html`${
      incomplete.length > 0
        ? html`<div class="note bad">
            ${heading(page, 3, "Could not be read")}
            <ul>
              ${incomplete.map(({ what, why }) => html`<li><b>${short(what, 200)}</b>: ${inlineCode(short(why, 400))}</li>`)}
            </ul>
          </div>`
        : null
    }${lists}${suppressions(page)}`,
  );
}

function check(page: Page, id: string, rule: RuleReport): Html {
  const title =
    rule.outcome === "pass" ? rule.title.pass : rule.outcome === "not-applicable" ? rule.title.pass : rule.title.fail;
  const told = rule.reason ?? (rule.outcome === "pass" ? `${counted(rule.applicable, "place")} checked` : null);
  return html`<li id="${page.ruleAnchors.get(id) ?? ""}">
    <code>${id}</code> <b>${title}</b>
    <span class="quiet"
      >${titleOf(categoryTitle, rule.category)}${told === null ? null : html`. ${inlineCode(short(told, 300))}`}</span
    >
  </li>`;
}

function suppressions(page: Page): Html | null {
  const { suppressions: items } = page.report;
  if (items.length === 0) return null;
  const rows = items.map(
    (item) =>
      html`<tr>
        <th scope="row">
          ${ruleLink(page, item.rule)}${item.target === null ? null : html`<small><code>${short(item.target, 120)}</code></small>`}
        </th>
        <td>${item.status}</td>
        <td>
          ${inlineCode(short(item.reason, 400))}<small class="quiet">${item.owner ?? "no owner"}, ${item.source}</small>
        </td>
        <td>${item.expires === null ? "never" : shownDate(item.expires)}</td>
        <td>
          ${
            item.findings.length === 0
              ? "–"
              : html`<a href="#${findingAnchor(page, item.findings[0] ?? "")}">${item.findings.length}</a>`
          }
        </td>
      </tr>`,
  );
  return html`<details class="book" open>
    <summary>
      ${icon("none")}${heading(page, 3, "Suppressed")}<span class="quiet">${counted(items.length, "suppression")}</span>
    </summary>
    ${scroller(
      page,
      "Suppressions",
      html`<table>
        <caption class="vh">
          Findings that somebody set aside, who, why and until when
        </caption>
        <thead>
          <tr>
            <th scope="col">Rule and target</th>
            <th scope="col">State</th>
            <th scope="col">Reason</th>
            <th scope="col">Expires</th>
            <th scope="col">Findings</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
    )}
  </details>`;
}
