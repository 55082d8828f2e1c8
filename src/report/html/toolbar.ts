import { html, type Html } from "../escape/html.ts";
import {
  categoryTitle,
  riskLevels,
  riskTitle,
  scoreCategories,
  severities,
  severityTitle,
  toolCategories,
  toolCategoryTitle,
} from "../labels.ts";
import { icon, landmark, type Page } from "./page.ts";

/** Filters are hidden until the script that makes them work has run. */
export function findingsToolbar(page: Page): Html {
  const { prefix, index } = page;
  const name = `${prefix}fq`;
  const boxes = severities.map(
    (severity) =>
      html`<label class="chip ${severity}"
        ><input
          type="checkbox"
          data-set="severity"
          value="${severity}"
        />${icon(severity)}${severityTitle[severity]}</label
      >`,
  );
  const present = new Set(index.groups.map(({ category }) => category));
  const options = scoreCategories
    .filter((category) => present.has(category))
    .map((category) => html`<option value="${category}">${categoryTitle[category]}</option>`);
  return html`<div
    class="toolbar"
    data-for="findings"
    role="search"
    aria-label="${landmark(page, "Filter findings")}"
    hidden
  >
    <label class="find"
      >${icon("search")}<span class="vh">Search findings</span
      ><input
        type="search"
        id="${name}"
        data-set="q"
        placeholder="Search findings"
        autocomplete="off"
        spellcheck="false"
    /></label>
    <label class="find"
      ><span class="vh">Tool</span
      ><input type="search" data-set="tool" placeholder="Tool name" autocomplete="off" spellcheck="false"
    /></label>
    <fieldset class="chips">
      <legend class="vh">Severity</legend>
      ${boxes}
    </fieldset>
    <label
      ><span class="vh">Category</span
      ><select data-set="category">
        <option value="">All categories</option>
        ${options}
      </select></label
    >
    <label
      ><span class="vh">Status</span
      ><select data-set="status">
        <option value="">Open and suppressed</option>
        <option value="open">Open</option>
        <option value="suppressed">Suppressed</option>
      </select></label
    >
    <button type="button" data-clear>Clear</button><button type="button" data-all>Open all</button>
    <output class="shown" aria-live="polite"></output>
  </div>`;
}

export function toolsToolbar(page: Page): Html {
  const { prefix, report } = page;
  const boxes = riskLevels.map(
    (risk) =>
      html`<label class="chip"
        ><input type="checkbox" data-set="risk" value="${risk}" /><i class="dot risk-${risk}"></i
        >${riskTitle[risk]}</label
      >`,
  );
  const options = toolCategories
    .filter((category) => report.summary.categories[category] > 0)
    .map((category) => html`<option value="${category}">${toolCategoryTitle[category]}</option>`);
  return html`<div class="toolbar" data-for="tools" role="search" aria-label="${landmark(page, "Filter tools")}" hidden>
    <label class="find"
      >${icon("search")}<span class="vh">Search tools</span
      ><input
        type="search"
        id="${prefix}tq"
        data-set="tq"
        placeholder="Search tools"
        autocomplete="off"
        spellcheck="false"
    /></label>
    <fieldset class="chips">
      <legend class="vh">Risk</legend>
      ${boxes}
    </fieldset>
    <label
      ><span class="vh">Category</span
      ><select data-set="kind">
        <option value="">All categories</option>
        ${options}
      </select></label
    >
    <label
      ><span class="vh">Order</span
      ><select data-set="sort">
        <option value="">Riskiest first</option>
        <option value="findings">Most findings</option>
        <option value="name">By name</option>
        <option value="category">By category</option>
        <option value="tokens">Most tokens</option>
      </select></label
    >
    <button type="button" data-clear>Clear</button>
    <output class="shown" aria-live="polite"></output>
  </div>`;
}
