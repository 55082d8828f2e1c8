import { html, inlineCode, type Html } from "../../report/escape/html.ts";
import { badgeStyles } from "../../report/formats/badge.ts";
import {
  categoryTitle,
  riskLevels,
  riskTitle,
  scoreCategories,
  severities,
  severityTitle,
  toolCategories,
  toolCategoryTitle,
} from "../../report/labels.ts";
import { counted, shortDigest, shownDate, shownInstant, shownScore, thousands } from "../../report/numbers.ts";
import { bar, seal, shares, trend } from "../../report/html/charts.ts";
import { icon, short } from "../../report/html/page.ts";
import type { RuleEntry, ReportEntry, TargetEntry } from "../entry.ts";
import { latestOf } from "../entry.ts";
import { instructions } from "../install.ts";
import { contactLink, sitePage, type Site } from "./frame.ts";

function historyLead({ reports }: TargetEntry): string {
  if (reports.length < 2) return "The first report. Later ones stand here beside it.";
  return "Scores over time. A dashed line marks a change of policy or rules: scores on both sides do not compare, so the line is broken there.";
}

/** The page of one target: what it is, how it stands, how to install it, and how that came about. */
export function profilePage(site: Site, target: TargetEntry, rules: ReadonlyMap<string, RuleEntry>): string {
  const entry = latestOf(target);
  const letter = entry.letter === null ? "" : ` (${entry.letter})`;
  const score = entry.score === null ? "not scored" : `${shownScore(entry.score)}/100${letter}`;
  const body = html`${certificate(entry)}
  ${part("install", "Install", "As it was reached for this report. Values that we never saw stand as placeholders; read the findings first.", install(entry))}
  ${part("history", "History", historyLead(target), history(target))}
  ${part("badges", "Badges", "They show the latest report and link back to this page.", badges(site, target))}
  ${part("rules", "Failing rules", "By severity, with what each costs.", failing(entry, rules))}
  ${part("about", "About this report", null, about(site, target))}`;
  return sitePage(
    site,
    `targets/${target.slug}/index.html`,
    {
      title: `${short(entry.name, 80)} – ${score} security profile`,
      description: short(entry.sentence, 300),
      ...(site.baseUrl !== null && { image: `${site.baseUrl}targets/${target.slug}/social.svg` }),
    },
    body,
  );
}

function part(id: string, title: string, lead: string | null, body: Html | null): Html | null {
  if (body === null) return null;
  return html`<section id="${id}" class="part">
    <header class="part-head">
      <h2>${title}</h2>
      ${lead === null ? null : html`<p class="lead">${lead}</p>`}
    </header>
    <div>${body}</div>
  </section>`;
}

function certificate(entry: ReportEntry): Html {
  const spoken =
    entry.score === null
      ? "Not scored"
      : `Overall score ${shownScore(entry.score)} of 100${entry.letter === null ? "" : `, grade ${entry.letter}`}`;
  const risks = riskLevels.map((risk) => ({ count: entry.risk[risk], name: `risk-${risk}` }));
  const does = toolCategories.filter((category) => entry.categories[category] > 0);
  return html`<section class="cert" aria-label="Summary">
    <div class="plate">
      <p class="eyebrow">
        ${entry.kind === "openapi" ? "OpenAPI" : "MCP server"}<span class="where">${short(entry.location, 160)}</span>
      </p>
      <h1>
        ${short(entry.name, 120)}${entry.version === null ? null : html` <small>${short(entry.version, 40)}</small>`}
      </h1>
      <figure class="hallmark">
        ${seal(entry.digest.replace(/^sha256:/, ""), entry.score, entry.letter, spoken, "rosette")}
        <figcaption>
          <b>${entry.score === null ? "Not scored" : (entry.grade ?? "Not graded")}</b>
          <span>${shownDate(entry.generatedAt)}</span>
        </figcaption>
      </figure>
      <div class="say">
        <p class="verdict ${entry.verdict}">
          ${icon(entry.verdict === "ready" ? "yes" : entry.verdict === "blocked" ? "no" : "unknown")}<span
            >${entry.sentence}</span
          >
        </p>
        <p class="go"><a class="button" href="${entry.date}/">Read the full report</a></p>
      </div>
      <ul class="counts" aria-label="Open findings by severity">
        ${severities.map(
          (severity) =>
            html`<li>
              <a
                class="sev ${severity}"
                href="${entry.date}/#${entry.failing.some((rule) => rule.severity === severity) ? `sev-${severity}` : "findings"}"
                >${icon(severity)}<b>${thousands(entry.findings[severity])}</b>
                ${severityTitle[severity].toLowerCase()}</a
              >
            </li>`,
        )}
      </ul>
    </div>
    <ul class="six" aria-label="Six scores, each of 100">
      ${scoreCategories.map((category) => {
        const score = entry.scores[category];
        const { evaluated, applicable } = entry.coverage[category];
        return html`<li>
          <a href="${entry.date}/#score-${category}"
            ><span class="name">${categoryTitle[category]}</span>${
              score === null
                ? html`<span class="value none">Not scored</span>`
                : html`<span class="value"
                    >${shownScore(score)}<span class="letter">${entry.letters[category]}</span></span
                  >`
            }${bar(score)}<span class="cover">${evaluated} of ${counted(applicable, "check")}</span></a
          >
        </li>`;
      })}
    </ul>
    <div class="first">
      <div class="fixes">
        <h2 class="label">Top fixes</h2>
        ${
          entry.fixes.length === 0
            ? html`<p class="quiet">Nothing to recommend.</p>`
            : html`<ol>
                ${entry.fixes.map(
                  ({ title, gain }) =>
                    html`<li><span>${inlineCode(short(title, 110))}</span><span class="gain">${gain}</span></li>`,
                )}
              </ol>`
        }
      </div>
      <div class="particulars">
        <h2 class="label">${counted(entry.toolCount, "tool")} by risk</h2>
        ${shares(risks, riskLevels.map((risk) => `${riskTitle[risk]}: ${entry.risk[risk]}`).join(", "))}
        <ul class="legend">
          ${riskLevels.map((risk) => html`<li><i class="dot risk-${risk}"></i>${thousands(entry.risk[risk])} ${risk}</li>`)}
        </ul>
        <p class="tally">
          ${does.map((category) => html`<span><b>${thousands(entry.categories[category])}</b> ${toolCategoryTitle[category].toLowerCase()}</span> `)}
        </p>
      </div>
    </div>
  </section>`;
}

function install(entry: ReportEntry): Html | null {
  const blocks = entry.servers.flatMap(({ name, launch }) => {
    const all = instructions(name, launch, entry.transport);
    if (all.length === 0) return [];
    return [
      html`${entry.servers.length > 1 ? html`<h3>${name}</h3>` : null}${all.map(
        ({ client, where, text }) =>
          html`<details class="book">
            <summary><b>${client}</b><span class="quiet">${where}</span></summary>
            <pre
              class="frame"
              data-copy="${text}"
            ><code>${text.split("\n").map((line) => html`<span>${line}${"\n"}</span>`)}</code></pre>
          </details>`,
      )}`,
    ];
  });
  return blocks.length === 0 ? null : html`${blocks}`;
}

/** Points of the chart; a new policy or new rules break the line. */
export function trendPoints(reports: readonly ReportEntry[]): Parameters<typeof trend>[0] {
  return reports.map((entry, index) => {
    const before = reports[index - 1];
    const same = !before || (before.policy.digest === entry.policy.digest && before.rules === entry.rules);
    return { date: entry.date.slice(0, 10), score: entry.score, break: !same };
  });
}

function history(target: TargetEntry): Html {
  const { reports } = target;
  const points = trendPoints(reports);
  const rows = reports.map((entry, index) => {
    const before = reports[index - 1];
    const { change } = entry;
    const delta =
      !before || before.score === null || entry.score === null
        ? html`<span class="quiet">–</span>`
        : points[index]?.break === true
          ? html`<span class="quiet">policy or rules changed</span>`
          : signed(entry.score - before.score);
    return html`<tr>
      <th scope="row"><a href="${entry.date}/">${entry.date}</a></th>
      <td class="num">${shownScore(entry.score)}${entry.letter === null ? null : ` ${entry.letter}`}</td>
      <td class="num">${delta}</td>
      <td>
        ${
          change
            ? html`<a href="${entry.date}/changes/"
                >${change.fixed.length} fixed, ${change.added.length}
                new${change.changed.length > 0 ? `, ${change.changed.length} changed` : null}</a
              >`
            : html`<span class="quiet">first report</span>`
        }
      </td>
      <td>${entry.policy.id} ${entry.policy.version}<small>rules ${short(entry.rules, 24)}</small></td>
      <td><a href="${entry.date}.json">JSON</a></td>
    </tr>`;
  });
  const words = points.map(({ date, score }) => `${date} ${shownScore(score)}`).slice(-12);
  return html`${points.length > 1 ? trend(points, `Score over time: ${words.join(", ")}`) : null}
    <div class="scroll" role="region" aria-label="Reports of this target" tabindex="0">
      <table>
        <caption class="vh">
          Reports of this target, newest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col" class="num">Score</th>
            <th scope="col" class="num">Change</th>
            <th scope="col">Findings</th>
            <th scope="col">Policy</th>
            <th scope="col">Data</th>
          </tr>
        </thead>
        <tbody>
          ${rows.toReversed()}
        </tbody>
      </table>
    </div>`;
}

/** `+2.4`, `−1`, `no change`. */
export function signed(difference: number): string {
  const exact = Math.round(difference * 100) / 100;
  if (exact === 0) return "no change";
  return exact > 0 ? `+${exact}` : `−${-exact}`;
}

function badges(site: Site, target: TargetEntry): Html {
  const base = site.baseUrl === null ? "" : `${site.baseUrl}targets/${target.slug}/`;
  const name = `assayer report of ${latestOf(target)
    .name.replace(/[[\]\\`<>\n]/g, " ")
    .slice(0, 80)}`;
  return html`<ul class="badges">
      ${badgeStyles.map((style) => {
        const file = style === "flat" ? "badge.svg" : `badge-${style}.svg`;
        const text = `[![${name}](${base}${file})](${base})`;
        return html`<li>
          <img src="${file}" alt="Badge, style ${style}" />
          <pre class="frame" data-copy="${text}"><code><span>${text}${"\n"}</span></code></pre>
        </li>`;
      })}
    </ul>
    <p class="quiet">
      For shields.io:
      <a href="badge.json">badge.json</a
      >${base === "" ? ". The addresses are relative: the site was published without a base address." : null}
    </p>`;
}

function failing(entry: ReportEntry, rules: ReadonlyMap<string, RuleEntry>): Html | null {
  if (entry.failing.length === 0) return null;
  return html`<ul class="check-list">
    ${entry.failing.map(({ ruleId, title, severity, count, points }) => {
      const id = rules.has(ruleId)
        ? html`<a class="code" href="../../rules/${ruleId}/">${ruleId}</a>`
        : html`<code>${ruleId}</code>`;
      return html`<li>
        <span class="sev ${severity}">${icon(severity, severityTitle[severity])}</span>${id} ${title}
        <span class="quiet"
          >${counted(count, "occurrence")}${points > 0 ? `, −${Math.round(points * 10) / 10} points` : null}</span
        >
      </li>`;
    })}
  </ul>`;
}

function about(site: Site, target: TargetEntry): Html {
  const entry = latestOf(target);
  return html`<dl class="facts">
      <div>
        <dt>Scanned</dt>
        <dd><time datetime="${entry.generatedAt}">${shownInstant(entry.generatedAt)}</time></dd>
      </div>
      <div>
        <dt>Input</dt>
        <dd><code title="${entry.digest}">sha256 ${shortDigest(entry.digest)}</code></dd>
      </div>
      <div>
        <dt>Policy</dt>
        <dd>${entry.policy.id} ${entry.policy.version}, rules ${entry.rules}</dd>
      </div>
      <div>
        <dt>Data</dt>
        <dd><a href="report.json">latest report</a>, <a href="history.json">history</a></dd>
      </div>
    </dl>
    <p class="limit">
      Static analysis of what the target says of itself; not a penetration test or a
      certification.${
        site.contact === null
          ? null
          : html` You think that something here is wrong? Dispute it: ${contactLink(site.contact)}`
      }
    </p>`;
}
