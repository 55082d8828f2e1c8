import { visible } from "./visible.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for XML content and attributes: markup escaped, characters that XML 1.0 forbids shown as `\u0000`. */
export function escapeXml(text: string): string {
  const seen = visible(text).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.codePointAt(0)!.toString(16)}`);
  return seen.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** The same on one line, for attributes. */
export function escapeXmlLine(text: string): string {
  return escapeXml(text.replace(/\s+/g, " ").trim());
}
