import { descriptive, has, negated } from "./clauses.ts";
import { foldName } from "../words.ts";
import type { OrderContext } from "./context.ts";
import { empty, heft, holds, put, putBoth, putPair, putTerm, size } from "./bag.ts";
import { reports, type Around, type Found, type Job } from "./frames.ts";
import type { Parameter, Tool } from "../../surface/types.ts";
import { stem } from "../stem.ts";
import { JOBS } from "./job.ts";
import type { Hit } from "./lexicon.ts";
import type { Literal, Named, Sentence } from "./scan.ts";
import { MOST, nameOf, numberOf, numberOfRaw, placeOfWord, weightOfPlace } from "./vocabulary.ts";

/** What is known about a text's owner when its sentences are taken apart. */
export interface OwnerWords {
  /** An operation of an API, whose texts are written to developers. */
  readonly advice: boolean;
  /** Folded names of the owner's own parameters. */
  readonly parameters: ReadonlySet<string>;
  /** Stems of the words of the owner's name. */
  readonly name: readonly string[];
  /** Stems of what the owner is about: its name, its parameters, the first sentence that describes it. */
  readonly subject: ReadonlySet<string>;
}

/** Letters that are kept of a word in a language with other endings than English. */
const KEPT = 6;

/** The words that a sentence is compared by, each found when asked for. */
export function ownerWords({ tool }: OrderContext): OwnerWords {
  return tool ? new ToolWords(tool) : { advice: false, parameters: new Set(), name: [], subject: new Set() };
}

class ToolWords implements OwnerWords {
  readonly #tool: Tool;
  #parameters: ReadonlySet<string> | null = null;
  #name: readonly string[] | null = null;
  #subject: ReadonlySet<string> | null = null;

  constructor(tool: Tool) {
    this.#tool = tool;
  }

  get advice(): boolean {
    return this.#tool.method !== null;
  }

  get parameters(): ReadonlySet<string> {
    return (this.#parameters ??= new Set(this.#inputs().map(({ name }) => foldName(name))));
  }

  get name(): readonly string[] {
    return (this.#name ??= nameWords(this.#tool.name));
  }

  get subject(): ReadonlySet<string> {
    if (this.#subject !== null) return this.#subject;
    const { name, description } = this.#tool;
    const first = description.slice(0, 300).split(/[.\n]/, 1)[0] ?? "";
    const about = partedWords(
      `${name} ${first} ${this.#inputs()
        .map((input) => input.name)
        .join(" ")}`,
      /[^a-z]+/,
    );
    return (this.#subject = new Set(about.filter((word) => word.length > 3).map(stem)));
  }

  #inputs(): readonly Parameter[] {
    return this.#tool.parameters.slice(0, 100);
  }
}

function nameWords(name: string): readonly string[] {
  return [
    ...new Set(
      partedWords(name, /[^a-z0-9]+/)
        .filter((word) => word.length > 2)
        .map(stem),
    ),
  ];
}

function partedWords(text: string, between: RegExp): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(between);
}

/** Runs of letters, single letters of scripts without spaces, and the marks that shape a sentence. */
const anyToken = (): RegExp =>
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
  // What begins so is of these letters and apostrophes only.
  if (code >= 97 && code <= 122) return stem(/['’]/.test(raw) ? raw.replace(/['’]s?$/, "").replace("’", "'") : raw);
  if (code >= 48 && code <= 57) return "<n>";
  if (code >= 0xac00 && code <= 0xd7af) return raw.slice(0, 2);
  return raw.length > KEPT ? raw.slice(0, KEPT) : raw;
}

type Value = Exclude<Literal["kind"], "number" | "assignment">;
const MARKS: Readonly<Record<Value, string>> = {
  url: "<url>",
  email: "<email>",
  ip: "<ip>",
  phone: "<phone>",
  account: "<account>",
  "secret-path": "<secret-path>",
  quoted: "<quoted>",
};
const BEFORE = Object.fromEntries(
  Object.entries(MARKS).map(([kind, mark]) => [kind, `before:${mark}`]),
) as typeof MARKS;

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly token: string;
}

const NO_ENTITIES: readonly Entity[] = [];

function entitiesOf(sentence: Sentence, owner: OwnerWords): readonly Entity[] {
  if (sentence.named.length === 0 && sentence.literals.length === 0) return NO_ENTITIES;
  const out: Entity[] = [];
  for (const { name, start, end, is } of sentence.named) {
    const own = is === "word" && owner.parameters.has(foldName(name));
    out.push({ start, end, token: is === "self" ? "<self>" : is !== "word" ? "<tool>" : own ? "<own>" : "<name>" });
  }
  for (const { kind, start, end } of sentence.literals)
    if (kind !== "number" && kind !== "assignment") out.push({ start, end, token: MARKS[kind] });
  return out.length < 2 ? out : out.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Numbers of the words in order, with tools, parameters and values as one each; made anew for every sentence. */
const tokens: number[] = [];
let length = 0;

function readTokens(sentence: Sentence, entities: readonly Entity[]): void {
  const { folded } = sentence;
  const read = /[^\x00-\x7f]/.test(folded) ? readAny : readAscii;
  length = 0;
  let at = 0;
  for (const { start, end, token } of entities) {
    if (start < at) continue;
    read(folded, at, start);
    tokens[length++] = numberOf(token);
    at = end;
  }
  read(folded, at, folded.length);
}

function readAny(folded: string, from: number, to: number): void {
  for (const [raw] of folded.slice(from, to).matchAll(anyToken())) tokens[length++] = numberOfRaw(raw, tokenOf);
}

/** What `anyToken` finds of ASCII; small letters only, since sentences are folded. */
const ASCII_TOKEN = /[a-z][a-z']*|\d[\d.,]*|[<>{}!?:;,|*#]/g;

function readAscii(folded: string, from: number, to: number): void {
  const found = folded.slice(from, to).match(ASCII_TOKEN);
  if (found === null) return;
  for (let i = 0; i < found.length; i++) tokens[length++] = numberOfRaw(found[i] as string, tokenOf);
}

/** Numbers of terms that every sentence of an owner is asked for, as long as they hold. */
interface OwnerNumbers {
  readonly of: OwnerWords;
  readonly job: Job;
  readonly subject: readonly number[];
  readonly name: readonly number[];
  readonly jobs: readonly number[];
}

let owners: OwnerNumbers | null = null;

function numbersOf(owner: OwnerWords, job: Job): OwnerNumbers {
  if (owners?.of === owner && owners.job === job) return owners;
  return (owners = {
    of: owner,
    job,
    subject: Array.from(owner.subject, numberOf),
    name: owner.name.map(numberOf),
    jobs: JOBS.filter((key) => job[key]).map((key) => numberOf(`job:${key}`)),
  });
}

/** The same of terms that any sentence may be asked for. */
interface Common {
  readonly begin: number;
  readonly advice: number;
  readonly first: number;
  readonly later: number;
  readonly tells: number;
  readonly reports: number;
  readonly kin: readonly number[];
  readonly jobs: readonly number[];
  readonly own: Readonly<Record<"none" | "some" | "all", number>>;
}

let common: Common | null = null;

function commonNumbers(): Common {
  return (common ??= {
    begin: numberOf("^"),
    advice: numberOf("advice"),
    first: numberOf("place:first"),
    later: numberOf("place:later"),
    tells: numberOf("tells"),
    reports: numberOf("reports"),
    kin: [0, 1, 2, 3].map((count) => numberOf(`kin:${count}`)),
    jobs: JOBS.map((key) => numberOf(`job:${key}`)),
    own: { none: numberOf("own:none"), some: numberOf("own:some"), all: numberOf("own:all") },
  });
}

/** Heads of terms that say in which field a concept stands. */
function headsOf(field: string): Heads {
  let heads = HEADS.get(field);
  if (!heads) {
    const head = NARROW.has(field) ? "value" : field;
    HEADS.set(field, (heads = { affirmed: `${head}&means:`, negated: `${head}&not:`, sizes: `field:${field}:` }));
  }
  return heads;
}

interface Heads {
  readonly affirmed: string;
  readonly negated: string;
  readonly sizes: string;
}

const HEADS = new Map<string, Heads>();

const DENIALS = new Set(
  "not never no without cannot can't don't doesn't won't isn't aren't didn't mustn't shouldn't neither nor noth nothing none nobody".split(
    " ",
  ),
);
const STOPS = new Set([":", ";", ",", "!", "?", "|", "#", "but"]);
/** Words that a denial reaches. */
const REACH = 6;

/** What a word is to those around it, by its number; 0 where nobody asked. */
const parts = new Uint8Array(MOST);
const WORD = 1;
const DENIAL = 2;
const STOP = 3;

function partOf(number: number): number {
  const known = parts[number] as number;
  if (known > 0) return known;
  const word = nameOf(number);
  return (parts[number] = DENIALS.has(word) ? DENIAL : STOPS.has(word) ? STOP : WORD);
}

/** Puts in the words that a denial reaches in its clause: `never reads a key` is not what `reads a key` says. */
function putDenied(): void {
  let left = 0;
  for (let i = 0; i < length; i++) {
    const token = tokens[i] as number;
    const part = partOf(token);
    if (part === DENIAL) left = REACH;
    else if (part === STOP) left = 0;
    else if (left > 0) {
      putBoth("!", nameOf(token));
      left--;
    }
  }
}

/** Begins a sentence; numbers that do not hold any more are forgotten. */
function begin(): void {
  if (!empty()) return;
  owners = null;
  common = null;
  parts.fill(0);
}

/**
 * Puts into the bag what a sentence is made of: words, pairs of neighbouring words, how it begins, which kinds of
 * things it names, where it stands, what the sentence before it speaks of, and what frames found in it. Words are
 * stems; names and values are `<tool>`, `<own>` (an own parameter), `<email>` and so on. Linear in its length.
 */
export function takeApart(sentence: Sentence, around: Around, owner: OwnerWords, found: readonly Found[]): void {
  begin();
  const { field } = sentence;
  takeWords(sentence, around.previous, owner);
  const { tells, reports: reporting, kin, own } = commonNumbers();
  const { subject, name, jobs } = numbersOf(owner, around.job);
  if (hasKin(sentence)) put(kin[countOf(subject, 3)] as number);
  for (let i = 0; i < jobs.length; i++) put(jobs[i] as number);
  if (descriptive(sentence)) put(tells);
  if (reports(sentence, around)) put(reporting);
  if (sentence.hits.size > 0) putHits(sentence);
  if (name.length > 0) {
    const known = countOf(name, name.length);
    const repeated = known === 0 ? "none" : known === name.length ? "all" : "some";
    put(own[repeated]);
    if (opens(sentence)) putTerm(`opens:${field}:own:${repeated}`);
  }
  for (const { kind, confidence } of found) {
    putBoth("order:", confidence);
    putTerm(`order:${kind}:${confidence}`);
  }
}

/** Puts in what a sentence is made of that hangs on its owner in nothing but which names are his own. */
function takeWords(sentence: Sentence, previous: Sentence | undefined, owner: OwnerWords): void {
  const { field } = sentence;
  const entities = entitiesOf(sentence, owner);
  readTokens(sentence, entities);
  let denies = false;
  for (let i = 0; i < length; i++) {
    const token = tokens[i] as number;
    put(token);
    if (i + 1 < length) putPair(token, tokens[i + 1] as number);
    denies ||= partOf(token) === DENIAL;
  }
  if (denies) putDenied();
  const { begin: start, advice, first, later } = commonNumbers();
  if (length > 0) putPair(start, tokens[0] as number);
  if (entities.length > 0) putEntities(sentence, entities);
  if (sentence.other) putConcepts(sentence, entities);
  if (previous) putPrevious(previous);
  putBoth("field:", field);
  if (owner.advice) put(advice);
  if (NARROW.has(field))
    putBoth(headsOf(field).sizes, length < 4 ? "few" : length < 9 ? "some" : length < 20 ? "many" : "most");
  put(sentence.index === 0 ? first : later);
  if (sentence.other) putBoth("language:", sentence.language);
}

/** Whether it is said how much a sentence has to do with what its owner is about. */
function hasKin({ index, field }: Sentence): boolean {
  return index > 0 || field !== "description";
}

/** `Disables the second factor of a user`: a tool that says what it does. */
function opens(sentence: Sentence): boolean {
  return sentence.index === 0 && descriptive(sentence);
}

/**
 * The most that the terms of a sentence can weigh together, in sixteenths, and how many of them there are, what frames
 * find left out.
 */
export interface Bounds {
  readonly heft: number;
  readonly fewest: number;
  readonly most: number;
}

/** Bounds of what `takeApart` puts in, for all owners of one kind to whom the same names in the sentence are own. */
export function boundsOfTerms(sentence: Sentence, previous: Sentence | undefined, owner: OwnerWords): Bounds {
  begin();
  takeWords(sentence, previous, owner);
  if (descriptive(sentence)) put(commonNumbers().tells);
  if (sentence.hits.size > 0) putHits(sentence);
  const { kin, jobs, reports: reporting, own } = commonNumbers();
  const fewest = size() + (hasKin(sentence) ? 1 : 0);
  let most = fewest;
  let sum = heft();
  if (hasKin(sentence)) sum += Math.max(...kin.map(weightOfNumber));
  const may = (numbers: readonly number[]): void => {
    most++;
    sum += Math.max(0, ...numbers.map(weightOfNumber));
  };
  for (const job of jobs) may([job]);
  if (has(sentence, "detect")) may([reporting]);
  may(OWN.map((repeated) => own[repeated]));
  if (opens(sentence)) may(OWN.map((repeated) => numberOf(`opens:${sentence.field}:own:${repeated}`)));
  return { heft: sum, fewest, most };
}

/** The most that what frames found adds to that. */
export function heftOfForms(found: readonly Found[]): number {
  begin();
  let sum = 0;
  for (const { kind, confidence } of found) {
    sum += Math.max(0, weightOfNumber(numberOf(`order:${confidence}`)));
    sum += Math.max(0, weightOfNumber(numberOf(`order:${kind}:${confidence}`)));
  }
  return sum;
}

const OWN = ["none", "some", "all"] as const;

function weightOfNumber(number: number): number {
  return weightOfPlace(placeOfWord(number));
}

/** Which of the names in a sentence are the owner's own, as far as its terms hang on it. */
export function ownNamesIn({ named }: Sentence, owner: OwnerWords): string {
  let out = "";
  for (let i = 0; i < named.length; i++) {
    const { is, name } = named[i] as Named;
    if (is === "word") out += owner.parameters.has(foldName(name)) ? "o" : "-";
  }
  return out;
}

/** What is quoted, and what is named. */
function putEntities(sentence: Sentence, entities: readonly Entity[]): void {
  for (const { start, end, token } of entities)
    if (token === "<quoted>")
      for (const [word] of sentence.folded.slice(start, end).matchAll(/[a-z]{3,}/g)) putBoth("quoted:", stem(word));
  for (const { is } of sentence.named) if (is === "foreign" || is === "sibling") putBoth("names:", is);
}

function putHits(sentence: Sentence): void {
  const { field } = sentence;
  const denies = sentence.hits.has("neg");
  const putConcept = (hits: readonly Hit[], concept: string): void => {
    if (concept === "neg") return;
    const not = denies && hits.every((hit) => negated(sentence, hit));
    putBoth(not ? "not:" : "means:", concept);
    if (field !== "description") putBoth(not ? headsOf(field).negated : headsOf(field).affirmed, concept);
  };
  sentence.hits.forEach(putConcept);
}

/** How many of some terms are in the bag, counted up to `most`. */
function countOf(numbers: readonly number[], most: number): number {
  let count = 0;
  for (let i = 0; i < numbers.length && count < most; i++) if (holds(numbers[i] as number)) count++;
  return count;
}

/** Concepts are what other languages share with English; words there are too few to learn from. */
function putConcepts(sentence: Sentence, entities: readonly Entity[]): void {
  const places: [number, string][] = [];
  for (const [concept, hits] of sentence.hits) for (const hit of hits.slice(0, 8)) places.push([hit.start, concept]);
  for (const { start, token } of entities) places.push([start, token]);
  places.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
  const concepts = places.map(([, concept]) => concept).filter((concept, i, all) => concept !== all[i - 1]);
  for (const [i, concept] of concepts.entries()) {
    putBoth("means:", concept);
    for (const next of concepts.slice(i + 1, i + 4)) putTerm(`means:${concept}>${next}`);
  }
}

function putPrevious(previous: Sentence): void {
  for (const concept of previous.hits.keys()) putBoth("before:", concept);
  for (const { is } of previous.named) if (is === "foreign" || is === "sibling") putTerm("before:<tool>");
  for (const { kind } of previous.literals)
    if (kind !== "number" && kind !== "assignment" && kind !== "quoted") putTerm(BEFORE[kind]);
}
