import { html, inlineCode, type Html } from "../escape/html.ts";
import { controlStatusTitle } from "../labels.ts";
import { shownDate } from "../numbers.ts";
import { heading, icon, type Page, section } from "./page.ts";

const controlIcon = {
  active: "yes",
  missing: "no",
  unknown: "unknown",
  "not-applicable": "none",
  contradicted: "split",
} as const;
const checkIcon = { done: "yes", open: "no", unknown: "unknown" } as const;
const checkTitle = { done: "Done", open: "Open", unknown: "Unknown" } as const;

/** Governance controls, what stands between this target and a deployment, and the checklist. */
export function controlsSection(page: Page): Html | null {
  const { controls, checklist, summary, gate } = page.report;
  const { blockers, conditions } = summary;
  if (controls.length + checklist.length + blockers.length + conditions.length === 0) return null;
  const lines = (title: string, items: readonly string[], state: "no" | "unknown"): Html | null =>
    items.length === 0
      ? null
      : html`<div class="stand ${state === "no" ? "blocks" : null}">
          ${heading(page, 3, title)}
          <ul class="ticks">
            ${items.map((item) => html`<li>${icon(state)}<span>${inlineCode(item)}</span></li>`)}
          </ul>
        </div>`;
  const cards = controls.map(
    (control) =>
      html`<li class="control ${control.status}">
        <p class="state">
          ${icon(controlIcon[control.status])}${controlStatusTitle[control.status]}${control.basis === "unknown" ? null : html` <span>${control.basis}</span>`}
        </p>
        ${heading(page, 3, control.title)}
        <p>${inlineCode(control.evidence)}</p>
        ${
          control.owner !== null || control.expires !== null
            ? html`<p class="quiet">
                ${control.owner === null ? null : `Owner: ${control.owner}. `}${control.expires === null ? null : `Until ${shownDate(control.expires)}.`}
              </p>`
            : null
        }
      </li>`,
  );
  const items = checklist.map(
    (item) =>
      html`<li class="${item.status}">
        ${icon(checkIcon[item.status], checkTitle[item.status])}<span
          ><b>${inlineCode(item.title)}</b> ${inlineCode(item.why)}</span
        >
      </li>`,
  );
  return section(
    page,
    "controls",
    "Controls and checklist",
    "What a description cannot show is unknown until it is declared or observed. Unknown is not the same as missing, and not a pass.",
    html`${blockers.length + conditions.length > 0 ? html`<div class="pair">${lines("Blocks deployment", blockers, "no")}${lines("Conditions", conditions, "unknown")}</div>` : null}
      <ul class="controls">
        ${cards}
      </ul>
      ${
        checklist.length > 0
          ? html`${heading(page, 3, "Before an agent gets these tools")}
              <ul class="ticks checklist">
                ${items}
              </ul>`
          : null
      }
      ${
        gate.conditions.length > 0
          ? html`${heading(page, 3, gate.passed ? "Gate passed" : "Gate failed")}
              <ul class="ticks">
                ${gate.conditions.map(
                  (condition) =>
                    html`<li class="${condition.passed ? "done" : "open"}">
                      ${icon(condition.passed ? "yes" : "no", condition.passed ? "Passed" : "Failed")}<span
                        >${inlineCode(condition.message || condition.kind)}</span
                      >
                    </li>`,
                )}
              </ul>`
          : null
      }`,
  );
}
