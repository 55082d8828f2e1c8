import { visible } from "./visible.ts";

/**
 * One CSV field (RFC 4180). A field that a spreadsheet could take for a formula is led by an apostrophe: what begins,
 * after white space, with `=`, `+`, `-`, `@`, their full-width forms, a tab or a carriage return.
 */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const seen = visible(value).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const safe = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]/.test(seen) || /^[\t\n]/.test(seen) ? `'${seen}` : seen;
  return /[",\n;\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
