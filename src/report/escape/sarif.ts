import { visible } from "./visible.ts";

/** Characters that a message keeps at most; viewers cut far earlier. */
const MOST = 4000;

/**
 * Plain text of a SARIF message. Viewers take `[text](target)` for a link and `{0}` for a placeholder, so brackets
 * and numbered braces of a target's text are escaped as the standard says (SARIF 2.1.0, sections 3.11.5 and 3.11.6).
 */
export function sarifText(text: string): string {
  return visible(cut(text))
    .replace(/[[\]\\]/g, "\\$&")
    .replace(/\{(\d+)\}/g, "{{$1}}");
}

/** A name or an id: no message, so nothing in it is read as a link, but invisible characters are shown. */
export function sarifName(text: string): string {
  return visible(cut(text));
}

function cut(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

/**
 * `artifactLocation.uri`: a web or file address, or a relative reference whose characters are percent-encoded. Every
 * other scheme, `javascript:` among them, becomes a relative path.
 */
export function sarifUri(uri: string): string {
  const whole = uri.replace(/\p{Cs}/gu, "\uFFFD");
  if (/^(?:https?|file):\/\//i.test(whole)) return whole.replace(/[^\w./:?#@!$&'()*+,;=~%-]/gu, encodeURIComponent);
  const path = whole.replaceAll("\\", "/");
  const encoded = path.replace(/[^\w./@!$&'()*+,;=~-]/gu, encodeURIComponent);
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path[0]}:${encoded.slice(4)}`;
  return encoded.startsWith("/") ? `file:///${encoded.replace(/^\/+/, "")}` : encoded;
}
