import type { Hit } from "./lexicon.ts";
import type { Literal, Named, Sentence } from "./scan.ts";

/** All hits of some concepts in a sentence, by place. */
export function hits(sentence: Sentence, ...concepts: readonly string[]): readonly Hit[] {
  const { hits: all } = sentence;
  if (concepts.length === 1) return all.get(concepts[0] ?? "") ?? NONE;
  let out: Hit[] | undefined;
  for (let i = 0; i < concepts.length; i++) {
    const these = all.get(concepts[i] as string);
    if (these) out = out ? out.concat(these) : these.slice();
  }
  return out ? out.sort((a, b) => a.start - b.start) : NONE;
}

const NONE: readonly Hit[] = [];

/** Whether one of the concepts stands in the sentence. */
export function has(sentence: Sentence, ...concepts: readonly string[]): boolean {
  for (let i = 0; i < concepts.length; i++) if (sentence.hits.has(concepts[i] as string)) return true;
  return false;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters between two spans; 0 when they touch or overlap. */
export function gap(a: Span, b: Span): number {
  return Math.max(0, a.start < b.start ? b.start - a.end : a.start - b.end);
}

/** A span of `as` with a span of `bs` within `most` characters; with `ordered`, `a` stands first. */
export function near<A extends Span>(
  as: readonly A[],
  bs: readonly Span[],
  most: number,
  ordered = false,
): A | undefined {
  return as.find((a) =>
    bs.some((b) => gap(a, b) <= most && !(a.start === b.start && a.end === b.end) && (!ordered || a.start < b.start)),
  );
}

const CLAUSE_BREAK = /[,;:.()]|\b(?:but|and then|then|because|since|so that)\b/;
/** A negation reaches this far forward (English and its like) or to both sides (languages that negate behind). */
const NEGATION_REACH = 30;
const NEGATION_REACH_BEHIND = 14;

/** Whether a verb is negated where it stands. */
export function negated(sentence: Sentence, hit: Span): boolean {
  const denials = sentence.hits.get("neg");
  if (!denials) return false;
  return denials.some((neg) => {
    if (neg.end <= hit.start) {
      const between = sentence.folded.slice(neg.end, hit.start);
      return between.length <= NEGATION_REACH && !CLAUSE_BREAK.test(between);
    }
    if (!sentence.other || neg.start < hit.end) return false;
    const between = sentence.folded.slice(hit.end, neg.start);
    return between.length <= NEGATION_REACH_BEHIND && !/[,;:.،、，]/.test(between);
  });
}

/** Hits of verbs that are not negated. */
export function affirmed(sentence: Sentence, ...concepts: readonly string[]): readonly Hit[] {
  const all = hits(sentence, ...concepts);
  return sentence.hits.has("neg") ? all.filter((hit) => !negated(sentence, hit)) : all;
}

const CLAUSE_START =
  /(?:^|[,;:.\u2013\u2014>\]"|]|\s-|\*)\s*((?:and|then|first|also|please|always|or|instead|simply|just|immediately|next|quietly|silently|secretly|additionally|finally|afterwards|kindly|note|important|must|should|shall|will|needs? to|has to|have to|to)[\s,:]+){0,3}$/;
const LINKED =
  /\b(?:and|then|first|also|please|always|or|instead|immediately|but|must|should|shall|will|you|to be|is|are|be|beforehand|in advance)\s$/;

/** Whether a verb stands where an order to the reader begins: at a clause's start or after `and`, `must`, `first`. */
export function imperative(sentence: Sentence, hit: Span): boolean {
  const before = sentence.folded.slice(Math.max(0, hit.start - 60), hit.start);
  const whole = hit.start <= 60 ? before : `x${before}`;
  return CLAUSE_START.test(whole) || LINKED.test(whole);
}

const THIRD_PERSON = /^[\s\-*#\d.)>]*(?:(?:this|the|it|our|a|an)\s+(?:\w+\s+){0,2})?([a-z]{3,14}(?:s|es))\s/;
const NOT_VERBS = new Set(["this", "always", "whatever", "calls", "is", "has", "was", "does", "users", "agents", "results", "files", "messages", "requests", "payments", "tools", "unless", "across", "its", "access", "paths", "deployments", "needs", "requires", "demands", "transactions", "emails", "mails", "tips", "rules", "amounts", "attendees", "approvals", "agents", "instructions", "assistants", "takes", "strings", "queries", "addresses", "values", "domains", "names", "dates", "times", "prices", "orders", "meetings", "passwords", "items", "temperatures", "transfers", "bookings", "searches", "lookups", "events", "branches", "commits", "invoices", "tickets", "recipients", "coordinates", "summaries", "operations", "documents", "records", "purchases", "trades", "uploads", "downloads", "logins", "parameters", "arguments", "outputs", "reports", "images", "photos", "flights", "invitations", "changes", "tables", "because", "notes", "issues", "fields", "prerequisites", "systems", "models", "must", "does"]); // prettier-ignore

/** A sentence that tells what something does (`Detects …`, `It reads …`) and orders nothing by itself. */
export function descriptive(sentence: Sentence): boolean {
  return (sentence.known.descriptive ??= isDescriptive(sentence));
}

function isDescriptive(sentence: Sentence): boolean {
  if (sentence.other) return false;
  const verb = THIRD_PERSON.exec(sentence.folded)?.[1];
  return verb !== undefined && !NOT_VERBS.has(verb);
}

/** Tools other than the owner that a sentence names. */
export function tools(sentence: Sentence): readonly Named[] {
  if (sentence.named.length === 0) return sentence.named;
  return (sentence.known.tools ??= sentence.named.filter(
    (named) =>
      (named.is === "sibling" || named.is === "foreign") &&
      !hits(sentence, "example").some((hit) => hit.end <= named.start && named.start - hit.end < 200),
  ));
}

/** Literals of some kinds, examples left out. */
export function literals(sentence: Sentence, ...kinds: readonly Literal["kind"][]): readonly Literal[] {
  const { literals: all } = sentence;
  if (all.length === 0) return all;
  return all.filter((literal) => kinds.includes(literal.kind) && !isExample(sentence, literal));
}

const EXAMPLE_HOST =
  /@?(?:example\.(?:com|org|net)|localhost|127\.0\.0\.1|0\.0\.0\.0)\b|\b555[- ]?01\d\d\b.*\b(?:e\.g|for)/i;

/** A value given as an example: after `e.g.`, `such as`, or on a host kept for examples. */
export function isExample(sentence: Sentence, span: Span): boolean {
  if (EXAMPLE_HOST.test(sentence.text.slice(span.start, span.end))) return true;
  return hits(sentence, "example").some(
    (hit) =>
      hit.end <= span.start && span.start - hit.end < 60 && !/[.;]\s/.test(sentence.text.slice(hit.end, span.start)),
  );
}

/** Addresses to which something could go: mail, web, phone, account. */
export function contacts(sentence: Sentence): readonly Literal[] {
  return (sentence.known.contacts ??= literals(sentence, "url", "email", "ip", "phone", "account").filter(
    (literal) => literal.kind !== "url" || !isCited(sentence.text, literal),
  ));
}

const LEADS_TO =
  /(?:\b(?:to|at|via|through|into|with|by|using|from|visit|open|fetch|load|download|run)\s+(?:the |our |this |an? |your )?|!)$/i;

/** Where a link of Markdown leads that only names what is spoken of: `the language of the [checkout](https://…)`. */
function isCited(text: string, { start }: Span): boolean {
  if (text[start - 1] !== "(" || text[start - 2] !== "]") return false;
  const open = text.lastIndexOf("[", start - 2);
  return open >= 0 && !LEADS_TO.test(text.slice(Math.max(0, open - 30), open));
}

/**
 * Whether the sentence orders anything: an obligation, an imperative that is not the tool's own first sentence, or,
 * in other languages, a verb with a trigger or obligation.
 */
export function directive(sentence: Sentence): boolean {
  return (sentence.known.directive ??= isDirective(sentence));
}

function isDirective(sentence: Sentence): boolean {
  if (has(sentence, "oblige")) return true;
  const verbs = affirmed(sentence, "move", "read", "change", "destroy", "call");
  if (sentence.other) return verbs.length > 0 && (sentence.index > 0 || has(sentence, "when", "before", "conceal"));
  if (descriptive(sentence)) return false;
  const own = sentence.index === 0 && sentence.field === "description";
  return verbs.some((verb) => (!own || verb.start > 12) && imperative(sentence, verb));
}

/** Text between quotation marks or after `e.g.`: quoted, not said. */
export function quoted(sentence: Sentence, span: Span): boolean {
  return (
    sentence.literals.some((l) => l.kind === "quoted" && l.start < span.start && l.end > span.end) ||
    isExample(sentence, span)
  );
}
