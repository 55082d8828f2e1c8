import { visible } from "./visible.ts";

/** Characters that a message keeps at most; viewers cut far earlier. */
const MOST = 4000;

/**
 * Plain text of a SARIF message. Viewers take `[text](target)` for a link and `{0}` for a placeholder, so brackets
 * and numbered braces of a target's text are escaped as the standard says (sections 3.11.5 and 3.11.6).
 */
export function sarifText(text: string): string {
  const cut = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  return visible(cut)
    .replace(/[[\]\\]/g, "\\$&")
    .replace(/\{(\d+)\}/g, "{{$1}}");
}

/** A relative reference or absolute URI for `artifactLocation.uri`: percent-encoded, never a script. */
export function sarifUri(uri: string): string {
  const whole = uri.replaceAll("\\", "/").replace(/\p{Cs}/gu, "\uFFFD");
  const seen = whole.replace(/[^\w./:?#@!$&'()*+,;=~%-]/gu, encodeURIComponent);
  return /^(?:https?|file):/i.test(seen) || !/^[a-z][a-z0-9+.-]*:/i.test(seen) ? seen : seen.replaceAll(":", "%3A");
}
