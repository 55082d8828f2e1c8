import { html, inlineCode, type Html } from "../escape/html.ts";
import { counted, shownDate } from "../numbers.ts";
import { maybeLink } from "./evidence.ts";
import { icon, type Page, scroller, section, toolLink } from "./page.ts";

const statusTitle = { ok: "Works", degraded: "Degraded", rejected: "Rejected" } as const;
const statusIcon = { ok: "yes", degraded: "unknown", rejected: "no" } as const;
const YEAR = 365 * 24 * 3600 * 1000;
const MOST = 30;

/** True when a fact was last checked more than a year before the instant. */
export function isStale(checked: string, now: string): boolean {
  const age = Date.parse(now) - Date.parse(checked);
  return Number.isFinite(age) && age > YEAR;
}

/** Worst first. */
function rank(status: keyof typeof statusTitle): number {
  return status === "rejected" ? 0 : status === "degraded" ? 1 : 2;
}

/** How each agent client would take these tools. */
export function clientsSection(page: Page): Html | null {
  const { clients, generatedAt } = page.report;
  if (clients.length === 0) return null;
  const now = page.options.now ?? generatedAt;
  const clean = clients.filter(({ status, reasons, tools }) => status === "ok" && reasons.length + tools.length === 0);
  const told = clients.filter((client) => !clean.includes(client)).toSorted((a, b) => rank(a.status) - rank(b.status));
  const rows = told.map((client) => {
    const reasons =
      client.reasons.length === 0
        ? html`<span class="quiet">–</span>`
        : html`<ul class="plain">
            ${client.reasons.map(
              ({ text, source, checked }) =>
                html`<li>
                  ${inlineCode(text)}
                  <small class="quiet"
                    >${maybeLink(source)}, checked
                    ${shownDate(checked)}${isStale(checked, now) ? html` <b>older than a year</b>` : null}</small
                  >
                </li>`,
            )}
          </ul>`;
    const shown = client.tools.slice(0, MOST);
    const left = client.tools.length - shown.length;
    const hit =
      client.tools.length === 0
        ? html`<span class="quiet">–</span>`
        : html`<details>
            <summary>${counted(client.tools.length, "tool")}</summary>
            <ul class="plain">
              ${shown.map(({ toolId, effect, reason }) => html`<li>${toolLink(page, toolId)} ${effect}: ${inlineCode(reason)}</li>`)}${left > 0 ? html`<li class="quiet">and ${left} more in the JSON report</li>` : null}
            </ul>
          </details>`;
    return html`<tr>
      <th scope="row">${client.name}</th>
      <td>
        <span class="state ${client.status}">${icon(statusIcon[client.status])}${statusTitle[client.status]}</span>
      </td>
      <td>${reasons}</td>
      <td>${hit}</td>
    </tr>`;
  });
  const rest =
    clean.length === 0
      ? null
      : html`<tr>
          <th scope="row">${counted(clean.length, told.length === 0 ? "client" : "other")}</th>
          <td><span class="state ok">${icon("yes")}Works</span></td>
          <td colspan="2">Nothing against them that we know of: ${clean.map(({ name }) => name).join(", ")}.</td>
        </tr>`;
  return section(
    page,
    "clients",
    "Clients",
    "What is known of each client's limits, against these tools.",
    scroller(
      page,
      "Clients",
      html`<table class="clients">
        <caption class="vh">
          Clients, whether they take these tools, and why not
        </caption>
        <thead>
          <tr>
            <th scope="col">Client</th>
            <th scope="col">Result</th>
            <th scope="col">Why</th>
            <th scope="col">Tools hit</th>
          </tr>
        </thead>
        <tbody>
          ${rows}${rest}
        </tbody>
      </table>`,
    ),
  );
}
