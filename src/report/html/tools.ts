import { html, inlineCode, type Html } from "../escape/html.ts";
import { dataClassTitle, riskTitle, severityTitle, titleOf, toolCategories, toolCategoryTitle } from "../labels.ts";
import { renderMarkdown } from "../markdown-safe.ts";
import { counted, cut, thousands } from "../numbers.ts";
import { rankOf } from "../report-index.ts";
import type { Finding, Location, ToolReport } from "../types.ts";
import { findingAnchor, icon, type Page, section, short } from "./page.ts";
import { toolsToolbar } from "./toolbar.ts";

/** `harbour.yaml:112:7` */
export function placeText({ uri, pointer, line, column }: Location): string {
  const at = line === undefined ? "" : `:${line}${column === undefined ? "" : `:${column}`}`;
  return `${uri}${at || (pointer === "" ? "" : `#${pointer}`)}`;
}

export function toolsSection(page: Page): Html | null {
  const { report, tools } = page;
  if (report.tools.length === 0) return null;
  const left = report.tools.length - tools.length;
  const noun = report.target.kind === "openapi" ? "operation" : "tool";
  const categories = toolCategories
    .filter((category) => report.summary.categories[category] > 0)
    .map(
      (category) =>
        html`<li>
          <b>${thousands(report.summary.categories[category])}</b> ${toolCategoryTitle[category].toLowerCase()}
        </li>`,
    );
  return section(
    page,
    "tools",
    report.target.kind === "openapi" ? "Operations" : "Tools",
    html`Every ${noun} with what it can do and why we think so, the riskiest first.`,
    html`<ul class="tally">
        ${categories}
      </ul>
      ${toolsToolbar(page)}
      <ul class="rows tool-rows">
        ${page.late ? page.late.add(() => rowsOf(page)) : [...rowsOf(page)]}
      </ul>
      ${
        left > 0
          ? html`<p class="note">
              ${counted(left, noun)} of lower risk ${left === 1 ? "is" : "are"} not shown here: the JSON report holds
              all ${thousands(report.tools.length)}.
            </p>`
          : null
      }`,
  );
}

function* rowsOf(page: Page): Generator<Html> {
  for (const [order, tool] of page.tools.entries()) yield toolRow(page, tool, order);
}

function toolRow(page: Page, tool: ToolReport, order: number): Html {
  const open = tool.findings.flatMap((print) => {
    const finding = page.index.findings.get(print);
    return finding && !finding.suppressed ? [finding] : [];
  });
  let worst = open[0];
  for (const finding of open) if (worst && rankOf(finding.severity) < rankOf(worst.severity)) worst = finding;
  const place =
    tool.method !== null && tool.path !== null ? `${tool.method} ${short(tool.path, 160)}` : (tool.server ?? "");
  return html`<li
    id="${page.toolAnchors.get(tool.id) ?? ""}"
    data-o="${order}"
    data-c="${tool.category}"
    data-r="${tool.risk}"
    data-k="${tool.tokens}"
    data-f="${open.length}"
  >
    <details>
      <summary>
        <span class="t-name"
          >${short(tool.name, 160)}${tool.deprecated ? html` <em>deprecated</em>` : null}<small>${place}</small></span
        ><span class="t-cat"
          >${titleOf(toolCategoryTitle, tool.category)}${tool.alternative === null ? null : html`<small>or ${titleOf(toolCategoryTitle, tool.alternative).toLowerCase()}</small>`}</span
        ><span class="risk ${tool.risk}">${titleOf(riskTitle, tool.risk)}</span
        ><span class="t-auth">${authText(tool.auth)}</span
        ><span class="t-find"
          >${worst ? html`${icon(worst.severity)}${counted(open.length, "finding")}` : "no findings"}</span
        >
      </summary>
      <div class="t-body">${toolBody(page, tool, open)}</div>
    </details>
  </li>`;
}

/** The state of authentication in words; a text of its own is shown as it is. */
function authText(auth: string): string {
  return Object.hasOwn(authWords, auth) ? (authWords[auth] ?? auth) : short(auth, 60);
}

const authWords: Readonly<Record<string, string>> = {
  required: "auth required",
  optional: "auth optional",
  open: "open to all",
  undeclared: "auth undeclared",
  unknown: "auth unknown",
};

function toolBody(page: Page, tool: ToolReport, open: readonly Finding[]): Html {
  const { limits } = page;
  const described = cut(tool.description, limits.description);
  const why = tool.reasons.map((reason, n) => html`${n === 0 ? null : "; "}${short(reason, 300)}`);
  const unsure = tool.certainty === "high" ? null : html` <span class="quiet">(${tool.certainty} certainty)</span>`;
  const hidden = tool.findings.length - open.length;
  return html`${described.text.trim() === "" ? html`<p class="quiet">No description.</p>` : html`<div class="md" dir="auto">${renderMarkdown(described.text)}</div>`}${
      described.left > 0
        ? html`<p class="quiet">${thousands(described.left)} more characters in the JSON report.</p>`
        : null
    }
    <dl>
      <dt>Why</dt>
      <dd>${why}${unsure}${tool.source === "configuration" ? " Set in the configuration." : null}</dd>
      ${
        tool.dataClasses.length > 0
          ? html`<dt>Data</dt>
              <dd>${tool.dataClasses.map((id) => titleOf(dataClassTitle, id)).join(", ")}</dd>`
          : null
      }${annotations(tool)}
      <dt>Cost</dt>
      <dd>about ${counted(tool.tokens, "token")}</dd>
      <dt>Place</dt>
      <dd><code>${short(placeText(tool.location), 200)}</code></dd>
      ${
        tool.findings.length > 0
          ? html`<dt>Findings</dt>
              <dd>
                ${
                  open.length > 0
                    ? html`<ul class="plain">
                        ${open.map((finding) => findingLine(page, finding))}
                      </ul>`
                    : null
                }${hidden > 0 ? html`<span class="quiet">${counted(hidden, "finding")} suppressed</span>` : null}
              </dd>`
          : null
      }
    </dl>
    ${parameters(page, tool)}`;
}

function findingLine(page: Page, finding: Finding): Html {
  return html`<li>
    ${icon(finding.severity, severityTitle[finding.severity])}
    <a href="#${findingAnchor(page, finding.fingerprint)}">${finding.ruleId}</a> ${finding.title}
  </li>`;
}

function annotations(tool: ToolReport): Html | null {
  const given = tool.annotations === null ? [] : Object.entries(tool.annotations);
  if (given.length === 0) return null;
  return html`<dt>Hints</dt>
    <dd>
      ${given.slice(0, 12).map(([name, value], n) => {
        const expected = Object.hasOwn(tool.expectedAnnotations, name) ? tool.expectedAnnotations[name] : undefined;
        const differs = typeof value === "boolean" && typeof expected === "boolean" && value !== expected;
        return html`${n === 0 ? null : ", "}<code>${short(name, 40)}: ${short(String(value), 60)}</code
          >${differs ? " (we would expect the opposite)" : null}`;
      })}
    </dd>`;
}

const descriptions = new WeakMap<Page, (text: string) => Html>();

/** Descriptions of parameters as they are shown; many operations have the same parameter. */
function describedOf(page: Page): (text: string) => Html {
  let described = descriptions.get(page);
  if (!described) {
    const memo = new Map<string, Html>();
    described = (text) => {
      let shown = memo.get(text);
      if (!shown) memo.set(text, (shown = inlineCode(short(text, page.limits.parameterDescription))));
      return shown;
    };
    descriptions.set(page, described);
  }
  return described;
}

function parameters(page: Page, tool: ToolReport): Html | null {
  const { limits } = page;
  if (tool.parameters.length === 0) return null;
  const described = describedOf(page);
  const rows = tool.parameters.slice(0, limits.parameters).map(
    ({ name, in: where, required, type, kind, description }) =>
      html`<li>
        <code>${short(name, 80)}</code>${required ? html` <b>required</b>` : null}
        <span>${where}, ${short(type, 40)}${kind === "other" ? null : `, ${kind}`}</span>
        ${described(description)}
      </li>`,
  );
  const left = tool.parameters.length - rows.length;
  return html`<p class="label">${counted(tool.parameters.length, "parameter")}</p>
    <ul class="params">
      ${rows}
    </ul>
    ${left > 0 ? html`<p class="quiet">${counted(left, "more parameter")} in the JSON report.</p>` : null}`;
}
