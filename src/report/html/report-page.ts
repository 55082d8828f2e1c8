import { COMPACT, jsonPieces } from "../json-pieces.ts";
import { html, dataBlock, dataFrame, dataText, raw, type Html, type LateParts } from "../escape/html.ts";
import type { RenderOptions } from "../formats/types.ts";
import { gradeLetter, verdictSentence } from "../report-index.ts";
import { shownDate, shownScore, counted } from "../numbers.ts";
import { verdictTitle } from "../labels.ts";
import type { Report, ReportSet } from "../types.ts";
import { checksSection } from "./checks.ts";
import { clientsSection } from "./clients.ts";
import { complianceSection } from "./compliance.ts";
import { controlsSection } from "./controls.ts";
import { findingsSection } from "./findings.ts";
import { fixesSection } from "./fixes.ts";
import { flowsSection } from "./flows.ts";
import { scoresSection } from "./arithmetic.ts";
import { masthead } from "./masthead.ts";
import { listingSection, methodSection, observationsSection } from "./method.ts";
import { heading, icon, type Page, pageOf, short } from "./page.ts";
import { sinceSection } from "./since.ts";
import { toolsSection } from "./tools.ts";
import type { DocumentHead } from "./document.ts";

const sections: readonly (readonly [string, string, (page: Page) => Html | null])[] = [
  ["since", "Changes", sinceSection],
  ["fixes", "Fixes", fixesSection],
  ["controls", "Controls", controlsSection],
  ["tools", "Tools", toolsSection],
  ["listing", "Prompts", listingSection],
  ["findings", "Findings", findingsSection],
  ["compliance", "Compliance", complianceSection],
  ["clients", "Clients", clientsSection],
  ["flows", "Flows", flowsSection],
  ["scores", "Scores", scoresSection],
  ["checks", "Checks", checksSection],
  ["observations", "Sent", observationsSection],
  ["method", "Method", methodSection],
];

export function reportHead(report: Report): DocumentHead {
  const { target, summary } = report;
  const letter = gradeLetter(report);
  const score =
    summary.score === null ? "not scored" : `${shownScore(summary.score)}/100${letter === null ? "" : ` (${letter})`}`;
  return {
    title: `${short(target.name, 80)} – ${score} security report`,
    description: short(verdictSentence(report), 300),
  };
}

/** The body of a page with one report; with `late`, what is long is left to it. */
export function reportBody(report: Report, options: RenderOptions, late: LateParts | null = null): Html {
  const page = pageOf(report, options, "", 0, late);
  const parts = sections
    .map(([id, name, render]) => ({ id, name, body: render(page) }))
    .filter(({ body }) => body !== null);
  return html`${topBar(
      options,
      html`<nav class="toc" aria-label="Sections">
        ${parts.map(({ id, name }) => html`<a href="#${id}">${name}</a>`)}
      </nav>`,
    )}
    <main id="main" class="report" data-run="">${masthead(page)}${parts.map(({ body }) => body)}</main>
    ${footer([report])}${options.site ? null : late ? late.add(() => embeddedPieces(report)) : embedded(report, [report])}`;
}

/** The body of a page with several reports: an overview, then each report in full. */
export function setBody(set: ReportSet, options: RenderOptions): Html {
  const pages = set.runs.map((report, index) => pageOf(report, options, `r${index + 1}-`, 2));
  const rows = pages.map(({ report, prefix }) => {
    const { summary, target } = report;
    return html`<tr>
      <th scope="row">
        <a href="#${prefix}run">${short(target.name, 100)}</a><small>${short(target.location, 120)}</small>
      </th>
      <td class="num">${shownScore(summary.score)}</td>
      <td>${summary.grade ?? "–"}</td>
      <td><span class="state ${summary.verdict}">${verdictTitle[summary.verdict]}</span></td>
      <td class="num">${summary.findings.critical}</td>
      <td class="num">${summary.findings.high}</td>
      <td class="num">${summary.toolCount}</td>
    </tr>`;
  });
  return html`${topBar(options, html`<nav class="toc" aria-label="Targets">${pages.map(({ report, prefix }) => html`<a href="#${prefix}run">${short(report.target.name, 40)}</a>`)}</nav>`)}
    <main id="main" class="report">
      <section class="cert" aria-label="Summary">
        <p class="eyebrow">${counted(set.runs.length, "target")}</p>
        <h1>Assay of ${counted(set.runs.length, "target")}</h1>
        <p class="verdict ${set.gate.passed ? "ready" : "blocked"}">
          ${icon(set.gate.passed ? "yes" : "no")}<span>Gate ${set.gate.passed ? "passed" : "failed"}.</span>
        </p>
        <div class="scroll" role="region" aria-label="Targets" tabindex="0">
          <table>
            <caption class="vh">
              All targets of this run
            </caption>
            <thead>
              <tr>
                <th scope="col">Target</th>
                <th scope="col" class="num">Score</th>
                <th scope="col">Grade</th>
                <th scope="col">Verdict</th>
                <th scope="col" class="num">Critical</th>
                <th scope="col" class="num">High</th>
                <th scope="col" class="num">Tools</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>
        </div>
      </section>
      ${pages.map(
        (page, index) =>
          html`<details class="run" id="${page.prefix}run" data-run="${index + 1}" ${index === 0 ? html` open` : null}>
            <summary>${heading(page, 0, short(page.report.target.name, 100), undefined, "run-title")}</summary>
            ${masthead(page)}${sections.map(([, , render]) => render(page))}
          </details>`,
      )}
    </main>
    ${footer(set.runs)}${embedded(set, set.runs)}`;
}

/** Brand, sections, and the buttons that work once the script runs. */
export function topBar(options: RenderOptions, nav: Html, ofReport = true): Html {
  const brand = html`${icon("mark")}<b>assayer</b>`;
  return html`<header class="top">
    ${options.site ? html`<a class="brand" href="${options.site.home}">${brand}</a>` : html`<span class="brand">${brand}</span>`}${nav}
    <div class="acts">
      ${
        options.site
          ? ofReport &&
            html`<a class="act" href="${options.site.profile}">Profile</a
              ><a class="act" href="${options.site.json}" download>JSON</a>`
          : html`<button type="button" class="act" data-json hidden>${icon("down")}<span>JSON</span></button>`
      }<button type="button" class="act" data-theme-switch hidden>
        ${icon("theme")}<span class="vh">Switch between light and dark</span>
      </button>
    </div>
  </header>`;
}

function footer(reports: readonly Report[]): Html {
  const first = reports[0];
  return html`<footer class="foot">
    <p>
      ${first ? html`assayer ${first.generator.version}, ${shownDate(first.generatedAt)}` : "assayer"}${reports.length === 1 && first ? html` · input <code>${first.target.digest}</code>` : null}
    </p>
    <p class="keys" hidden>
      <kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next and previous finding <kbd>Esc</kbd> clear
      <label><input type="checkbox" data-keys checked /> keyboard shortcuts</label>
    </p>
  </footer>`;
}

const MOST_EMBEDDED = 2_000_000;

/** The report itself as a data block, unless it would double a page that is large already. */
function embedded(whole: Report | ReportSet, reports: readonly Report[]): Html {
  const guess = reports.reduce((sum, report) => sum + guessedSize(report), 0);
  const block = guess > MOST_EMBEDDED * 1.2 ? null : dataBlock("report-data", whole);
  return block === null || block.html.length > MOST_EMBEDDED ? notEmbedded() : block;
}

/** The same for one report, without holding it as one text. */
function embeddedPieces(report: Report): readonly Html[] {
  if (guessedSize(report) > MOST_EMBEDDED * 1.2) return [notEmbedded()];
  const [head, tail] = dataFrame("report-data");
  const pieces = [raw(head)];
  let length = head.length + tail.length;
  for (const piece of jsonPieces(report, COMPACT)) {
    const text = dataText(piece);
    length += text.length;
    if (length > MOST_EMBEDDED) return [notEmbedded()];
    pieces.push(raw(text));
  }
  return [...pieces, raw(tail)];
}

function notEmbedded(): Html {
  return html`<p class="note foot-note">
    The JSON of this report is over ${MOST_EMBEDDED / 1_000_000} MB and not part of this page; write it with
    <code>--format json</code>.
  </p>`;
}

/** Characters of the JSON, near enough to spare writing what would not be embedded. */
function guessedSize({ tools, findings, clients }: Report): number {
  let size = 180_000 + findings.length * 1500;
  for (const tool of tools) size += 900 + tool.description.length + tool.parameters.length * 110;
  for (const client of clients) size += client.tools.length * 90;
  return size;
}
