import { descriptive, negated } from "./clauses.ts";
import { foldName, type OrderContext } from "./context.ts";
import type { Around } from "./frames.ts";
import { reports } from "./frames.ts";
import type { Sentence } from "./scan.ts";

/** What is known about a text's owner when its sentences are taken apart. */
export interface OwnerWords {
  /** Folded names of the owner's own parameters. */
  readonly parameters: ReadonlySet<string>;
  /** Stems of the words of the owner's name. */
  readonly name: readonly string[];
  /** Stems of what the owner is about: its name, its parameters, the first sentence that describes it. */
  readonly subject: ReadonlySet<string>;
}

/** Endings of English words with what stands in their place; the first that fits counts. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["ations", "ate"],
  ["ation", "ate"],
  ["ions", "ion"],
  ["ingly", ""],
  ["ings", ""],
  ["ing", ""],
  ["edly", ""],
  ["ies", "y"],
  ["ied", "y"],
  ["ed", ""],
  ["es", ""],
  ["s", ""],
  ["ly", ""],
];
const SHORTEST = 5;
/** Letters that are kept of a word in a language with other endings than English. */
const KEPT = 6;

/** A crude stem: `forwarded`, `forwards` and `forwarding` give one. */
export function stem(word: string): string {
  if (word.length < SHORTEST)
    return word.length === 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, 3) : word;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3 || (ending === "s" && word.endsWith("ss"))) continue;
    let out = word.slice(0, word.length - ending.length) + instead;
    const last = out.charAt(out.length - 1);
    if (last === out.charAt(out.length - 2) && !"aeiouls".includes(last)) out = out.slice(0, -1);
    return out.length > 4 && out.endsWith("e") ? out.slice(0, -1) : out;
  }
  return word.endsWith("e") ? word.slice(0, -1) : word;
}

/** The words that a sentence is compared by. */
export function ownerWords(context: OrderContext): OwnerWords {
  const { tool } = context;
  if (!tool) return { parameters: new Set(), name: [], subject: new Set() };
  const words = tool.name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const parameters = tool.parameters.slice(0, 100);
  const first = tool.description.slice(0, 300).split(/[.\n]/, 1)[0] ?? "";
  const about = `${tool.name} ${first} ${parameters.map(({ name }) => name).join(" ")}`
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return {
    parameters: new Set(parameters.map(({ name }) => foldName(name))),
    name: [...new Set(words.filter((word) => word.length > 2).map(stem))],
    subject: new Set(about.filter((word) => word.length > 3).map(stem)),
  };
}

/** Runs of letters, single letters of scripts without spaces, and the marks that shape a sentence. */
const TOKEN =
  /[a-z][a-z'’]*|\d[\d.,]*|[\p{Script=Latin}]+|\p{Script=Cyrillic}+|\p{Script=Arabic}+|[\p{Script=Devanagari}\p{M}]+|\p{Script=Hangul}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[<>{}!?:;,|*#]/gu;
const NARROW = new Set([
  "default",
  "enum",
  "title",
  "annotation-title",
  "schema-title",
  "meta",
  "example",
  "extension",
]);

function tokenOf(raw: string): string {
  const code = raw.charCodeAt(0);
  if (code >= 97 && code <= 122)
    return /^[a-z'’]+$/.test(raw) ? stem(raw.replace(/['’]s?$/, "").replace("’", "'")) : raw.slice(0, KEPT);
  if (code >= 48 && code <= 57) return "<n>";
  if (code >= 0xac00 && code <= 0xd7af) return raw.slice(0, 2);
  return raw.length > KEPT ? raw.slice(0, KEPT) : raw;
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly token: string;
}

function entitiesOf(sentence: Sentence, owner: OwnerWords): readonly Entity[] {
  const out: Entity[] = [];
  for (const { name, start, end, is } of sentence.named) {
    const own = is === "word" && owner.parameters.has(foldName(name));
    out.push({ start, end, token: is === "self" ? "<self>" : is !== "word" ? "<tool>" : own ? "<own>" : "<name>" });
  }
  for (const { kind, start, end } of sentence.literals)
    if (kind !== "number" && kind !== "assignment") out.push({ start, end, token: `<${kind}>` });
  return out.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Words in order, with tools, parameters and values as one token each. */
function tokensOf(sentence: Sentence, entities: readonly Entity[]): string[] {
  const tokens: string[] = [];
  const read = (from: number, to: number): void => {
    for (const [raw] of sentence.folded.slice(from, to).matchAll(TOKEN)) tokens.push(tokenOf(raw));
  };
  let at = 0;
  for (const { start, end, token } of entities) {
    if (start < at) continue;
    read(at, start);
    tokens.push(token);
    at = end;
  }
  read(at, sentence.folded.length);
  return tokens;
}

const DENIAL =
  /^(?:not|never|no|without|cannot|can't|don't|doesn't|won't|isn't|aren't|didn't|mustn't|shouldn't|neither|nor|nothing|none|nobody)$/;
/** Words that a denial reaches. */
const REACH = 6;

/** Words that a denial reaches in its clause: `never reads a key` says another thing than `reads a key`. */
function denied(tokens: readonly string[]): readonly string[] {
  const out: string[] = [];
  let left = 0;
  for (const token of tokens) {
    if (DENIAL.test(token)) left = REACH;
    else if (/^[:;,!?|#]$/.test(token) || token === "but") left = 0;
    else if (left > 0) {
      out.push(`!${token}`);
      left--;
    }
  }
  return out;
}

/**
 * What a sentence is made of, each term once: words, pairs of neighbouring words, how it begins, what is denied in it, which kinds of things it names, where it stands, and what the sentence before it speaks of. Words are
 * stems; names and values are `<tool>`, `<own>` (an own parameter), `<email>` and so on. Linear in its length.
 */
export function termsOf(sentence: Sentence, around: Around, owner: OwnerWords): ReadonlySet<string> {
  const { previous, job } = around;
  const out = new Set<string>();
  const entities = entitiesOf(sentence, owner);
  const tokens = tokensOf(sentence, entities);
  for (const token of denied(tokens)) out.add(token);
  for (const [i, token] of tokens.entries()) {
    out.add(token);
    const next = tokens[i + 1];
    if (next !== undefined) out.add(`${token} ${next}`);
  }
  if (tokens.length > 0) out.add(`^ ${tokens[0]}`);
  for (const { start, end, token } of entities)
    if (token === "<quoted>")
      for (const [word] of sentence.folded.slice(start, end).matchAll(/[a-z]{3,}/g)) out.add(`quoted:${stem(word)}`);
  for (const { is } of sentence.named) if (is === "foreign" || is === "sibling") out.add(`names:${is}`);
  if (sentence.other) addConcepts(sentence, entities, out);
  if (previous) addPrevious(previous, out);
  const size = tokens.length < 4 ? "few" : tokens.length < 9 ? "some" : tokens.length < 20 ? "many" : "most";
  out.add(`field:${sentence.field}`);
  if (NARROW.has(sentence.field)) out.add(`field:${sentence.field}:${size}`);
  out.add(sentence.index === 0 ? "place:first" : "place:later");
  if (sentence.other) out.add(`language:${sentence.language}`);
  if (sentence.index > 0 || sentence.field !== "description") {
    let kin = 0;
    for (const word of owner.subject) if (out.has(word)) kin++;
    out.add(`kin:${Math.min(kin, 3)}`);
  }
  for (const [name, is] of Object.entries(job)) if (is) out.add(`job:${name}`);
  if (descriptive(sentence)) out.add("tells");
  if (reports(sentence, around)) out.add("reports");
  for (const [concept, hits] of sentence.hits) {
    if (concept === "neg") continue;
    const said = hits.every((hit) => negated(sentence, hit)) ? `not:${concept}` : `means:${concept}`;
    out.add(said);
    if (sentence.field !== "description") out.add(`${NARROW.has(sentence.field) ? "value" : sentence.field}&${said}`);
  }
  const known = owner.name.filter((word) => out.has(word)).length;
  if (owner.name.length > 0) {
    const own = known === 0 ? "own:none" : known === owner.name.length ? "own:all" : "own:some";
    out.add(own);
    // `Disables the second factor of a user`: a tool that says what it does.
    if (sentence.index === 0 && descriptive(sentence)) out.add(`opens:${sentence.field}:${own}`);
  }
  return out;
}

/** Concepts are what other languages share with English; words there are too few to learn from. */
function addConcepts(sentence: Sentence, entities: readonly Entity[], out: Set<string>): void {
  const places: [number, string][] = [];
  for (const [concept, hits] of sentence.hits) for (const hit of hits.slice(0, 8)) places.push([hit.start, concept]);
  for (const { start, token } of entities) places.push([start, token]);
  places.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
  const concepts = places.map(([, concept]) => concept).filter((concept, i, all) => concept !== all[i - 1]);
  for (const [i, concept] of concepts.entries()) {
    out.add(`means:${concept}`);
    for (const next of concepts.slice(i + 1, i + 4)) out.add(`means:${concept}>${next}`);
  }
}

function addPrevious(previous: Sentence, out: Set<string>): void {
  for (const concept of previous.hits.keys()) out.add(`before:${concept}`);
  for (const { is } of previous.named) if (is === "foreign" || is === "sibling") out.add("before:<tool>");
  for (const { kind } of previous.literals)
    if (kind !== "number" && kind !== "assignment" && kind !== "quoted") out.add(`before:<${kind}>`);
}
