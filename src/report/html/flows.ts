import { html, inlineCode, type Html } from "../escape/html.ts";
import { roleTitle, titleOf } from "../labels.ts";
import { counted } from "../numbers.ts";
import type { Report } from "../types.ts";
import { findingAnchor, heading, landmark, type Page, section, short, toolLink } from "./page.ts";

type Flow = Report["flows"][number];
type Role = Flow["path"][number]["role"];

/** More paths than this make a drawing that nobody can read; the list below it has them. */
const MOST_DRAWN = 24;
const MOST_NODES = 9;
const MOST_LISTED = 200;

const order: readonly Role[] = ["untrusted-content", "private-data", "way-out", "shadows", "shadowed"];

/** Paths on which content of strangers can make an agent carry private data out, and tools that shadow others. */
export function flowsSection(page: Page): Html | null {
  const { flows } = page.report;
  if (flows.length === 0) return null;
  const left = flows.length - MOST_LISTED;
  const list = flows.slice(0, MOST_LISTED).map(
    (flow) =>
      html`<li>
        <ol class="path">
          ${flow.path.map(({ toolId, role, why }) => html`<li class="role-${role}"><span class="role">${titleOf(roleTitle, role)}</span> ${toolLink(page, toolId)} <span class="quiet">${inlineCode(short(why, 160))}</span></li>`)}
        </ol>
        ${
          flow.findings.length > 0
            ? html`<p class="quiet">
                Findings:
                ${flow.findings.slice(0, 8).map((print, n) => html`${n === 0 ? null : ", "}<a class="code" href="#${findingAnchor(page, print)}">${page.index.findings.get(print)?.ruleId ?? print}</a>`)}${flow.findings.length > 8 ? ` and ${flow.findings.length - 8} more` : null}
              </p>`
            : null
        }
      </li>`,
  );
  return section(
    page,
    "flows",
    "Toxic flows",
    "Each path is harmless tool by tool. Together they let text of a stranger move private data out of the door.",
    html`${drawing(page, flows)}
      <details class="book">
        <summary>
          ${heading(page, 3, counted(flows.length, "path"))}<span class="quiet">with the reason for each step</span>
        </summary>
        <ol class="paths">
          ${list}
        </ol>
        ${left > 0 ? html`<p class="note">${counted(left, "more path")} in the JSON report.</p>` : null}
      </details>`,
  );
}

interface Node {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly x: number;
  readonly y: number;
}

/** Tools in columns by role, an arrow for each step of a path. */
function drawing(page: Page, all: readonly Flow[]): Html {
  const flows = all.slice(0, MOST_DRAWN);
  const columns = order
    .map((role) => ({
      role,
      ids: [
        ...new Set(flows.flatMap(({ path }) => path.filter((step) => step.role === role).map((step) => step.toolId))),
      ],
    }))
    .filter(({ ids }) => ids.length > 0);
  const rows = Math.min(MOST_NODES, Math.max(...columns.map(({ ids }) => ids.length)));
  const width = 900;
  const box = Math.min(230, (width - 40) / columns.length - 50);
  const height = 46 + rows * 48;
  const nodes = new Map<string, Node>();
  columns.forEach(({ role, ids }, column) => {
    const x = columns.length === 1 ? width / 2 - box / 2 : 10 + (column * (width - 20 - box)) / (columns.length - 1);
    const top = 40 + ((rows - Math.min(ids.length, MOST_NODES)) * 48) / 2;
    ids.slice(0, MOST_NODES).forEach((id, row) => {
      const name = page.index.tools.get(id)?.name ?? id;
      nodes.set(`${role} ${id}`, { id, name, role, x, y: top + row * 48 });
    });
  });
  const edges = new Set<string>();
  const lines: Html[] = [];
  for (const { path } of flows) {
    const steps = path.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
    for (let index = 1; index < steps.length; index++) {
      const from = nodes.get(`${steps[index - 1]?.role} ${steps[index - 1]?.toolId}`);
      const to = nodes.get(`${steps[index]?.role} ${steps[index]?.toolId}`);
      if (!from || !to || from.x === to.x) continue;
      const key = `${from.role} ${from.id} ${to.role} ${to.id}`;
      if (edges.has(key)) continue;
      edges.add(key);
      const [x1, y1, x2, y2] = [from.x + box, from.y + 17, to.x - 8, to.y + 17];
      const bend = (x2 - x1) / 2;
      lines.push(
        html`<path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" /><path
            class="tip"
            d="m${x2} ${y2 - 4} 8 4-8 4z"
          />`,
      );
    }
  }
  const heads = columns.map(({ role }, column) => {
    const x = columns.length === 1 ? width / 2 - box / 2 : 10 + (column * (width - 20 - box)) / (columns.length - 1);
    return html`<text class="col" x="${x}" y="18">${titleOf(roleTitle, role)}</text>`;
  });
  const boxes = [...nodes.values()].map(({ id, name, role, x, y }) => {
    const shown = short(name, Math.max(6, Math.floor((box - 24) / 7.9)));
    const anchor = page.toolAnchors.get(id);
    const drawn = html`<rect class="role-${role}" x="${x}" y="${y}" width="${box}" height="34" rx="3" /><text
        x="${x + 12}"
        y="${y + 22}"
        >${shown}</text
      >`;
    return anchor === undefined ? drawn : html`<a href="#${anchor}" aria-label="${name}">${drawn}</a>`;
  });
  const hidden = all.length - flows.length;
  const label = `${counted(flows.length, "path")} drawn as a graph; the list below has each step in words`;
  return html`<div class="scroll graph" role="region" aria-label="${landmark(page, "Graph of flows")}" tabindex="0">
      <svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">${heads}${lines}${boxes}</svg>
    </div>
    ${hidden > 0 ? html`<p class="quiet">The first ${flows.length} of ${all.length} paths are drawn.</p>` : null}`;
}
