import { visible } from "./visible.ts";

/** What makes a spreadsheet read a cell as a formula or as a command: `=`, `+`, `-`, `@`, `|`, `%` and their full-width forms. */
const STARTERS = "=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFF5C\\uFF05\\u2212";
const leading = new RegExp(`^[\\s'"]{0,20}[${STARTERS}]`);
/** A spreadsheet of a country with decimal commas splits at semicolons, quoted or not: a cell can begin there too. */
const inner = new RegExp(`([;\\t]["'\\s]{0,20})(?=[${STARTERS}])`, "g");

/**
 * One CSV field (RFC 4180) on one line. Where a spreadsheet could take the field, or what follows a semicolon in it,
 * for a formula, an apostrophe goes before.
 */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const line = visible(value).replace(/\s+/g, " ").trim();
  const safe = (leading.test(line) ? `'${line}` : line).replace(inner, "$1'");
  return /[",;|']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
