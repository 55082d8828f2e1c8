import type { HidingFact, OrderFact } from "../types.ts";
import type { Text, TextField, TextRun } from "../../surface/types.ts";
import { foldName } from "../words.ts";
import type { OrderContext } from "./context.ts";
import {
  conceal,
  conversation,
  fixedRecipient,
  override,
  persist,
  secrets,
  shell,
  skipConfirmation,
  telling,
  template,
  type Around,
  type Found,
  type Frame,
} from "./frames.ts";
import { carry, disobey, evidence, obey, smear, toll, twist } from "./frames-evidence.ts";
import { gate, policy } from "./frames-policy.ts";
import { hijack, prefer, tamper } from "./frames-tools.ts";
import { findHidden, type Hidden } from "./hiding.ts";
import { beginWhole } from "./bag.ts";
import { isTelling, judgeOrders, MAX_QUOTE, settle, termsIn, type Weighed } from "./judge.ts";
import { OwnJob } from "./job.ts";
import { languagesOf } from "./lexicon.ts";
import { mayOrder } from "./gate.ts";
import { aboutModels } from "./readers.ts";
import { namedIn, readIn, scan, type Names, type Sentence } from "./scan.ts";
import { Looked, Scale } from "./scale.ts";
import { ownerWords, type OwnerWords } from "./terms.ts";
import { shareInApi, weighWhole } from "./weigh.ts";

export { orderContext } from "./context.ts";
export type { OrderContext } from "./context.ts";

/** Orders to the model and hidden text found in the texts of one owner. */
export interface OrderReport {
  readonly orders: readonly OrderFact[];
  readonly hiding: readonly HidingFact[];
}

const NOTHING_HIDDEN: readonly Hidden[] = [];
const NOTHING: OrderReport = { orders: [], hiding: [] };
const FRAMES: readonly Frame[] = [
  override,
  telling,
  template,
  conceal,
  secrets,
  conversation,
  tamper,
  hijack,
  policy,
  gate,
  evidence,
  toll,
  obey,
  twist,
  carry,
  smear,
  disobey,
  fixedRecipient,
  shell,
  skipConfirmation,
  prefer,
  persist,
];
/** Sentences with an order after which no more text of an owner is read, and the length of the parts that are read at a time. */
const ENOUGH = 200;
const BLOCK = 8000;
/** Sentences of an owner that are all weighed; beyond, where words alone would be too light, only those of a frame. */
const MOST_WEIGHED = 5000;

type Observe = (seen: Weighed & { readonly terms: ReadonlySet<string> | null }) => void;

/**
 * Finds what the texts of one tool, prompt, resource or server order the model to do. Linear in their length.
 * `observe` is handed every sentence that is weighed.
 */
export function detectOrders(
  owner: OrderFact["owner"],
  texts: readonly Text[],
  context: OrderContext,
  observe?: Observe,
): OrderReport {
  return detectInRuns(owner, [{ texts, isShared: false }], context, observe);
}

/** The same for texts in runs, of which those that several owners share are read once if nothing is in them. */
export function detectInRuns(
  owner: OrderFact["owner"],
  runs: readonly TextRun[],
  context: OrderContext,
  observe?: Observe,
): OrderReport {
  beginWhole();
  const seen: Looked[] = [];
  /** How many sentences were looked at in a way that hangs on the owner. */
  let asked = 0;
  const hiding: HidingFact[] = [];
  let telling = 0;
  let job: OwnJob | undefined;
  const own = new OwnNames(context);
  let words: OwnerWords | undefined;
  /** Texts of an API are advice to developers: sentences that can give nothing else are passed by. */
  const advice = Boolean(context.tool?.method);
  const scale = new Scale(advice, observe === undefined);
  const look = (value: string, text: Text, hidden: Hidden | null): void => {
    if (value.length <= BLOCK) lookIn(value, text, hidden);
    else for (const block of blocksOf(value)) lookIn(block, text, hidden);
  };
  const lookIn = (block: string, text: Text, hidden: Hidden | null): void => {
    if (telling > ENOUGH) return;
    // What was scanned before has passed the gate.
    if (advice && hidden === null && !context.scanned.has(block)) {
      if (!mayOrder(block) && languagesOf(block).length === 0) return;
    }
    const whole = seen.length < MOST_WEIGHED && (advice || !isName(text.field));
    const sentences = whole
      ? readingOf(block, text.field, context, own)
      : readIn(scan(block, false), text.field, context, own);
    if (sentences.length > 0) lookAt(sentences, text, hidden);
  };
  const lookAt = (sentences: readonly Sentence[], text: Text, hidden: Hidden | null): void => {
    job ??= new OwnJob(runs, context);
    words ??= ownerWords(context);
    const full = seen.length >= MOST_WEIGHED;
    const reading: Reading = { job, owner: owner.type, hidden, advice, words, full, scale };
    asked += weighEach(sentences, text, reading, (looked) => {
      seen.push(looked);
      if (isTelling(looked)) telling++;
      observe?.({ ...looked, terms: termsIn(looked) });
    });
  };
  /** Whether texts are still read to their ends and every sentence is weighed: only then can one hold nothing. */
  const isThorough = (): boolean => telling <= ENOUGH && seen.length < MOST_WEIGHED;
  /** Reads a text; whether others who have it must read it too. */
  const read = (text: Text): boolean => {
    const before = asked;
    const hidden = context.open.has(text.value) ? NOTHING_HIDDEN : findHidden(text.value);
    if (hidden.length === 0) context.open.add(text.value);
    if (advice && hidden.length === 0 && isLoneValue(text)) return false;
    look(isName(text.field) ? spellOut(text.value) : text.value, text, null);
    for (const part of hidden) {
      const [known, said] = [seen.length, telling];
      look(part.plain ?? part.decoded, text, part);
      const fact = hidingFact(part, text, owner, telling > said);
      if (fact) hiding.push(fact);
      else [seen.length, telling] = [known, said];
    }
    // What many operations share is read once, where no sentence of it had to be weighed: weights hang on the owner.
    const isClean = advice && asked === before && hidden.length === 0 && isThorough();
    if (isClean) context.clean.add(text.value);
    return !isClean;
  };
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as TextRun;
    const left = context.left.get(run);
    const texts = left ?? run.texts;
    const unread: Text[] = [];
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as Text;
      if (text.value.length < 4 || context.clean.has(text.value)) continue;
      if (read(text)) unread.push(text);
    }
    if (left === undefined && advice && run.isShared) context.left.set(run, unread);
  }
  const judged = (): readonly OrderFact[] => {
    const open = seen.filter(({ isOpen }) => isOpen);
    if (open.length === 0) return [];
    const readers = !advice ? "none" : runs.some(({ texts }) => aboutModels(texts)) ? "about models" : "to developers";
    // What the words say counts for nothing in a name, nor for what cannot be an order.
    if (open.every(({ weight }) => weight === null)) return judgeOrders(open, owner, readers, 0);
    scale.gather();
    const whole = weighWhole();
    const texts = runs.reduce((sum, run) => sum + run.texts.length, 0);
    return judgeOrders(seen, owner, readers, advice ? whole * shareInApi(whole, seen.length, texts) : whole);
  };
  let orders = judged();
  if (!orders.some((order) => order.confidence === "high")) {
    const known = seen.length;
    joined(runs, (value, text) => {
      if (context.clean.has(value)) return;
      const before = asked;
      look(value, text, null);
      if (advice && asked === before && isThorough()) context.clean.add(value);
    });
    if (seen.length > known) orders = judged();
  }
  if (orders.length === 0 && hiding.length === 0) return NOTHING;
  return { orders: settle(orders), hiding };
}

/** Texts that are remembered, and characters of one. */
const MOST_SCANNED = 4000;
const MOST_REMEMBERED = 3000;
/** Ways in which the sentences of one text are remembered to name things. */
const MOST_READINGS = 20;

/**
 * All sentences of a text in a field of one owner. What many owners say is scanned twice only, and read once for all
 * of them to whom its words name the same.
 */
function readingOf(block: string, field: TextField, context: OrderContext, own: Names): readonly Sentence[] {
  const { scanned } = context;
  const known = scanned.get(block);
  if (!known) {
    const parts = scan(block, true);
    if (known === null) scanned.set(block, { parts, readings: new Map() });
    else if (block.length <= MOST_REMEMBERED && scanned.size < MOST_SCANNED) scanned.set(block, null);
    return readIn(parts, field, context, own);
  }
  const { parts, readings } = known;
  const key = field + namedIn(parts, context, own);
  let reading = readings.get(key);
  if (!reading) {
    const isKept = readings.size < MOST_READINGS;
    reading = readIn(parts, field, context, own, isKept);
    if (isKept) readings.set(key, reading);
  }
  return reading;
}

/** Cuts a long text at line ends, so that each part is read in its own languages and reading can stop early. */
function* blocksOf(value: string): Generator<string> {
  for (let from = 0; from < value.length;) {
    let to = from + BLOCK;
    if (to < value.length) {
      // Within the block only: to the beginning of a text without line ends it would be a long way from every block.
      const line = value.slice(from + BLOCK / 2, to + 1).lastIndexOf("\n");
      to = line > 0 ? from + BLOCK / 2 + line + 1 : to;
    }
    yield from === 0 && to >= value.length ? value : value.slice(from, to);
    from = to;
  }
}

interface Reading {
  readonly job: OwnJob;
  readonly owner: Around["owner"];
  readonly hidden: Hidden | null;
  readonly advice: boolean;
  readonly words: OwnerWords;
  /** So many sentences were weighed that only those in which a frame finds something still are. */
  readonly full: boolean;
  readonly scale: Scale;
}

/** What stands around a sentence; the job of its owner is found out by the first who asks. */
class Beside implements Around {
  readonly owner: Around["owner"];
  readonly hidden: boolean;
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  readonly #own: OwnJob;

  constructor(
    own: OwnJob,
    owner: Around["owner"],
    hidden: boolean,
    previous: Sentence | undefined,
    next: Sentence | undefined,
  ) {
    this.#own = own;
    this.owner = owner;
    this.hidden = hidden;
    this.previous = previous;
    this.next = next;
  }

  get job(): Around["job"] {
    return this.#own.job;
  }
}

const VALUES: ReadonlySet<Text["field"]> = new Set(["default", "enum", "example"]);

/** An address, an identifier or another value without a blank, as APIs list and give for examples: nothing is said. */
function isLoneValue({ field, value }: Text): boolean {
  return VALUES.has(field) && /^\s*[!-~]+\s*$/.test(value);
}

/** Weighs what may be an order; gives how many sentences were looked at. Of names only what frames find is told. */
function weighEach(
  sentences: readonly Sentence[],
  text: Text,
  reading: Reading,
  take: (looked: Looked) => void,
): number {
  const { job, owner, hidden, advice, words, full, scale } = reading;
  const isWeighed = !isName(text.field);
  let asked = 0;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    if (advice && hidden === null && sentence.language === "en" && !sentence.mayOrder) continue;
    if (sentence.plain && !isWeighed) continue;
    asked++;
    const before = sentences[i - 1];
    const after = sentences[i + 1];
    const previous = before && before.index === sentence.index - 1 ? before : undefined;
    const next = after && after.index === sentence.index + 1 ? after : undefined;
    const around = new Beside(job, owner, hidden !== null, previous, next);
    const found = sentence.plain ? NO_FORMS : formsOf(sentence, around, job);
    if ((full || !isWeighed) && found.length === 0) continue;
    const looked = new Looked({ text, sentence, around, words, hidden, found });
    if (isWeighed) scale.add(looked);
    take(looked);
  }
  return asked;
}

const NO_FORMS: readonly Found[] = [];

/** What the frames find in a sentence, remembered for owners of one kind and, where the job matters, with one job. */
function formsOf(sentence: Sentence, around: Around, job: OwnJob): readonly Found[] {
  const { forms } = sentence.known;
  if (!forms || around.hidden) return formsIn(sentence, around);
  const known = forms.size === 0 ? undefined : (forms.get(around.owner) ?? forms.get(around.owner + job.key));
  if (known !== undefined) return known;
  job.wasAsked = false;
  const found = formsIn(sentence, around);
  forms.set(job.wasAsked ? around.owner + job.key : around.owner, found);
  return found;
}

/** What the frames find in a sentence; in most of them nothing. */
function formsIn(sentence: Sentence, around: Around): readonly Found[] {
  let found: Found[] | undefined;
  for (let i = 0; i < FRAMES.length; i++) {
    const form = (FRAMES[i] as Frame)(sentence, around);
    if (form) (found ??= []).push(form);
  }
  return found ?? NO_FORMS;
}

const HIDDEN_ALWAYS = new Set([
  "zero-width",
  "bidi",
  "tag-characters",
  "variation-selectors",
  "homoglyph",
  "ansi",
  "control",
  "markdown-image",
  "markdown-link",
  "leetspeak",
]);

function hidingFact(part: Hidden, text: Text, owner: OrderFact["owner"], order: boolean): HidingFact | null {
  // A comment, an encoded sample or a table's padding is no disguise unless it orders something.
  if (!order && !HIDDEN_ALWAYS.has(part.kind)) return null;
  const end = Math.min(part.end, part.start + MAX_QUOTE);
  return {
    kind: part.kind,
    quote: text.value.slice(part.start, end),
    decoded: part.decoded.slice(0, MAX_QUOTE),
    count: part.count,
    field: text.field,
    at: text.at,
    owner,
  };
}

/** Pairs of neighbouring texts of an owner that are asked whether one runs on into the other. */
const MOST_PAIRS = 400;

/** Texts that run on into the next field (no full stop, or a small letter ahead) are read as one. */
function joined(runs: readonly TextRun[], look: (value: string, text: Text) => void): void {
  let a: Text | undefined;
  let left = MOST_PAIRS;
  const pair = (b: Text): boolean => {
    if (a !== undefined) {
      if (left-- === 0) return false;
      const value = join(a.value, b.value);
      if (value !== null) look(value, b);
    }
    a = b;
    return true;
  };
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as TextRun;
    const inner = run.isShared ? innerJoints(run) : null;
    if (inner === null || inner.pairs >= left) {
      for (let i = 0; i < run.texts.length; i++) {
        const text = run.texts[i] as Text;
        if (mayJoin(text) && !pair(text)) return;
      }
    } else if (inner.first !== undefined) {
      pair(inner.first);
      for (const { value, text } of inner.values) look(value, text);
      left -= inner.pairs;
      a = inner.last;
    }
  }
}

function mayJoin({ value, field }: Text): boolean {
  return value.length > 12 && !isName(field) && value.includes(" ");
}

/** What `joined` finds within a run. */
interface InnerJoints {
  readonly first: Text | undefined;
  readonly last: Text | undefined;
  readonly pairs: number;
  readonly values: readonly { readonly value: string; readonly text: Text }[];
}

const INNER = new WeakMap<TextRun, InnerJoints>();

function innerJoints(run: TextRun): InnerJoints {
  const known = INNER.get(run);
  if (known) return known;
  const texts = run.texts.filter(mayJoin);
  const values: { value: string; text: Text }[] = [];
  for (let i = 1; i < texts.length; i++) {
    const text = texts[i] as Text;
    const value = join((texts[i - 1] as Text).value, text.value);
    if (value !== null) values.push({ value, text });
  }
  const made = { first: texts[0], last: texts.at(-1), pairs: Math.max(0, texts.length - 1), values };
  INNER.set(run, made);
  return made;
}

function join(a: string, b: string): string | null {
  if (a.length + b.length > 4000 || !runsOn(b) || /[.!?。)\]}>:]$/.test(a.trimEnd())) return null;
  return `${a.slice(Math.max(a.lastIndexOf(". ") + 1, 0)).trimStart()} ${b}`;
}

/** Whether a text begins as the middle of a sentence does; most begin with a capital letter. */
function runsOn(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return false;
  return (first >= 0x61 && first <= 0x7a) || /^[\s\p{Ll}.…]/u.test(text);
}

function isName(field: TextField): boolean {
  return field === "name" || field === "parameter-name" || field === "tag";
}

function spellOut(name: string): string {
  return name.length < 12 ? "" : name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_\-./]+/g, " ");
}

/** Names and listed values of a tool's inputs, gathered when a text is the first to name something. */
class OwnNames implements Names {
  readonly #context: OrderContext;
  #known: Set<string> | null = null;

  constructor(context: OrderContext) {
    this.#context = context;
  }

  has(folded: string): boolean {
    return (this.#known ??= ownNames(this.#context)).has(folded);
  }
}

function ownNames(context: OrderContext): Set<string> {
  const names = new Set<string>();
  for (const parameter of context.tool?.parameters ?? []) {
    names.add(foldName(parameter.name));
    const values = parameter.schema.raw["enum"];
    if (!Array.isArray(values)) continue;
    for (const value of values.slice(0, 100))
      if (typeof value === "string" && value.length < 60) names.add(foldName(value));
  }
  return names;
}
