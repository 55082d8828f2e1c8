import { visible } from "./visible.ts";

/**
 * Text of a target made safe for a terminal: controls (so every ANSI and OSC sequence), bidirectional and invisible
 * characters are shown as `\u202E`. Line feeds and tabs stay; a lone carriage return would overwrite the line.
 */
export function safeText(text: string): string {
  return visible(text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\\r") : text);
}

/** The same on one line: runs of white space become one space. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\s+/g, " ").trim());
}

/** One line of at most `width` characters, cut with an ellipsis. */
export function fit(text: string, width: number, ellipsis = "…"): string {
  const line = safeLine(text.length > width * 8 ? text.slice(0, width * 8) : text);
  const characters = [...line];
  if (characters.length <= width) return line;
  return `${characters.slice(0, Math.max(0, width - [...ellipsis].length)).join("")}${ellipsis}`;
}
