import { articles, determiners, isStrongVerb, make, nounTails, prepositions, verbness } from "./clause.ts";
import type { Clause } from "./clause.ts";
import { foreignClause, foreignVerbAt } from "./foreign-clauses.ts";
import { isLight, verbOf } from "./lexicon.ts";
import type { Verb } from "./lexicon.ts";
import { joinedVerb, joins, objectAfter } from "./phrase.ts";
import { isJoined } from "./words.ts";

const fillers: ReadonlySet<string> = new Set(
  "this the tool endpoint operation api method function action it a an to for can could may will would should be is are used use uses using allows allow allowing lets let you your us one we i utility helper command simple way ability mcp server please in order designed able when whenever need want wants helps if user users agent client enables enable enabling supports support makes possible purpose description summary overview tools feature module powerful advanced comprehensive intended also and primary main core based ai as specialized unified service resource capability capabilities handles handle required first only".split(
    " ",
  ),
);
const conditions = new Set(["when", "if", "once", "after", "before", "while", "since", "whenever", "unless"]);
/** Words after which a verb states what the tool is for. */
const markers: ReadonlySet<string> = new Set(["to", "that", "which", "for", "can", "will", "and"]);

/** The main verb of a sentence with the verbs joined to it; empty when none is found. */
export function mainClauses(tokens: readonly string[]): readonly Clause[] {
  if (asksSomething(tokens))
    return [make(verbOf("get") as Verb, tokens[0] as string, tokens.slice(1, 6), [], "description", 2.5)];
  let at = 0;
  while (at < tokens.length && at < 16 && isFiller(tokens, at)) at++;
  while (at + 1 < tokens.length && isLight(tokens[at] as string) && takesOver(tokens, at + 1)) at++;
  // `When you get a dispute, …`: the main verb comes later.
  let strength = conditions.has(tokens[0] ?? "") ? 1.5 : 3;
  if (!startsVerb(tokens, at)) {
    at = foreignVerbAt(tokens);
    if (at < 0) {
      at = performedAt(tokens);
      strength = 2;
    }
    if (at < 0) {
      at = markedVerbAt(tokens);
      strength = 1.5;
    }
    if (at < 0) at = passiveAt(tokens);
    if (at < 0) return agentDescription(tokens);
    if (verbOf(tokens[at] as string)?.form === "past") return [passiveClause(tokens, at)];
  }
  const verb = verbOf(tokens[at] as string) as Verb;
  if (verb.language !== "en") return [foreignClause(tokens, at, verb)];
  const parted = partedClause(tokens, at, verb);
  if (parted) return [parted];
  const clauses: Clause[] = [];
  let next = at;
  const heads = [at];
  // `Create, update or delete`: verbs of one form in a row share the object.
  for (;;) {
    let step = 0;
    while (
      joins(tokens[next + step + 1]) ||
      (step > 0 && isLight(tokens[next + step + 1] ?? "") && isStrongVerb(tokens[next + step + 2] ?? ""))
    )
      step++;
    if (step === 0) break;
    const candidate = tokens[next + ++step];
    const other = candidate === undefined ? undefined : verbOf(candidate);
    if (!other || other.form !== verb.form || verbness(candidate as string, other) < 2 || heads.length > 5) break;
    next += step;
    heads.push(next);
  }
  // `Places no order`.
  if (tokens[next + 1] === "no") return [];
  const { object, tail } = objectAfter(tokens, next + 1);
  // `Run a …`, `Charge the …`: with an article after it nothing but a verb can be meant.
  const determined = articles.has(tokens[next + 1] ?? "");
  for (const head of heads) {
    const word = tokens[head] as string;
    const own = verbOf(word) as Verb;
    const plain = own.form === "third" && composed.has(own.base) ? 1 : determined ? 3 : verbness(word, own);
    clauses.push(
      make(own, word, object, tail, "description", Math.min(strength, plain), head !== at && heads.length === 1),
    );
  }
  const second = joinedVerb(tokens, next + 1, verb);
  if (second) clauses.push(second);
  if (general.has(verb.base)) clauses.push(...spelledOut(tokens, next + 1, object));
  return clauses;
}

const questions = new Set(["how", "what", "whether", "which", "who", "where", "when", "why"]);

/** `How strong a password is`, `Where a parcel is`: what is told. */
function asksSomething(tokens: readonly string[]): boolean {
  const first = tokens[0] ?? "";
  if (!questions.has(first) || tokens.length < 3) return false;
  return (
    (first !== "when" && first !== "where") || (tokens.length <= 10 && !tokens.includes("comma") && tokens[1] !== "you")
  );
}

const particles = new Set(["out", "off", "down", "back", "up", "away", "on", "in", "over"]);
/** Particles that stand before a place as often. */
const placing = new Set(["on", "in", "over"]);

/** `Signs the user out`, `Rolls a release back`: a verb of two words with its object between them. */
function partedClause(tokens: readonly string[], at: number, verb: Verb): Clause | null {
  const end = Math.min(tokens.length, at + 8);
  for (let index = at + 2; index < end; index++) {
    const token = tokens[index] as string;
    if (token === "comma" || token === "and") return null;
    if (!particles.has(token)) {
      if (prepositions.has(token)) return null;
      continue;
    }
    const next = tokens[index + 1];
    const joined = verbOf(verb.base + token);
    if (joined?.language !== "en" || joined.form !== "base" || !isJoined(verb.base, token)) return null;
    if (next !== undefined && (placing.has(token) || !prepositions.has(next)) && !joins(next)) return null;
    const { object } = objectAfter(tokens.slice(0, index), at + 1);
    return make(
      { ...joined, form: verb.form },
      verb.base + token,
      object,
      tokens.slice(index + 1, index + 15),
      "description",
      3,
    );
  }
  return null;
}

/** `Process refunds`, `Bulk delete`, but not `Manage file shares`. */
function takesOver(tokens: readonly string[], at: number): boolean {
  if (!startsVerb(tokens, at)) return false;
  const verb = verbOf(tokens[at] as string) as Verb;
  return verb.action === "pay" || verbness(tokens[at] as string, verb) >= 2;
}

/** `Combines A with B`: what a tool is made of. */
const composed = new Set(["combine", "integrate", "unify", "wrap", "bundle", "merge"]);

/** Verbs that say nothing until what they cover is listed. */
const general = new Set(["manage", "administer", "handle", "maintain", "operate", "control", "support", "perform"]);
const listing = new Set(["comma", "and", "or", "including", "with", "for", "to", "like", "as", "e", "via", "by"]);

/** `Manage shares, including creating, updating and deleting them`: two verbs or more in a row are what it does. */
function spelledOut(tokens: readonly string[], from: number, object: readonly string[]): readonly Clause[] {
  const found: Clause[] = [];
  const end = Math.min(tokens.length, from + 30);
  for (let at = from; at < end; at++) {
    const word = tokens[at] as string;
    const verb = verbOf(word);
    if (!verb || verb.language !== "en" || (verb.form !== "gerund" && verb.form !== "base")) continue;
    if (verbness(word, verb) < 2 || !listing.has(tokens[at - 1] ?? "")) continue;
    found.push(make(verb, word, object, [], "description", 2));
  }
  return found.length >= 2 ? found : [];
}

function isFiller(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] as string;
  if (!fillers.has(token)) return token.endsWith("ly") && token.length > 5 && verbOf(token) === undefined;
  // `Makes it possible to …`, but not `Makes a player an operator`.
  if (token === "makes") return !articles.has(tokens[at + 1] ?? "");
  // `Enable alerts`, `Use a coupon`: a verb when what follows is its object and nothing was said before.
  if ((token === "enable" || token === "use") && at === 0) {
    const next = tokens[1];
    return (
      next === "this" ||
      next === "to" ||
      next === "you" ||
      next === "users" ||
      next === "it" ||
      next === "when" ||
      next === "the"
    );
  }
  return true;
}

/** Whether the word can be the verb of a sentence that starts here. */
export function startsVerb(tokens: readonly string[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const verb = verbOf(token);
  if (verb === undefined || verb.language !== "en" || verb.form === "past" || verb.form === "agent") return false;
  const next = tokens[at + 1];
  if (next === undefined) return verb.form === "base";
  const sure = verbness(token, verb);
  // Behind an article it is a thing: `A link to the portal`.
  if (verb.noun && ["a", "an", "the"].includes(tokens[at - 1] ?? "")) return false;
  // `Closing prices`, `Unread mail`, `Price, change and volume`.
  if (adjectives.has(token) && !determiners.has(next)) return false;
  if (token === "open" && next.endsWith("s") && tokens.length === at + 2) return false;
  if (sure === 3) return true;
  if (verb.form === "gerund" && !determiners.has(next)) return false;
  if (token === "pull" && next.startsWith("request")) return false;
  if (next === "of" && token !== "list") return false;
  // `Tip for a bill`, `Place in the queue`.
  if (verb.form === "base" && (verb.action === "pay" || verb.action === "create") && behindNoun.has(next)) return false;
  if ((next === "comma" || next === "and" || next === "or") && listsThings(tokens, at + 1)) return false;
  if (sure < 3 && next.endsWith("ing") && !things.has(next) && verb.form === "third") return false;
  if (verb.form === "third" && !determiners.has(next) && sure < 3)
    return sure === 2 && !endsNoun(tokens, at + 1) && (!prepositions.has(next) || next === "if" || next === "that");
  return verb.action === "read" || verb.action === "compute" || !nounTails.has(next);
}

/** `Orders list`, but not `Drops log entries`. */
function endsNoun(tokens: readonly string[], at: number): boolean {
  if (!nounTails.has(tokens[at] as string)) return false;
  const next = tokens[at + 1];
  return next === undefined || nounTails.has(next) || prepositions.has(next) || joins(next) || next === "of";
}

/** Words in -ing that are no gerunds. */
const things = new Set([
  "everything",
  "anything",
  "something",
  "thing",
  "string",
  "ring",
  "king",
  "building",
  "meeting",
]);
const behindNoun = new Set(["for", "in", "per", "at", "by", "from", "since"]);
/** Words that stand before a thing as often as they are told to do something. */
const adjectives = new Set(
  "unread short level narrow cool average stock group price cost sample live issue".split(" "),
);

/** Whether a list of single words ends in one that is no verb: the list names things. */
function listsThings(tokens: readonly string[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 12; at++) {
    if (joins(tokens[at])) continue;
    const verb = verbOf(tokens[at] as string);
    if (verb?.language !== "en" || verb.form !== "base") return at > from + 1 || !joins(tokens[at - 1]) || at > from;
    if (!joins(tokens[at + 1])) return at + 1 >= tokens.length;
  }
  return true;
}

function markedVerbAt(tokens: readonly string[]): number {
  const end = Math.min(tokens.length - 1, 20);
  for (let index = 0; index < end; index++) {
    if (!markers.has(tokens[index] as string)) continue;
    const token = tokens[index + 1] as string;
    const verb = verbOf(token);
    if (verb === undefined || verb.language !== "en" || verb.form === "past" || verb.form === "agent") continue;
    // `rules for refunds`: a plural.
    if (verb.form === "third" && verb.noun && (tokens[index] === "for" || tokens[index] === "to")) continue;
    if (verbness(token, verb) >= 2) return index + 1;
  }
  return -1;
}

const becoming = new Set(["is", "are", "be", "gets", "get"]);
const relating = new Set([
  "that",
  "which",
  "who",
  "whose",
  "when",
  "if",
  "whether",
  "where",
  "how",
  "what",
  "once",
  "not",
  "no",
  "nothing",
  "none",
  "never",
]);

/** `Objects older than a month are deleted from now on`: the deed is told of what it is done to. */
function passiveAt(tokens: readonly string[]): number {
  const end = Math.min(tokens.length, 14);
  for (let index = 1; index < end; index++) {
    if (relating.has(tokens[index - 1] as string) || relating.has(tokens[0] as string)) return -1;
    if (!becoming.has(tokens[index] as string)) continue;
    let at = index + 1;
    while (at < end && (tokens[at] as string).endsWith("ly")) at++;
    const verb = tokens[at] === undefined ? undefined : verbOf(tokens[at] as string);
    return verb?.language === "en" && verb.form === "past" ? at : -1;
  }
  return -1;
}

function passiveClause(tokens: readonly string[], at: number): Clause {
  const { object } = objectAfter(tokens.slice(0, at), 0);
  return make(
    verbOf(tokens[at] as string) as Verb,
    tokens[at] as string,
    object,
    tokens.slice(at + 1, at + 15),
    "description",
    1.5,
  );
}

const performing = new Set([
  "perform",
  "performs",
  "conduct",
  "conducts",
  "do",
  "does",
  "take",
  "takes",
  "carry",
  "make",
  "makes",
]);

/** `Perform a web search`, `Take a screenshot`: the noun says what is done. */
function performedAt(tokens: readonly string[]): number {
  const start = tokens.findIndex((token, index) => index < 6 && performing.has(token));
  if (start < 0) return -1;
  let found = -1;
  for (let index = start + 1; index < Math.min(tokens.length, start + 8); index++) {
    const token = tokens[index] as string;
    if (prepositions.has(token) || token === "comma" || token === "of" || token === "out") break;
    const verb = verbOf(token);
    if (verb?.language === "en" && (verb.form === "base" || verb.form === "third")) found = index;
  }
  return found;
}

function agentDescription(tokens: readonly string[]): readonly Clause[] {
  const end = Math.min(tokens.length, 8);
  for (let index = 0; index < end; index++) {
    const verb = verbOf(tokens[index] as string);
    if (verb?.form !== "agent") continue;
    return [make(verb, tokens[index] as string, tokens.slice(0, index), [], "description", 0.7)];
  }
  return [];
}
