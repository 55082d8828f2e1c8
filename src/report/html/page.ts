import { fragment, html, raw, type Html, type LateParts } from "../escape/html.ts";
import type { RenderOptions } from "../formats/types.ts";
import { indexReport, toolsByRisk, type ReportIndex } from "../report-index.ts";
import type { Report, ToolReport } from "../types.ts";

/** How much of a report is written out. What is left out is counted on the page, never dropped in silence. */
export interface Limits {
  /** Occurrences of one rule with code frame and fix; the others get a line each. */
  readonly fullOccurrences: number;
  readonly maxTools: number;
  readonly maxFindings: number;
  /** Parameters listed for one tool. */
  readonly parameters: number;
  /** Characters of a tool's description, and of a parameter's. */
  readonly description: number;
  readonly parameterDescription: number;
}

/** One report on its way to a page. */
export interface Page {
  readonly report: Report;
  readonly index: ReportIndex;
  readonly options: RenderOptions;
  readonly limits: Limits;
  /** Tools written out, riskiest first. */
  readonly tools: readonly ToolReport[];
  /** Put before every id, so that several reports can share a page. */
  readonly prefix: string;
  /** Added to every heading level: 1 when the page holds several reports. */
  readonly depth: number;
  readonly toolAnchors: ReadonlyMap<string, string>;
  readonly ruleAnchors: ReadonlyMap<string, string>;
  /** Takes what is long where the page is written piece by piece. */
  readonly late: LateParts | null;
}

const reserved = [
  "main",
  "summary",
  "since",
  "fixes",
  "controls",
  "tools",
  "findings",
  "compliance",
  "clients",
  "flows",
  "scores",
  "checks",
  "observations",
  "method",
  "report-data",
];

export function limitsFor(report: Report, options: RenderOptions): Limits {
  const large = report.tools.length > 400 || report.findings.length > 1500;
  const huge = report.tools.length > 900 || report.findings.length > 4000;
  return {
    fullOccurrences: huge ? 3 : 5,
    maxTools: options.maxTools ?? 2500,
    maxFindings: options.maxFindings ?? 20_000,
    parameters: huge ? 12 : large ? 24 : 60,
    description: huge ? 600 : large ? 1200 : 4000,
    parameterDescription: huge ? 90 : large ? 140 : 400,
  };
}

export function pageOf(
  report: Report,
  options: RenderOptions,
  prefix = "",
  depth = 0,
  late: LateParts | null = null,
): Page {
  const index = indexReport(report);
  const limits = limitsFor(report, options);
  const taken = new Set(reserved);
  const allocate = (wanted: string): string => {
    const base = wanted.slice(0, 80);
    let anchor = base;
    for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
    taken.add(anchor);
    return anchor;
  };
  const ruleAnchors = new Map(
    index.groups.map(({ ruleId }) => [ruleId, prefix + allocate(fragment(ruleId) || "rule")]),
  );
  // A failed rule has a card or, without findings, no place on the page; the others stand in the lists of checks.
  for (const [ruleId, { outcome }] of Object.entries(report.rules))
    if (outcome !== "fail" && !ruleAnchors.has(ruleId))
      ruleAnchors.set(ruleId, prefix + allocate(fragment(ruleId) || "rule"));
  const tools = toolsByRisk(report, index).slice(0, limits.maxTools);
  const toolAnchors = new Map(tools.map((tool) => [tool.id, prefix + allocate(`tool-${fragment(tool.id)}`)]));
  return { report, index, options, limits, tools, prefix, depth, toolAnchors, ruleAnchors, late };
}

/** A heading with a permanent link beside it; `level` counts from the top of one report. */
export function heading(page: Page, level: number, content: Html | string, anchor?: string, className?: string): Html {
  const tag = raw(`h${Math.min(6, level + page.depth)}`);
  const link =
    anchor === undefined ? null : html` <a class="anchor" href="#${anchor}" aria-label="Link to this part">#</a>`;
  const named = className === undefined ? null : html` class="${className}"`;
  return html`<${tag}${named}>${content}${link}</${tag}>`;
}

/** A top-level part of the report. Nothing is written for an empty body. */
export function section(page: Page, id: string, title: string, lead: Html | string | null, body: Html): Html {
  const anchor = page.prefix + id;
  return html` <section id="${anchor}" class="part">
    <header class="part-head">
      ${heading(page, 2, title, anchor)}${lead === null ? null : html`<p class="lead">${lead}</p>`}
    </header>
    ${body}
  </section>`;
}

/** Link to a tool where it is on the page; its name otherwise. */
export function toolLink(page: Page, toolId: string, name?: string): Html {
  const shown = short(name ?? page.index.tools.get(toolId)?.name ?? toolId, 120);
  const anchor = page.toolAnchors.get(toolId);
  return anchor === undefined ? html`<code>${shown}</code>` : html`<a class="code" href="#${anchor}">${shown}</a>`;
}

export function ruleLink(page: Page, ruleId: string): Html {
  const anchor = page.ruleAnchors.get(ruleId);
  return anchor === undefined ? html`<code>${ruleId}</code>` : html`<a class="code" href="#${anchor}">${ruleId}</a>`;
}

export function findingAnchor(page: Page, fingerprint: string): string {
  return `${page.prefix}f-${fragment(fingerprint)}`;
}

/** One line of text, cut with an ellipsis. */
export function short(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** A drawing of the icon sheet: decoration without a label, an image with one. */
export function icon(name: string, label?: string): Html {
  return label === undefined
    ? html`<svg class="i" aria-hidden="true"><use href="#i-${name}" /></svg>`
    : html`<svg class="i" role="img" aria-label="${label}"><use href="#i-${name}" /></svg>`;
}

/** Names of landmarks are unique on a page with several reports too. */
export function landmark(page: Page, label: string): string {
  return page.depth === 0 ? label : `${label}, ${short(page.report.target.name, 60)} (${page.prefix.replace("-", "")})`;
}

/** Wide tables scroll within themselves and can be reached by keyboard. */
export function scroller(page: Page, label: string, table: Html): Html {
  return html`<div class="scroll" role="region" aria-label="${landmark(page, label)}" tabindex="0">${table}</div>`;
}
