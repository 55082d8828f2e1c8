/**
 * Characters that a terminal may obey or hide: C0 and C1 controls (so every ANSI and OSC sequence), bidirectional
 * controls, zero-width and tag characters, lone surrogates.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Text of a target made safe for a terminal: what could act is shown as `\u202e`. Line feeds and tabs stay. */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}

/** The same on one line: runs of white space become one space. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\s+/g, " ").trim());
}

/** One line of at most `width` columns (halves of wide characters are not measured), cut with an ellipsis. */
export function fit(text: string, width: number, ellipsis = "…"): string {
  const line = safeLine(text.length > width * 8 ? text.slice(0, width * 8) : text);
  const characters = [...line];
  if (characters.length <= width) return line;
  return `${characters.slice(0, Math.max(0, width - [...ellipsis].length)).join("")}${ellipsis}`;
}
