import { html, inlineCode, type Html } from "../escape/html.ts";
import { dataClassTitle, titleOf } from "../labels.ts";
import { counted } from "../numbers.ts";
import { findingAnchor, heading, type Page, scroller, section, short, toolLink } from "./page.ts";
import { maybeLink } from "./evidence.ts";

const MOST = 6;

/** The first few tools as links, the rest as a number. */
export function toolList(page: Page, tools: readonly string[]): Html {
  if (tools.length === 0) return html`<span class="quiet">–</span>`;
  const left = tools.length - MOST;
  return html`${tools.slice(0, MOST).map((id, n) => html`${n === 0 ? null : ", "}${toolLink(page, id)}`)}${left > 0 ? ` and ${left} more` : null}`;
}

export function complianceSection(page: Page): Html | null {
  const { dataClasses, obligations, frameworks } = page.report.compliance;
  if (dataClasses.length + obligations.length + frameworks.length === 0) return null;
  const data =
    dataClasses.length === 0
      ? null
      : html`${heading(page, 3, "Data that the tools handle")}${scroller(
          page,
          "Data classes",
          html`<table>
            <caption class="vh">
              Classes of data, where they were seen and in which tools
            </caption>
            <thead>
              <tr>
                <th scope="col">Data</th>
                <th scope="col">Seen in</th>
                <th scope="col">Tools</th>
              </tr>
            </thead>
            <tbody>
              ${dataClasses.map(
                ({ id, fields, tools }) =>
                  html`<tr>
                    <th scope="row">${titleOf(dataClassTitle, id)}</th>
                    <td>
                      ${fields.slice(0, 8).map((field, n) => html`${n === 0 ? null : ", "}<code>${short(field, 60)}</code>`)}${fields.length > 8 ? ` and ${fields.length - 8} more` : null}
                    </td>
                    <td>${toolList(page, tools)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
        )}`;
  const duties =
    obligations.length === 0
      ? null
      : html`${heading(page, 3, "What follows from that")}
          <ul class="duties">
            ${obligations.map(({ text, tools }) => html`<li>${inlineCode(text)} <span class="quiet">${toolList(page, tools)}</span></li>`)}
          </ul>`;
  const books = frameworks.map(({ name, clauses }) => {
    const hit = clauses.filter(({ findings }) => findings.length > 0).length;
    return html`<details class="book">
      <summary>
        ${heading(page, 3, name)}<span class="quiet"
          >${counted(clauses.length, "relevant clause")}${hit > 0 ? `, ${hit} with findings` : null}</span
        >
      </summary>
      ${scroller(
        page,
        `Clauses of ${short(name, 60)}`,
        html`<table>
          <caption class="vh">
            Clauses of ${name} that are relevant here
          </caption>
          <thead>
            <tr>
              <th scope="col">Clause</th>
              <th scope="col">Why it is relevant</th>
              <th scope="col">Tools</th>
              <th scope="col">Findings</th>
            </tr>
          </thead>
          <tbody>
            ${clauses.map(
              (clause) =>
                html`<tr>
                  <th scope="row">${clause.id}<small>${clause.title}</small></th>
                  <td>${inlineCode(clause.relevance)}<small class="quiet">${maybeLink(clause.source)}</small></td>
                  <td>${toolList(page, clause.tools)}</td>
                  <td>${findingList(page, clause.findings)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
      )}
    </details>`;
  });
  return section(
    page,
    "compliance",
    "Compliance",
    "What the tools handle, and which clauses that makes relevant. Relevant does not mean compliant or in breach: that is for people to judge.",
    html`${data}${duties}${books}`,
  );
}

/** Findings by rule, each linked to its first occurrence. */
function findingList(page: Page, prints: readonly string[]): Html {
  const byRule = new Map<string, string[]>();
  for (const print of prints) {
    const rule = page.index.findings.get(print)?.ruleId;
    if (rule === undefined) continue;
    const list = byRule.get(rule);
    if (list) list.push(print);
    else byRule.set(rule, [print]);
  }
  if (byRule.size === 0) return html`<span class="quiet">–</span>`;
  return html`${[...byRule].map(([rule, list], n) => html`${n === 0 ? null : ", "}<a class="code" href="#${findingAnchor(page, list[0] ?? "")}">${rule}</a>${list.length > 1 ? ` ×${list.length}` : null}`)}`;
}
