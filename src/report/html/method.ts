import { evidenceHtml, html, type Html } from "../escape/html.ts";
import { counted, cut } from "../numbers.ts";
import { maybeLink } from "./evidence.ts";
import { findingAnchor, heading, type Page, scroller, section, short } from "./page.ts";

/** What was sent and what came back; the probes of a live server, or what a recording kept of them. */
export function observationsSection(page: Page): Html | null {
  const { observations } = page.report;
  if (observations.length === 0) return null;
  const rows = observations.slice(0, 200).map((item) => {
    const value =
      item.value === undefined || item.value === null
        ? "–"
        : `${String(item.value)}${item.unit === undefined ? "" : ` ${item.unit}`}`;
    return html`<tr>
      <th scope="row">
        <code>${short(item.id, 60)}</code>${item.server === undefined ? null : html`<small>${item.server}</small>`}
      </th>
      <td>${short(item.request, 300)}</td>
      <td>${short(item.outcome, 300)}</td>
      <td class="num">${short(value, 80)}</td>
    </tr>`;
  });
  const left = observations.length - rows.length;
  return section(
    page,
    "observations",
    "What was sent",
    "Everything that was asked while loading, and the answer. No tool was called.",
    html`${scroller(
      page,
      "Observations",
      html`<table>
        <caption class="vh">
          Requests, outcomes and measured values
        </caption>
        <thead>
          <tr>
            <th scope="col">Observation</th>
            <th scope="col">Request</th>
            <th scope="col">Outcome</th>
            <th scope="col" class="num">Value</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
    )}${left > 0 ? html`<p class="note">${left} more in the JSON report.</p>` : null}`,
  );
}

/** Prompts, resources and instructions of an MCP server. */
export function listingSection(page: Page): Html | null {
  const { prompts, resources, instructions } = page.report;
  if (prompts.length + resources.length === 0 && instructions === null) return null;
  const links = (prints: readonly string[]): Html | null =>
    prints.length === 0
      ? null
      : html` ${prints.slice(0, 8).map((print) => html`<a class="code" href="#${findingAnchor(page, print)}">${page.index.findings.get(print)?.ruleId ?? print}</a> `)}`;
  const list = (
    title: string,
    items: readonly { name: string; where: string; text: string; prints: readonly string[] }[],
  ): Html | null =>
    items.length === 0
      ? null
      : html`<details class="book">
          <summary>${heading(page, 3, title)}<span class="quiet">${items.length}</span></summary>
          <ul class="duties">
            ${items.slice(0, 500).map(({ name, where, text, prints }) => html`<li><b>${short(name, 120)}</b> ${where === "" ? null : html`<code>${short(where, 160)}</code> `}<span dir="auto">${short(text, 600)}</span>${links(prints)}</li>`)}${items.length > 500 ? html`<li class="quiet">${items.length - 500} more in the JSON report</li>` : null}
          </ul>
        </details>`;
  const told = instructions === null ? null : cut(instructions, 4000);
  return section(
    page,
    "listing",
    "Prompts, resources, instructions",
    "What the server hands to the model besides its tools.",
    html`${
      told === null
        ? null
        : html`<details class="book">
            <summary>
              ${heading(page, 3, "Instructions")}<span class="quiet"
                >${counted(instructions?.length ?? 0, "character")}</span
              >
            </summary>
            <pre class="frame"><code>${evidenceHtml(told.text)}</code></pre>
            ${told.left > 0 ? html`<p class="quiet">${counted(told.left, "more character")} in the JSON report.</p>` : null}
          </details>`
    }${list(
      "Prompts",
      prompts.map(({ name, description, findings }) => ({ name, where: "", text: description, prints: findings })),
    )}${list(
      "Resources",
      resources.map(({ name, uri, description, findings }) => ({
        name,
        where: uri,
        text: description,
        prints: findings,
      })),
    )}`,
  );
}

export function methodSection(page: Page): Html {
  const { report, options } = page;
  const { contact } = options;
  return section(
    page,
    "method",
    "Method and limits",
    null,
    html`<div class="pair prose">
        <div>
          ${heading(page, 3, "What was done")}
          <p>
            The description or listing was read; what each tool can do was worked out from its name, method, path,
            schema and words; rules judged those facts; a policy turned the findings into scores. The same input,
            configuration and version give the same report, byte for byte.
          </p>
          <p>
            Scores are arithmetic: in each category 100 less the listed deductions. A category is scored only when
            enough of its checks could be evaluated. No popularity, no randomness, no bonus.
          </p>
        </div>
        <div>
          ${heading(page, 3, "What this does not check")}
          <ul>
            <li>It calls no tool and sends no attack: how the code behind a tool behaves stays unknown.</li>
            <li>It does not see the server's source, its dependencies, its hosts or its people.</li>
            <li>A tool that lies consistently in its name, schema and words is believed.</li>
            <li>It is not legal advice, a penetration test or a certification.</li>
          </ul>
          ${contact === undefined ? null : html`<p>You think that something here is wrong? Dispute it: ${/^[^\s@/]+@[^\s@/]+$/.test(contact) ? maybeLink(`mailto:${contact}`) : maybeLink(contact)}</p>`}
        </div>
      </div>
      <dl class="facts digests">
        <div>
          <dt>Input</dt>
          <dd><code>${report.target.digest}</code></dd>
        </div>
        <div>
          <dt>Policy</dt>
          <dd><code>${report.policy.digest}</code></dd>
        </div>
        <div>
          <dt>Configuration</dt>
          <dd><code>${report.configDigest}</code></dd>
        </div>
        <div>
          <dt>Report</dt>
          <dd>schema ${report.schemaVersion}, assayer ${report.generator.version}, rules ${report.generator.rules}</dd>
        </div>
      </dl>`,
  );
}
