/** A score as people are shown it: a whole number, halves rounded up; an em dash for what was not scored. */
export function shownScore(score: number | null): string {
  return score === null ? "–" : String(Math.floor(score + 0.5));
}

/** Points and exact scores of a category: at most one decimal, a true minus sign. */
export function shownPoints(points: number): string {
  const tenths = Math.round(points * 10) / 10;
  return String(tenths).replace("-", "−");
}

/** Weights, products and the exact overall score: at most three decimals. */
export function shownExact(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** `1 finding`, `2 findings`, `1,204 findings`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${thousands(count)} ${count === 1 ? singular : plural}`;
}

/** `12,345`: a comma each three digits, whatever the locale of the machine. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `741 KB`, `13.1 MB`; decimal units. */
export function shownBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${Math.round(bytes / 100_000) / 10} MB`;
}

/** `23 November 2026, 21:30 UTC` from an ISO 8601 instant; the text itself when it is not one. */
export function shownInstant(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(iso);
  if (!match) return iso;
  const [, year, month, day, hour, minute] = match;
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}, ${hour}:${minute} UTC`;
}

/** `23 November 2026` from an ISO 8601 date or instant. */
export function shownDate(iso: string): string {
  return shownInstant(iso.length === 10 ? `${iso}T00:00` : iso).replace(/, \d\d:\d\d UTC$/, "");
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The text up to a length, and how many characters were left out; never cuts a surrogate pair. */
export function cut(text: string, length: number): { readonly text: string; readonly left: number } {
  if (text.length <= length) return { text, left: 0 };
  const end = (text.charCodeAt(length - 1) & 0xfc00) === 0xd800 ? length - 1 : length;
  return { text: text.slice(0, end), left: text.length - end };
}

/** `sha256:3f9a…` shortened to its first digits, for people. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}
