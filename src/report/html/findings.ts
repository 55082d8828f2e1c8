import { html, inlineCode, type Html } from "../escape/html.ts";
import { categoryTitle, severities, severityTitle } from "../labels.ts";
import { renderMarkdown } from "../markdown-safe.ts";
import { counted, shownDate, shownPoints, thousands } from "../numbers.ts";
import type { RuleGroup } from "../report-index.ts";
import type { Finding } from "../types.ts";
import { codeFrame, diff, observed, references } from "./evidence.ts";
import { findingAnchor, heading, icon, type Page, section, short, toolLink } from "./page.ts";
import { placeText } from "./tools.ts";
import { findingsToolbar } from "./toolbar.ts";

/** Findings grouped by rule, worst first. */
export function findingsSection(page: Page): Html {
  const { report, index, limits, prefix } = page;
  if (report.findings.length === 0)
    return section(
      page,
      "findings",
      "Findings",
      null,
      html`<p class="quiet">No check that could be evaluated failed.</p>`,
    );
  let budget = limits.maxFindings;
  const cards = new Map<string, Html[]>();
  let left = 0;
  for (const group of index.groups) {
    const size = group.open.length + group.suppressed.length;
    const shown = Math.min(size, Math.max(budget, 1));
    budget -= shown;
    left += size - shown;
    const key = group.open.length === 0 ? "suppressed" : group.severity;
    const list = cards.get(key);
    const card = ruleCard(page, group, shown);
    if (list) list.push(card);
    else cards.set(key, [card]);
  }
  const open = severities.reduce((sum, severity) => sum + report.summary.findings[severity], 0);
  const blocks = [...severities, "suppressed" as const].map((key) => {
    const list = cards.get(key);
    if (!list) return null;
    const anchor = `${prefix}sev-${key}`;
    const title =
      key === "suppressed"
        ? "Suppressed"
        : html`${severityTitle[key]} <span class="n">${thousands(report.summary.findings[key])}</span>`;
    return html`<div class="group" id="${anchor}">
      ${heading(page, 3, title, undefined, `group-head ${key}`)}${list}
    </div>`;
  });
  const suppressed = report.findings.length - open;
  return section(
    page,
    "findings",
    "Findings",
    html`${counted(open, "open finding")} of
    ${counted(index.groups.length, "rule")}${suppressed > 0 ? `, ${thousands(suppressed)} suppressed` : null}. Each
    shows where it was seen, what it costs, and how to fix it.`,
    html`${findingsToolbar(page)}${blocks}
      <p class="note none-left" hidden>Nothing matches these filters.</p>
      ${
        left > 0
          ? html`<p class="note">
              ${counted(left, "more occurrence")} of these rules ${left === 1 ? "is" : "are"} in the JSON report.
            </p>`
          : null
      }`,
  );
}

function ruleCard(page: Page, group: RuleGroup, shown: number): Html {
  const { ruleId, rule, severity, category, title, open, suppressed, points } = group;
  const anchor = page.ruleAnchors.get(ruleId) ?? "";
  const expanded = open.length > 0 && (severity === "critical" || severity === "high");
  const cost = points > 0 ? html`<b>−${shownPoints(points)}</b> ${categoryTitle[category]}` : html`costs nothing`;
  const facts = [
    `${rule?.confidence ?? group.open[0]?.confidence ?? "unknown"} confidence`,
    rule === undefined ? null : `${rule.effort} effort`,
    rule === undefined || rule.applicable === 0
      ? null
      : `${thousands(rule.failed)} of ${thousands(rule.applicable)} failed`,
    rule === undefined || rule.lifecycle === "stable" ? null : rule.lifecycle,
  ].filter((fact) => fact !== null);
  const href = page.options.site ? html` · <a href="${page.options.site.rules}${ruleId}/">about this rule</a>` : null;
  return html`<details
    id="${anchor}"
    class="card ${severity}"
    data-s="${severity}"
    data-c="${category}"
    data-x="${open.length > 0 ? "open" : ""}${suppressed.length > 0 ? " suppressed" : ""}"
    ${expanded ? html` open` : null}
  >
    <summary>
      <span class="sev ${severity}">${icon(severity)}${severityTitle[severity]}</span>${heading(page, 4, title)}<span
        class="cost"
        >${cost}</span
      ><span class="meta"
        ><code>${ruleId}</code>
        ${counted(open.length, "occurrence")}${suppressed.length > 0 ? `, ${suppressed.length} suppressed` : null} ·
        ${categoryTitle[category]} · ${facts.join(" · ")}</span
      >
    </summary>
    <div class="card-body">
      <p class="permalink"><a href="#${anchor}">Link to ${ruleId}</a>${href}</p>
      ${
        rule === undefined
          ? null
          : html`<div class="pair">
                <div>
                  <p class="label">Why it matters</p>
                  <div class="md">${renderMarkdown(rule.why)}</div>
                </div>
                <div>
                  <p class="label">How to fix</p>
                  <div class="md">${renderMarkdown(rule.fix)}</div>
                </div>
              </div>
              ${references(rule.references)}`
      }
      ${occurrences(page, group, shown)}
    </div>
  </details>`;
}

function occurrences(page: Page, { open, suppressed }: RuleGroup, shown: number): Html {
  const { fullOccurrences } = page.limits;
  const listed = open.slice(0, shown);
  const full = listed.slice(0, fullOccurrences);
  const rest = listed.slice(fullOccurrences);
  const masked = suppressed.slice(0, Math.max(0, shown - listed.length));
  return html`<ol class="seen-at">
      ${full.map((finding) => occurrence(page, finding))}
    </ol>
    ${
      rest.length > 0
        ? html`<details class="more">
            <summary>${thousands(rest.length)} more of ${thousands(open.length)}</summary>
            <ul class="brief">
              ${rest.map((finding) => briefly(page, finding))}
            </ul>
          </details>`
        : null
    }${
      masked.length > 0
        ? html`<details class="more">
            <summary>${counted(masked.length, "suppressed occurrence")}</summary>
            <ul class="brief">
              ${masked.map((finding) => briefly(page, finding))}
            </ul>
          </details>`
        : null
    }`;
}

function occurrence(page: Page, finding: Finding): Html {
  const { evidence, fix, location } = finding;
  const anchor = findingAnchor(page, finding.fingerprint);
  const subject = finding.toolId === null ? null : html`${toolLink(page, finding.toolId, finding.tool ?? undefined)} `;
  const plain =
    finding.message === finding.title ? null : html`<p dir="auto">${inlineCode(short(finding.message, 600))}</p>`;
  const own = fix.text !== "" && fix.text !== page.report.rules[finding.ruleId]?.fix;
  const related = finding.related
    .slice(0, 5)
    .map(
      (item) =>
        html`<li>
          ${item.toolId === null ? null : html`${toolLink(page, item.toolId)} `}<code
            >${short(placeText(item.location), 160)}</code
          >
        </li>`,
    );
  const more = finding.related.length - related.length;
  return html`<li id="${anchor}" data-t="${finding.tool ?? ""}">
    <p class="at">
      ${subject}<code class="quiet">${short(placeText(location), 200)}</code
      >${finding.count > 1 ? html` <span class="quiet">stands for ${counted(finding.count, "failure")}</span>` : null}<a
        class="anchor"
        href="#${anchor}"
        aria-label="Link to finding ${finding.fingerprint}"
        >#</a
      >
    </p>
    ${plain}${observed(evidence.observed, evidence.expected)}${
      evidence.snippet === null
        ? html`<p class="pointer"><code>${short(location.pointer, 300)}</code></p>`
        : codeFrame(evidence.snippet, location.line)
    }${own || fix.after !== null ? html`<p class="fix"><b>Fix</b> ${own ? inlineCode(short(fix.text, 600)) : null}</p>` : null}${diff(fix.before, fix.after)}${
      related.length > 0
        ? html`<ul class="plain related">
            ${related}${more > 0 ? html`<li class="quiet">and ${counted(more, "more place")}</li>` : null}
          </ul>`
        : null
    }
  </li>`;
}

/** One line for what has been shown in full often enough. */
function briefly(page: Page, finding: Finding): Html {
  const { suppressed } = finding;
  const mark =
    suppressed === null
      ? null
      : html` <span class="quiet"
          >suppressed (${suppressed.source}):
          ${short(suppressed.reason, 200)}${suppressed.owner === null ? null : `, ${suppressed.owner}`}${suppressed.expires === null ? null : `, until ${shownDate(suppressed.expires)}`}</span
        >`;
  return html`<li id="${findingAnchor(page, finding.fingerprint)}" data-t="${finding.tool ?? ""}">
    ${finding.toolId === null ? null : html`${toolLink(page, finding.toolId, finding.tool ?? undefined)} `}<code
      class="quiet"
      >${short(placeText(finding.location), 140)}</code
    >
    ${short(finding.evidence.observed, 90)}${mark}
  </li>`;
}
