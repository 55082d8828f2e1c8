import type { Report, ReportSet } from "../types.ts";

/** What a format may be told. Every field is optional: a format works without options. */
export interface RenderOptions {
  /** ISO 8601 instant that "older than a year" is measured against; `generatedAt` of the report when absent. */
  readonly now?: string | undefined;
  /** Tools shown in full by HTML and Markdown, the riskiest first; the rest is counted. Default 2,500. */
  readonly maxTools?: number | undefined;
  /** Findings listed by HTML and Markdown, the worst first; the rest is counted. Default 20,000. */
  readonly maxFindings?: number | undefined;
  /** ANSI colour, for `pretty`. Default false. */
  readonly color?: boolean | undefined;
  /** Every finding with its place, for `pretty`. Default false. */
  readonly verbose?: boolean | undefined;
  /** Columns of the terminal, for `pretty`. Default 80. */
  readonly width?: number | undefined;
  /** False for terminals that show ASCII only. Default true. */
  readonly unicode?: boolean | undefined;
  /** An earlier report of the same target that changes are shown against. */
  readonly baseReport?: Report | undefined;
  /** Earlier reports of several targets; each is compared with the one of its own kind and name. */
  readonly baseReports?: readonly Report[] | undefined;
  /** Files that live targets' listings were written to, by `listing:` URI, for SARIF. */
  readonly listingFiles?: ReadonlyMap<string, string> | undefined;
  /** Ask search engines to leave the page out. Default false. */
  readonly noindex?: boolean | undefined;
  /** Where to dispute a report: an address or a URL, shown as text or link. */
  readonly contact?: string | undefined;
  /** Canonical address of an HTML page. */
  readonly canonical?: string | undefined;
  /** Style of a badge. Default `flat`. */
  readonly badgeStyle?: BadgeStyle | undefined;
  /** What a badge shows: the overall score, or one of the six. Default `overall`. */
  readonly badgeOf?: keyof Report["scores"] | "overall" | undefined;
  /** Parts of a published site that a report page links to; relative addresses. */
  readonly site?: SiteLinks | undefined;
}

export type BadgeStyle = "flat" | "flat-square" | "for-the-badge" | "hallmark";

/** Relative addresses from a page of the site. */
export interface SiteLinks {
  readonly style: string;
  readonly script: string;
  readonly home: string;
  readonly profile: string;
  readonly json: string;
  /** Folder of the rule pages, with its slash. */
  readonly rules: string;
}

/** Every format module exports this as `render`; it is pure and synchronous. */
export type Render = (report: Report | ReportSet, options?: RenderOptions) => string;

/** Formats of large files also export this as `pieces`: the text of `render` piece by piece, or null for a short one. */
export type Pieces = (report: Report | ReportSet, options?: RenderOptions) => Iterable<string> | null;

/** True for the document of a run over two targets or more. */
export function isReportSet(report: Report | ReportSet): report is ReportSet {
  return "runs" in report;
}
