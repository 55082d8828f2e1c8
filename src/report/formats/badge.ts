import { escapeXml, escapeXmlLine } from "../escape/xml.ts";
import { categoryTitle } from "../labels.ts";
import { shownDate, shownScore } from "../numbers.ts";
import { gradeLetter } from "../report-index.ts";
import type { Report, ReportSet } from "../types.ts";
import { isReportSet, type BadgeStyle, type RenderOptions } from "./types.ts";

export const badgeStyles: readonly BadgeStyle[] = ["flat", "flat-square", "for-the-badge", "hallmark"];

/** What a badge says. */
export interface BadgeFacts {
  readonly label: string;
  readonly message: string;
  readonly color: string;
  /** Read aloud and shown on hover. */
  readonly title: string;
}

/** The worst report of a set speaks for it: a badge must not flatter. */
export function badgeFacts(report: Report | ReportSet, options: RenderOptions = {}): BadgeFacts {
  const { badgeOf = "overall" } = options;
  const one = isReportSet(report) ? worstOf(report, badgeOf) : report;
  if (!one) return { label: "assay", message: "no target", color: grey, title: "assayer: no target" };
  const score = scoreOf(one, badgeOf);
  const { kind, name } = one.target;
  const label =
    badgeOf === "overall" ? `${kind === "mcp" ? "mcp" : "api"} score` : categoryTitle[badgeOf].toLowerCase();
  const letter = badgeOf === "overall" ? gradeLetter(one) : letterOf(one, score);
  const message = score === null ? "not scored" : `${shownScore(score)}${letter === null ? "" : ` ${letter}`}`;
  const title = `assayer: ${name.slice(0, 80)}, ${label} ${message}, ${shownDate(one.generatedAt)}`;
  return { label, message, color: colorOf(score), title };
}

function scoreOf(report: Report, of: NonNullable<RenderOptions["badgeOf"]>): number | null {
  return of === "overall" ? report.summary.score : report.scores[of].score;
}

function worstOf(set: ReportSet, of: NonNullable<RenderOptions["badgeOf"]>): Report | undefined {
  return set.runs.toSorted((a, b) => (scoreOf(a, of) ?? -1) - (scoreOf(b, of) ?? -1))[0];
}

function letterOf(report: Report, score: number | null): string | null {
  return score === null ? null : (report.policy.resolved.grades.find(({ from }) => score >= from)?.letter ?? null);
}

/** Each is at least 4.5 to 1 against white text. */
const grey = "#5f6368";
function colorOf(score: number | null): string {
  if (score === null) return grey;
  if (score >= 90) return "#1f6f43";
  if (score >= 75) return "#0b5f57";
  if (score >= 60) return "#7b5900";
  if (score >= 40) return "#a8410a";
  return "#a0112b";
}

/** An SVG badge drawn by ourselves: nothing is loaded, nothing runs. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  return drawBadge(badgeFacts(report, options), options.badgeStyle ?? "flat");
}

/** The document that shields.io's endpoint badge reads. */
export function badgeEndpoint(report: Report | ReportSet, options: RenderOptions = {}): string {
  const { label, message, color } = badgeFacts(report, options);
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: color.slice(1) }, null, 2)}\n`;
}

export function drawBadge(facts: BadgeFacts, style: BadgeStyle): string {
  if (style === "hallmark") return hallmark(facts);
  const large = style === "for-the-badge";
  const label = large ? facts.label.toUpperCase() : facts.label;
  const message = large ? facts.message.toUpperCase() : facts.message;
  const size = large ? 10 : 11;
  const height = large ? 28 : 20;
  const pad = large ? 12 : 6;
  const left = Math.ceil(textWidth(label, size, large)) + pad * 2;
  const right = Math.ceil(textWidth(message, size, large)) + pad * 2;
  const width = left + right;
  const radius = style === "flat" ? 3 : 0;
  const spacing = large ? ' letter-spacing="1"' : "";
  const y = large ? 18 : 14;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${escapeXmlLine(facts.title)}"><title>${escapeXmlLine(facts.title)}</title><clipPath id="r"><rect width="${width}" height="${height}" rx="${radius}"/></clipPath><g clip-path="url(#r)"><rect width="${left}" height="${height}" fill="#3c4043"/><rect x="${left}" width="${right}" height="${height}" fill="${facts.color}"/></g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${size}"${spacing}><text x="${left / 2}" y="${y}" textLength="${left - pad * 2}">${escapeXml(label)}</text><text x="${left + right / 2}" y="${y}" textLength="${right - pad * 2}"${large ? ' font-weight="bold"' : ""}>${escapeXml(message)}</text></g></svg>\n`;
}

/** The style of our own: struck like a stamp, with cut corners and a double line. */
function hallmark(facts: BadgeFacts): string {
  const left = Math.ceil(textWidth(facts.label, 11, false)) + 30;
  const right = Math.ceil(textWidth(facts.message, 12, false)) + 24;
  const width = left + right;
  const outline = (inset: number): string =>
    `M${6 + inset} ${inset}H${width - 6 - inset}L${width - inset} ${6 + inset}V${22 - inset}L${width - 6 - inset} ${28 - inset}H${6 + inset}L${inset} ${22 - inset}V${6 + inset}z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="28" role="img" aria-label="${escapeXmlLine(facts.title)}"><title>${escapeXmlLine(facts.title)}</title><path d="${outline(0.5)}" fill="#fffdf9" stroke="${facts.color}"/><path d="${outline(3)}" fill="none" stroke="${facts.color}" stroke-width=".6"/><path d="M14.5 7.5 20 10.7v6.6l-5.5 3.2L9 17.3v-6.6z" fill="none" stroke="${facts.color}" stroke-width="1.3"/><path d="m14.5 10.6 2.9 5.6h-5.8z" fill="${facts.color}"/><g font-family="Georgia,DejaVu Serif,serif"><text x="24" y="18" font-size="11" fill="#3c4043" textLength="${left - 30}">${escapeXml(facts.label)}</text><text x="${left + 4}" y="18.5" font-size="12" font-weight="bold" fill="${facts.color}" textLength="${right - 20}">${escapeXml(facts.message)}</text></g></svg>\n`;
}

const narrow = new Set("fijlt1.,:;!|'()[]I ");
const wide = new Set("mwMW%@");

/** Width of a text in Verdana, near enough: `textLength` makes the drawing exact. In pixels. */
function textWidth(text: string, size: number, spaced: boolean): number {
  let width = 0;
  for (const character of text) {
    const em = narrow.has(character) ? 0.4 : wide.has(character) ? 0.95 : /[A-Z]/.test(character) ? 0.72 : 0.63;
    width += em * size + (spaced ? 1 : 0);
  }
  return width;
}
