import { mdSummary } from "../escape/markdown.ts";
import type { RenderOptions } from "../formats/types.ts";
import type { ReportIndex } from "../report-index.ts";
import type { Location, Report } from "../types.ts";

/** One report on its way to Markdown. */
export interface MarkdownPage {
  readonly report: Report;
  readonly index: ReportIndex;
  readonly options: RenderOptions;
  /** The marks of a heading: 0 for the title of the report, 1 for its parts, and so on. */
  readonly h: (depth: number) => string;
}

/** A row whose cells are safe already. */
export function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A table of ready rows; a colon at the end of a heading sets its column to the right. */
export function table(headings: readonly string[], rows: readonly string[]): string {
  const names = headings.map((heading) => heading.replace(/:$/, ""));
  const marks = headings.map((heading) => (heading.endsWith(":") ? "--:" : "---"));
  return [`| ${names.join(" | ")} |`, `| ${marks.join(" | ")} |`, ...rows].join("\n");
}

/** A folded part. The blank lines let the content be read as Markdown. */
export function fold(title: string, body: string, open = false): string {
  return `<details${open ? " open" : ""}><summary>${mdSummary(title)}</summary>\n\n${body}\n\n</details>`;
}

/** One line, cut with an ellipsis. */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** `harbour.yaml:112:7` */
export function placeOf({ uri, pointer, line, column }: Location): string {
  if (line === undefined) return pointer === "" ? uri : `${uri}#${pointer}`;
  return `${uri}:${line}${column === undefined ? "" : `:${column}`}`;
}
