import { html, inlineCode, type Html } from "../escape/html.ts";
import { basisTitle, categoryTitle, scoreCategories } from "../labels.ts";
import { counted, shownExact, shownPoints, shownScore } from "../numbers.ts";
import type { ScoreCategory } from "../../engine/types.ts";
import { heading, type Page, ruleLink, scroller, section } from "./page.ts";

/** Every number of the page, in tables that a reader can add up by hand. */
export function scoresSection(page: Page): Html {
  return section(
    page,
    "scores",
    "How the scores were computed",
    html`Policy <code>${page.report.policy.id}</code>, version ${page.report.policy.version}. Each category starts at
      100 and loses the points listed. People are shown whole numbers, halves rounded up; gates compare the exact ones.`,
    html`${overall(page)}${scoreCategories.map((category) => categoryTable(page, category))}`,
  );
}

function overall(page: Page): Html {
  const { summary } = page.report;
  const scored = summary.overall.filter(({ score }) => score !== null);
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  const sum = scored.reduce((total, { weight, score }) => total + weight * (score ?? 0), 0);
  const rows = summary.overall.map(
    ({ category, weight, score }) =>
      html`<tr>
        <th scope="row"><a href="#${page.prefix}score-${category}">${categoryTitle[category]}</a></th>
        <td class="num">${score === null ? "not scored" : shownPoints(score)}</td>
        <td class="num">${score === null ? "–" : shownExact(weight)}</td>
        <td class="num">${score === null ? "–" : shownExact(weight * score)}</td>
      </tr>`,
  );
  const { score, cap } = summary;
  return html`${scroller(
    page,
    "Overall score",
    html`<table class="sum">
      <caption>
        Overall: the weighted mean of what was scored
      </caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          <th scope="col" class="num">Score</th>
          <th scope="col" class="num">Weight</th>
          <th scope="col" class="num">Score × weight</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Sum</th>
          <td></td>
          <td class="num">${shownExact(weights)}</td>
          <td class="num">${shownExact(sum)}</td>
        </tr>
        ${
          weights > 0
            ? html`<tr>
                <th scope="row">Mean</th>
                <td colspan="2" class="num">${shownExact(sum)} ÷ ${shownExact(weights)}</td>
                <td class="num">${shownExact(cap ? cap.uncapped : (score ?? 0))}</td>
              </tr>`
            : null
        }${
          cap
            ? html`<tr>
                <th scope="row">Capped</th>
                <td colspan="2">${inlineCode(cap.reason)}</td>
                <td class="num">${shownPoints(cap.at)}</td>
              </tr>`
            : null
        }
        <tr class="total">
          <th scope="row">Shown</th>
          <td colspan="2"></td>
          <td class="num">${score === null ? "Not scored" : shownScore(score)}</td>
        </tr>
      </tfoot>
    </table>`,
  )}`;
}

function categoryTable(page: Page, category: ScoreCategory): Html {
  const { score, basis, coverage, deductions, reason } = page.report.scores[category];
  const anchor = `${page.prefix}score-${category}`;
  const rows = deductions.map((deduction) => {
    const by = deduction.kind === "cap" ? html`Cap` : ruleLink(page, deduction.ruleId);
    const product =
      deduction.kind === "cap" ? null : html`${shownPoints(deduction.worth)} × ${shownExact(deduction.factor)}`;
    return html`<tr>
      <th scope="row">${by}</th>
      <td>${inlineCode(deduction.reason)}</td>
      <td class="num">${deduction.kind === "cap" ? null : `${deduction.failed} / ${deduction.applicable}`}</td>
      <td class="num">
        ${product}${deduction.cap === null ? null : html`<small>at most ${shownPoints(deduction.cap)}</small>`}
      </td>
      <td class="num">−${shownPoints(deduction.points)}</td>
    </tr>`;
  });
  const note = html`<p class="quiet">
    ${coverage.evaluated} of ${counted(coverage.applicable, "applicable check")} evaluated,
    ${basisTitle[basis]}.${reason === null ? null : html` ${inlineCode(reason)}`}
  </p>`;
  const result = score === null ? "Not scored" : `${shownPoints(score)}, shown as ${shownScore(score)}`;
  return html`<div class="sheet" id="${anchor}">
    ${heading(page, 3, html`${categoryTitle[category]} <span class="n">${shownScore(score)}</span>`, anchor)}${note}${
      score === null && deductions.length === 0
        ? null
        : scroller(
            page,
            `Deductions of ${categoryTitle[category]}`,
            html`<table class="sum">
              <caption class="vh">
                Points taken off ${categoryTitle[category]}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Rule</th>
                  <th scope="col">Reason</th>
                  <th scope="col" class="num">Failed / applied</th>
                  <th scope="col" class="num">Worth × factor</th>
                  <th scope="col" class="num">Points</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Start</th>
                  <td colspan="3"></td>
                  <td class="num">100</td>
                </tr>
                ${rows}
              </tbody>
              <tfoot>
                <tr class="total">
                  <th scope="row">Score</th>
                  <td colspan="3"></td>
                  <td class="num">${result}</td>
                </tr>
              </tfoot>
            </table>`,
          )
    }
  </div>`;
}
