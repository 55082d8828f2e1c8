import { html, type Html } from "../../report/escape/html.ts";
import {
  categoryTitle,
  riskLevels,
  riskTitle,
  scoreCategories,
  severities,
  toolCategories,
  verdictTitle,
} from "../../report/labels.ts";
import { counted, shownDate, shownScore, thousands } from "../../report/numbers.ts";
import { bar, shares } from "../../report/html/charts.ts";
import { icon, short } from "../../report/html/page.ts";
import { latestOf, type TargetEntry } from "../entry.ts";
import { sitePage, type Site } from "./frame.ts";

/** The leaderboard: best first, whole without a script. */
export function indexPage(site: Site, targets: readonly TargetEntry[]): string {
  const sorted = targets.toSorted(
    (a, b) => (latestOf(b).score ?? -1) - (latestOf(a).score ?? -1) || (a.slug < b.slug ? -1 : 1),
  );
  const letters = [...new Set(sorted.flatMap((target) => latestOf(target).letter ?? []))].toSorted();
  const present = toolCategories.filter((category) =>
    sorted.some((target) => latestOf(target).categories[category] > 0),
  );
  const tools = sorted.reduce((sum, target) => sum + latestOf(target).toolCount, 0);
  const body = html`<section class="board" aria-labelledby="board">
    <header class="board-head">
      <h1 id="board">${site.title}</h1>
      <p class="lead">
        ${counted(sorted.length, "target")} with ${counted(tools, "tool")}, each read, judged by the same rules and
        scored by arithmetic that you can redo.
      </p>
    </header>
    ${toolbar(letters, present)}
    <ol class="rows board-rows">
      ${sorted.map((target, order) => row(target, order))}
    </ol>
    ${sorted.length === 0 ? html`<p class="quiet">No reports yet.</p>` : null}
  </section>`;
  return sitePage(
    site,
    "index.html",
    { title: site.title, description: `${counted(sorted.length, "target")} with scores, findings and history.` },
    body,
  );
}

function toolbar(letters: readonly string[], present: readonly string[]): Html {
  return html`<div class="toolbar" data-for="rows" role="search" aria-label="Filter targets" hidden>
    <label class="find"
      >${icon("search")}<span class="vh">Search targets</span
      ><input type="search" data-set="q" placeholder="Search targets" autocomplete="off" spellcheck="false"
    /></label>
    <fieldset class="chips">
      <legend class="vh">Grade</legend>
      ${letters.map((letter) => html`<label class="chip"><input type="checkbox" data-set="grade" value="${letter}" />${letter}</label>`)}
    </fieldset>
    <label
      ><span class="vh">Kind</span
      ><select data-set="kind">
        <option value="">APIs and servers</option>
        <option value="openapi">OpenAPI</option>
        <option value="mcp">MCP servers</option>
      </select></label
    >
    <label
      ><span class="vh">Risk</span
      ><select data-set="risk">
        <option value="">Any risk</option>
        ${riskLevels.map((risk) => html`<option value="${risk}">Worst tool: ${riskTitle[risk].toLowerCase()}</option>`)}
      </select></label
    >
    <label
      ><span class="vh">Category of tools</span
      ><select data-set="does">
        <option value="">Any category</option>
        ${present.map((category) => html`<option value="${category}">Has ${category} tools</option>`)}
      </select></label
    >
    <label
      ><span class="vh">Order</span
      ><select data-set="sort">
        <option value="">Best first</option>
        <option value="lowest">Worst first</option>
        <option value="risk">Most high-risk tools</option>
        <option value="newest">Newest report</option>
        <option value="name">By name</option>
        ${scoreCategories.map((category, n) => html`<option value="s${n}">${categoryTitle[category]}</option>`)}
      </select></label
    >
    <button type="button" data-clear>Clear</button>
    <output class="shown" aria-live="polite"></output>
  </div>`;
}

function row(target: TargetEntry, order: number): Html {
  const entry = latestOf(target);
  const worst = riskLevels.find((risk) => entry.risk[risk] > 0) ?? "low";
  const does = toolCategories.filter((category) => entry.categories[category] > 0);
  const open = severities.slice(0, 2).flatMap((severity) => (entry.findings[severity] > 0 ? [severity] : []));
  const scores = scoreCategories.map((category) => `${entry.scores[category] ?? -1}`).join(" ");
  const risks = riskLevels.map((risk) => ({ count: entry.risk[risk], name: `risk-${risk}` }));
  return html`<li
    data-row
    data-o="${order}"
    data-g="${entry.letter ?? ""}"
    data-v="${entry.verdict}"
    data-c="${entry.kind}"
    data-r="${worst}"
    data-t="${does.join(" ")}"
    data-k="${entry.score ?? -1}"
    data-h="${entry.risk.high}"
    data-d="${entry.generatedAt}"
    data-s="${scores}"
  >
    <a class="board-row" href="targets/${target.slug}/">
      <span class="b-score">${shownScore(entry.score)}<span class="letter">${entry.letter}</span></span>
      <span class="b-name"
        ><b>${short(entry.name, 100)}</b
        ><small
          >${entry.kind === "openapi" ? "OpenAPI" : "MCP server"}${entry.version === null ? null : ` ${short(entry.version, 30)}`},
          ${counted(entry.toolCount, "tool")}, ${shownDate(entry.generatedAt)}</small
        ></span
      >
      <span class="b-verdict state ${entry.verdict}"
        >${verdictTitle[entry.verdict]}<small
          >${
            open.length === 0
              ? "no critical or high finding"
              : open.map(
                  (severity) =>
                    html`<span class="sev ${severity}"
                      >${icon(severity)}${thousands(entry.findings[severity])} ${severity}</span
                    > `,
                )
          }</small
        ></span
      >
      <span class="b-risk"
        >${shares(risks, riskLevels.map((risk) => `${riskTitle[risk]}: ${entry.risk[risk]}`).join(", "))}<small
          >${entry.risk.high} high-risk ${entry.risk.high === 1 ? "tool" : "tools"}</small
        ></span
      >
      <span class="b-six"
        >${scoreCategories.map(
          (category) =>
            html`<span
              ><span class="vh">${categoryTitle[category]} ${shownScore(entry.scores[category])}</span
              ><span aria-hidden="true" title="${categoryTitle[category]}"
                >${shownScore(entry.scores[category])}${bar(entry.scores[category])}</span
              ></span
            >`,
        )}</span
      >
    </a>
  </li>`;
}
