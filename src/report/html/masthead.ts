import { html, inlineCode, type Html } from "../escape/html.ts";
import { categoryTitle, riskLevels, riskTitle, scoreCategories, severities, severityTitle } from "../labels.ts";
import { counted, shortDigest, shownBytes, shownExact, shownInstant, shownScore, thousands } from "../numbers.ts";
import { gradeLetter, verdictSentence } from "../report-index.ts";
import type { Report } from "../types.ts";
import { bar, seal, shares } from "./charts.ts";
import { heading, icon, landmark, type Page, short } from "./page.ts";
import { topFixes } from "./fixes.ts";

const verdictIcon = { ready: "yes", conditional: "unknown", blocked: "no" } as const;

/** All that must be seen before the first scroll: what was audited, the score, the verdict, and what to do first. */
export function masthead(page: Page): Html {
  const { report, prefix } = page;
  const { target, summary } = report;
  const present = new Set(page.index.groups.filter(({ open }) => open.length > 0).map(({ severity }) => severity));
  return html` <section id="${prefix}summary" class="cert" aria-label="${landmark(page, "Summary")}">
    <div class="plate">
      <p class="eyebrow">${kindOf(report)}<span class="where">${short(target.location, 160)}</span></p>
      ${heading(page, 1, html`${short(target.name, 120)}${target.version === null ? null : html` <small>${short(target.version, 40)}</small>`}`)}
      ${sealOf(page)}
      <div class="say">
        <p class="verdict ${summary.verdict}">
          ${icon(verdictIcon[summary.verdict])}<span>${verdictSentence(report)}</span>
        </p>
        ${standing(page)}
      </div>
      <ul class="counts" aria-label="Open findings by severity">
        ${severities.map(
          (severity) =>
            html`<li>
              <a
                class="sev ${severity}"
                href="#${prefix}${present.has(severity) ? `sev-${severity}` : "findings"}"
                data-filter="severity=${severity}"
                >${icon(severity)}<b>${thousands(summary.findings[severity])}</b>
                ${severityTitle[severity].toLowerCase()}</a
              >
            </li>`,
        )}
      </ul>
    </div>
    ${sixScores(page)}
    <div class="first">${topFixes(page)} ${particulars(page)}</div>
  </section>`;
}

function kindOf({ target }: Report): string {
  const kind = target.kind === "openapi" ? "OpenAPI" : "MCP server";
  const version = target.specVersion ?? target.protocolVersion;
  const transport = target.kind === "mcp" ? ` over ${target.transport}` : "";
  return short(`${kind}${version === null ? "" : ` ${version}`}${transport}`, 60);
}

function sealOf({ report, prefix }: Page): Html {
  const { score, grade } = report.summary;
  const letter = gradeLetter(report);
  const spoken =
    score === null
      ? "Not scored"
      : `Overall score ${shownScore(score)} of 100${letter === null ? "" : `, grade ${letter}`}`;
  const drawn = seal(report.target.digest.replace(/^sha256:/, ""), score, letter, spoken, `${prefix}rosette`);
  const words =
    score === null
      ? html`<b>Not scored</b>`
      : html`<b>${grade ?? "Not graded"}</b> <span>${shownExact(score)} of 100</span>`;
  return html`<figure class="hallmark">
    ${drawn}
    <figcaption>${words}</figcaption>
  </figure>`;
}

/** Blockers, else conditions: the first two in words, the rest counted with a link to all. */
function standing({ report, prefix }: Page): Html | null {
  const { blockers, conditions } = report.summary;
  const lines = blockers.length > 0 ? blockers : conditions;
  if (lines.length === 0) return null;
  const rest = blockers.length + conditions.length - Math.min(2, lines.length);
  return html`<ul class="standing">
    ${lines.slice(0, 2).map((line) => html`<li>${inlineCode(short(line, 240))}</li>`)}${
      rest > 0 ? html`<li class="quiet"><a href="#${prefix}controls">${rest} more</a></li>` : null
    }
  </ul>`;
}

function sixScores({ report, prefix }: Page): Html {
  const { grades } = report.policy.resolved;
  const cells = scoreCategories.map((category) => {
    const { score, coverage } = report.scores[category];
    const letter = score === null ? null : (grades.find(({ from }) => score >= from)?.letter ?? null);
    const value =
      score === null
        ? html`<span class="value none">Not scored</span>`
        : html`<span class="value">${shownScore(score)}<span class="letter">${letter}</span></span>`;
    return html`<li>
      <a href="#${prefix}score-${category}"
        ><span class="name">${categoryTitle[category]}</span>${value}${bar(score)}<span class="cover"
          >${coverage.evaluated} of ${counted(coverage.applicable, "check")}</span
        ></a
      >
    </li>`;
  });
  return html`<ul class="six" aria-label="Six scores, each of 100">
    ${cells}
  </ul>`;
}

function particulars(page: Page): Html {
  const { report } = page;
  const { target, summary, generator, policy, gate } = report;
  const failed = gate.conditions.filter((condition) => !condition.passed);
  const gateText =
    gate.conditions.length === 0
      ? "no conditions set"
      : gate.passed
        ? `passed (${counted(gate.conditions.length, "condition")})`
        : `failed: ${short(failed.map(({ message, kind }) => message || kind).join("; "), 160)}`;
  const risks = riskLevels.map((risk) => ({ count: summary.risk[risk], name: `risk-${risk}` }));
  const spoken = riskLevels.map((risk) => `${riskTitle[risk]}: ${summary.risk[risk]}`).join(", ");
  return html`<div class="particulars">
    ${heading(page, 2, `${counted(summary.toolCount, target.kind === "openapi" ? "operation" : "tool")} by risk`, undefined, "label")}
    ${shares(risks, spoken)}
    <ul class="legend">
      ${riskLevels.map(
        (risk) =>
          html`<li>
            <a href="#${page.prefix}tools" data-filter="risk=${risk}"
              ><i class="dot risk-${risk}"></i>${thousands(summary.risk[risk])} ${risk}</a
            >
          </li>`,
      )}
    </ul>
    <dl class="facts">
      <div>
        <dt>Scanned</dt>
        <dd><time datetime="${report.generatedAt}">${shownInstant(report.generatedAt)}</time></dd>
      </div>
      <div>
        <dt>Input</dt>
        <dd>
          ${shownBytes(target.bytes)}${target.schemas === undefined ? null : `, ${counted(target.schemas, "schema")}`},
          about ${counted(summary.tokens, "token")},
          <code title="${target.digest}">sha256 ${shortDigest(target.digest)}</code>
        </dd>
      </div>
      <div>
        <dt>Gate</dt>
        <dd class="${gate.passed ? "ok" : "bad"}">${gateText}</dd>
      </div>
      <div>
        <dt>Made by</dt>
        <dd>
          assayer ${generator.version}, rules ${short(generator.rules, 24)}, policy ${policy.id} ${policy.version},
          configuration <code title="${report.configDigest}">${shortDigest(report.configDigest)}</code>
        </dd>
      </div>
    </dl>
    <p class="limit">
      Static analysis of what the target says of itself; not a penetration test or a certification.
      <a href="#${page.prefix}method">What this does not check</a>
    </p>
  </div>`;
}
