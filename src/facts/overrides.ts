import type { Tool } from "../surface/types.ts";
import type { ToolCategory } from "./types.ts";

/** Categories that the user sets by tool id or name; `*` stands for any characters; the last that fits wins. */
export type ClassificationOverrides = readonly {
  readonly tool: string;
  readonly category: ToolCategory;
  readonly reason?: string;
}[];

/** True when `text` fits a pattern in which `*` stands for any characters. Linear in the text for each `*`. */
export function fits(pattern: string, text: string): boolean {
  const parts = pattern.split("*");
  if (parts.length === 1) return pattern === text;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > text.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}

/** The override that holds for a tool, by id, name or operationId. */
export function overrideFor(
  tool: Tool,
  overrides: ClassificationOverrides | undefined,
): ClassificationOverrides[number] | undefined {
  return overrides?.findLast(
    (row) =>
      fits(row.tool, tool.id) ||
      fits(row.tool, tool.name) ||
      (tool.operationId !== null && fits(row.tool, tool.operationId)),
  );
}
