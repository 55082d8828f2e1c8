import { isLight, spacelessThingsIn, spacelessVerbsIn, thingsOf, verbLast, verbOf } from "./lexicon.ts";
import type { Form, Thing, Verb } from "./lexicon.ts";
import { isSpaceless, singular, words } from "./words.ts";

/** Where a clause was read. */
export type ClauseSource = "name" | "title" | "description" | "path" | "mode";

/** One thing that a tool says it does: a verb and what it is done to. */
export interface Clause {
  readonly verb: Verb;
  /** The word as it stood. */
  readonly word: string;
  /** Words of the object, singular, lower case; the head stands last. */
  readonly object: readonly string[];
  /** Words after the object: `from the issue`, `to a user`. */
  readonly tail: readonly string[];
  readonly things: readonly Thing[];
  readonly source: ClauseSource;
  /** 3: nothing but a verb can be meant; 2: usually a verb; 1: as often a noun; 0.5: guessed. */
  readonly strength: number;
  /** Said beside the main thing: a second verb or a later sentence. */
  readonly aside: boolean;
}

export const prepositions: ReadonlySet<string> = new Set(
  "from to in on for by with at into onto using via based that which as through within when if between given matching without where so whose under over about across including like along after before during per against until unless because while upon related".split(
    " ",
  ),
);
const determiners: ReadonlySet<string> = new Set(
  "a an the this that these those all any your its their his her our my each every one some new existing specific given single multiple specified certain current another several more other him them it only and or up out back raw".split(
    " ",
  ),
);
/** After these heads the thing itself follows `of`. */
const transparentHeads: ReadonlySet<string> = new Set(
  "list set collection all value content copy batch page series number type kind item element rest subset details information contents".split(
    " ",
  ),
);
/** A verb-like noun before these is a noun: `order status`, `email template`. */
const nounTails: ReadonlySet<string> = new Set(
  "status history list detail details info information data id ids count statistics stats result results summary template templates setting settings log logs report reports tool tools server api endpoint endpoints book books management manager service related type types from of".split(
    " ",
  ),
);

/** How surely a word is a verb: 3 surely, 2 usually, 1 as often the name of a thing. */
function verbness(token: string, verb: Verb): number {
  if (!verb.noun) return 3;
  if (verb.action === "read" || verb.action === "run") return 2;
  return thingsOf(token).length > 0 ? 1 : 2;
}

/** Kinds of thing in a phrase: first those that end at its head, then those inside it. */
export function thingsIn(object: readonly string[]): {
  readonly head: readonly Thing[];
  readonly inside: readonly Thing[];
} {
  let head: readonly Thing[] = [];
  const inside: Thing[] = [];
  const end = Math.min(object.length, 12);
  for (let last = end; last > 0; last--) {
    for (let size = Math.min(4, last); size > 0; size--) {
      const found = thingsOf(size === 1 ? (object[last - 1] as string) : object.slice(last - size, last).join(" "));
      if (found.length === 0) continue;
      if (last === end) head = found;
      else inside.push(...found);
      break;
    }
  }
  return { head, inside };
}

/** Words that point at a thing without naming it. */
const handles = new Set(["id", "uuid", "sid", "identifier", "please", "now", "immediately"]);

function make(
  verb: Verb,
  word: string,
  object: readonly string[],
  tail: readonly string[],
  source: ClauseSource,
  strength: number,
  aside = false,
): Clause {
  const singulars = object.map(singular);
  while (singulars.length > 1 && handles.has(singulars.at(-1) as string)) singulars.pop();
  const { head, inside } = thingsIn(singulars);
  return {
    verb,
    word,
    object: singulars,
    tail: tail.map(singular),
    things: [...head, ...inside],
    source,
    strength,
    aside,
  };
}

const noise = /^(?:v?\d+|mcp|tool|api|the|a|an)$/;
const asSplit = new Set(["and", "or", "then", "n"]);

/** Words that hardly ever are the verb of a longer name. */
const bareNouns = new Set([
  "text",
  "page",
  "phone",
  "chat",
  "mail",
  "sms",
  "alert",
  "fax",
  "texts",
  "pages",
  "chats",
  "mails",
  "alerts",
  "phones",
]);

/** What a name says: the strongest verb and the words around it; both verbs of `create_or_update`. */
export function nameClauses(name: string, source: ClauseSource): readonly Clause[] {
  if (isSpaceless(name)) return spacelessClauses(name, source);
  const tokens = [...words(name)];
  const controller = tokens.indexOf("controller");
  if (controller > 0 && controller < tokens.length - 1) tokens.splice(0, controller + 1);
  while (tokens.length > 1 && noise.test(tokens[0] as string)) tokens.shift();
  while (tokens.length > 1 && noise.test(tokens.at(-1) as string)) tokens.pop();
  while (tokens.length > 1 && isLight(tokens[0] as string) && isStrongVerb(tokens[1] as string)) tokens.shift();

  let best = -1;
  let bestScore = 0;
  const last = tokens.length - 1;
  for (let index = 0; index <= last; index++) {
    const token = tokens[index] as string;
    const verb = verbOf(token);
    if (verb === undefined || (verb.form !== "base" && !(index === 0 && verb.form === "third"))) continue;
    // `mark_all_read`: a state, not a verb.
    if (token === "read" && index === last && (tokens[0] === "mark" || tokens[0] === "set")) continue;
    if (verb.action === "interact" && verb.noun && index > 0 && (tokens.length > 3 || tokens.includes("by"))) continue;
    if (bareNouns.has(token) && tokens.length > 1) continue;
    // `messages_list`, `calls_archive`: a plural in front is a thing.
    const sure = verb.form === "third" && verb.noun ? 0.4 : verbness(token, verb);
    const reading = verb.action === "read" || verb.action === "compute";
    const score =
      sure + (index === 0 ? (reading ? 2 : 1) : 0) + (index === last && index > 0 && (sure === 3 || reading) ? 1.2 : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  if (best < 0) return agentClauses(tokens, source);
  const clauses = [nameClauseAt(tokens, best, source)];
  for (let index = 1; index < last; index++) {
    if (!asSplit.has(tokens[index] as string)) continue;
    for (const at of [index - 1, index + 1]) {
      if (at !== best && isStrongVerb(tokens[at] as string)) clauses.push(nameClauseAt(tokens, at, source));
    }
  }
  return clauses;
}

function isStrongVerb(token: string): boolean {
  const verb = verbOf(token);
  return verb !== undefined && verb.form === "base" && verbness(token, verb) >= 2;
}

function nameClauseAt(tokens: readonly string[], at: number, source: ClauseSource): Clause {
  const word = tokens[at] as string;
  const verb = verbOf(word) as Verb;
  const after = tokens.slice(at + 1).filter((token) => !asSplit.has(token) && !noise.test(token));
  const cut = after.findIndex((token) => prepositions.has(token));
  const object = after.length === 0 ? tokens.slice(0, at) : cut < 0 ? after : after.slice(0, cut);
  const tail = cut < 0 ? [] : after.slice(cut);
  const place = at === 0 ? 0 : verb.noun ? 0.75 : at === tokens.length - 1 ? 0 : 0.5;
  return make(
    verb,
    word,
    object.length === 0 ? tokens.slice(0, at) : object,
    tail,
    source,
    Math.max(0.5, (verb.form === "third" && verb.noun ? 1 : verbness(word, verb)) - place),
  );
}

/** `listprompts`, `deleteuser`: a verb and its object written as one. */
const glue = /^(list|get|search|fetch|create|delete|update|send|add|remove|set|execute|run)([a-z]{4,})$/;

/** `downloader`, `code_executor`: a doer stands for its verb when there is no other. */
function agentClauses(tokens: readonly string[], source: ClauseSource): readonly Clause[] {
  const glued = glue.exec(tokens[0] ?? "");
  if (glued) {
    const verb = verbOf(glued[1] as string);
    if (verb) return [make(verb, glued[1] as string, [glued[2] as string, ...tokens.slice(1)], [], source, 2)];
  }
  for (let index = tokens.length - 1; index >= 0; index--) {
    const verb = verbOf(tokens[index] as string);
    if (verb?.form === "agent" || (verb?.form === "gerund" && index === 0))
      return [
        make(
          verb,
          tokens[index] as string,
          tokens.filter((_, other) => other !== index),
          [],
          source,
          0.7,
        ),
      ];
  }
  return [];
}

const tags = /<\/?[A-Za-z_][^<>]{0,60}>/g;
const sentenceEnd = /(?<=[.!?。！？])\s+|(?<=[。！？])|[\n;]+/u;
const bracketed = /^\s{0,20}\[[^\]\n]{1,60}\]\s/;
const label = /^[\s#*>\-–—•`"'“”([\]\p{So}\p{Sk}\uFE0F]{1,40}/u;

/** Sentences of the first 1,200 characters, markup and leading signs taken off, at most 8. */
export function sentences(text: string): readonly string[] {
  return text
    .slice(0, 1_200)
    .replaceAll(tags, " ")
    .split(sentenceEnd)
    .map((sentence) => sentence.replace(bracketed, "").replace(label, "").trim())
    .filter((sentence) => sentence.length > 1)
    .slice(0, 8);
}

const fillers: ReadonlySet<string> = new Set(
  "this the tool endpoint operation api method function action it a an to for can could may will would should be is are used use uses using allows allow allowing lets let you your us one we i utility helper command simple way ability mcp server please in order designed able when whenever need want wants helps if user users agent client enables enable enabling supports support makes possible purpose description summary overview tools feature module powerful advanced comprehensive intended also and primary main core based ai as specialized unified service resource capability capabilities handles handle required first only".split(
    " ",
  ),
);
/** Words after which a verb states what the tool is for. */
const markers: ReadonlySet<string> = new Set(["to", "that", "which", "for", "can", "will", "and"]);

/** Signs that join verbs as `and` does. */
const listSigns = /,(?=\s)|\s&\s|(?<=[a-z])\/(?=[a-z])/g;

/** First words of a sentence that may go on to say what the tool does. */
const mayClaim = /^(?:this|it|the|tool|operation|endpoint|action|will|also|then|can|permanently|\w{3,20}s)\b/i;

/** What a description says: the main verb of its first sentence that has one, verbs joined to it, later claims. */
export function descriptionClauses(text: string): readonly Clause[] {
  const all = sentences(text);
  const found: Clause[] = [];
  let main: Form | null = null;
  for (let index = 0; index < all.length; index++) {
    const sentence = all[index] as string;
    if (isSpaceless(sentence)) {
      if (main === null) found.push(...spacelessClauses(sentence, "description"));
      if (found.length > 0) main ??= "base";
      continue;
    }
    if (main !== null && !mayClaim.test(sentence)) continue;
    const tokens = words(sentence.slice(0, 400).replaceAll(listSigns, " comma "));
    if (main === null && index < 4) {
      const clauses = mainClauses(tokens);
      if (clauses.length > 0) {
        found.push(...clauses);
        main = clauses[0]?.verb.form ?? "base";
      }
    } else if (main !== null) {
      const claim = laterClaim(tokens);
      if (claim) found.push(claim);
    }
  }
  return found;
}

function mainClauses(tokens: readonly string[]): readonly Clause[] {
  let at = 0;
  while (at < tokens.length && at < 16 && isFiller(tokens, at)) at++;
  while (at + 1 < tokens.length && isLight(tokens[at] as string) && startsVerb(tokens, at + 1)) at++;
  let strength = 3;
  if (!startsVerb(tokens, at)) {
    at = foreignVerbAt(tokens);
    if (at < 0) {
      at = markedVerbAt(tokens);
      strength = 1.5;
    }
    if (at < 0) return agentDescription(tokens);
  }
  const verb = verbOf(tokens[at] as string) as Verb;
  if (verb.language !== "en") return [foreignClause(tokens, at, verb)];
  const clauses: Clause[] = [];
  let next = at;
  const heads = [at];
  // `Create, update or delete`: verbs of one form in a row share the object.
  for (;;) {
    let step = 0;
    while (joins(tokens[next + step + 1]) || (step > 0 && isLight(tokens[next + step + 1] ?? ""))) step++;
    if (step === 0) break;
    const candidate = tokens[next + ++step];
    const other = candidate === undefined ? undefined : verbOf(candidate);
    if (!other || other.form !== verb.form || verbness(candidate as string, other) < 2 || heads.length > 5) break;
    next += step;
    heads.push(next);
  }
  const { object, tail } = objectAfter(tokens, next + 1);
  for (const head of heads) {
    const word = tokens[head] as string;
    const own = verbOf(word) as Verb;
    clauses.push(
      make(
        own,
        word,
        object,
        tail,
        "description",
        Math.min(strength, verbness(word, own)),
        head !== at && heads.length === 1,
      ),
    );
  }
  const second = joinedVerb(tokens, next + 1, verb);
  if (second) clauses.push(second);
  return clauses;
}

const joins = (token: string | undefined): boolean =>
  token === "and" ||
  token === "comma" ||
  token === "or" ||
  token === "then" ||
  token === "amp" ||
  token === "optionally";

function isFiller(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] as string;
  if (!fillers.has(token)) return false;
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
function startsVerb(tokens: readonly string[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const verb = verbOf(token);
  if (verb === undefined || verb.language !== "en" || verb.form === "past" || verb.form === "agent") return false;
  const next = tokens[at + 1];
  if (next === undefined) return verb.form === "base";
  const sure = verbness(token, verb);
  if (sure === 3) return true;
  if (sure < 3 && next.endsWith("ing") && verb.form === "third") return false;
  if (verb.form === "third" && !determiners.has(next) && sure < 3)
    return sure === 2 && !nounTails.has(next) && !prepositions.has(next);
  return verb.action === "read" || verb.action === "compute" || !nounTails.has(next);
}

function markedVerbAt(tokens: readonly string[]): number {
  const end = Math.min(tokens.length - 1, 20);
  for (let index = 0; index < end; index++) {
    if (!markers.has(tokens[index] as string)) continue;
    const token = tokens[index + 1] as string;
    const verb = verbOf(token);
    if (verb === undefined || verb.language !== "en" || verb.form === "past" || verb.form === "agent") continue;
    if (verbness(token, verb) >= 2) return index + 1;
  }
  return -1;
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

function objectAfter(tokens: readonly string[], from: number): { readonly object: string[]; readonly tail: string[] } {
  const object: string[] = [];
  let at = from;
  for (; at < tokens.length && object.length < 8; at++) {
    const token = tokens[at] as string;
    if (token === "comma") {
      if (object.length > 0) break;
      continue;
    }
    if (determiners.has(token)) {
      if ((token === "and" || token === "or") && object.length > 0) break;
      continue;
    }
    if (token === "of" || token === "about") {
      if (
        object.length === 0 ||
        transparentHeads.has(singular(object.at(-1) as string)) ||
        transparentHeads.has(object.at(-1) as string)
      ) {
        object.length = 0;
        continue;
      }
      break;
    }
    if (prepositions.has(token)) {
      if (object.length === 0) continue;
      break;
    }
    object.push(token);
  }
  return { object, tail: tokens.slice(at, at + 14) };
}

/** `… and deletes it`: a second verb in the form of the first, with its own object. */
function joinedVerb(tokens: readonly string[], from: number, main: Verb): Clause | null {
  const end = Math.min(tokens.length - 1, from + 24);
  for (let index = from; index < end; index++) {
    const token = tokens[index] as string;
    if (token !== "and" && token !== "then") continue;
    let at = index + 1;
    while (at < end && (joins(tokens[at]) || isLight(tokens[at] as string))) at++;
    const word = tokens[at];
    const verb = word === undefined ? undefined : verbOf(word);
    if (!verb || word === undefined || verb.form !== main.form || verb.language !== "en" || verbness(word, verb) < 3)
      continue;
    const next = tokens[at + 1];
    if (next !== undefined && prepositions.has(next) && verb.action !== "send") continue;
    if (verb.form === "base" && !(next !== undefined && determiners.has(next) && next !== "and" && next !== "or"))
      continue;
    const { object, tail } = objectAfter(tokens, at + 1);
    return make(verb, word, object, tail, "description", 1.5, true);
  }
  return null;
}

const subjects = new Set([
  "this",
  "it",
  "the",
  "tool",
  "operation",
  "endpoint",
  "action",
  "api",
  "command",
  "method",
  "request",
  "call",
  "will",
  "also",
  "then",
  "can",
  "permanently",
  "immediately",
  "automatically",
  "irreversibly",
]);
const weighty = new Set<string>(["delete", "send", "pay", "run", "control", "secure", "create", "change", "cancel"]);

/** `This operation permanently deletes …` in a later sentence; orders to the reader (`Call x first`) do not count. */
function laterClaim(tokens: readonly string[]): Clause | null {
  let at = 0;
  while (at < tokens.length && at < 6 && subjects.has(tokens[at] as string)) at++;
  const word = tokens[at];
  const verb = word === undefined ? undefined : verbOf(word);
  if (!verb || word === undefined || verb.language !== "en" || !weighty.has(verb.action) || verbness(word, verb) < 3)
    return null;
  const stated =
    verb.form === "third" ||
    (verb.form === "base" && at >= 2 && ["will", "can", "permanently"].includes(tokens[at - 1] as string));
  if (!stated) return null;
  const { object, tail } = objectAfter(tokens, at + 1);
  return make(verb, word, object, tail, "description", 1, true);
}

function foreignVerbAt(tokens: readonly string[]): number {
  const end = Math.min(tokens.length, 24);
  let found = -1;
  for (let index = 0; index < end; index++) {
    const verb = verbOf(tokens[index] as string);
    if (!verb || verb.language === "en") continue;
    if (!verbLast(verb.language)) return index;
    found = index;
  }
  return found;
}

function foreignClause(tokens: readonly string[], at: number, found: Verb): Clause {
  // German splits its verbs: `startet … neu` restarts.
  const verb =
    found.language === "de" && found.base.startsWith("start") && tokens.includes("neu")
      ? (verbOf("neustarten") ?? found)
      : found;
  const rest = tokens
    .filter((_, index) => index !== at)
    .slice(0, 16)
    .map((token) => token.replace(/^(?:و?ال)(?=\p{L}{3})/u, ""));
  const clause = make(verb, tokens[at] as string, rest, [], "description", at === 0 ? 3 : 2);
  // Word order tells nothing about the head here: whatever is named counts.
  return { ...clause, things: [...rest.map(singular).flatMap((token) => thingsOf(token)), ...clause.things] };
}

const hangul = /\p{Script=Hangul}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Chinese puts the verb first, Japanese and Korean last; verbs joined by a list sign all count. */
function spacelessClauses(text: string, source: ClauseSource): readonly Clause[] {
  const sentence = text.slice(0, 300);
  const language = hangul.test(sentence) ? "ko" : kana.test(sentence) ? "ja" : "zh";
  const found = spacelessVerbsIn(sentence, language);
  if (found.length === 0) {
    const latin = sentence.match(/[A-Za-z][A-Za-z ]{2,}/)?.[0];
    return latin && source === "description"
      ? mainClauses(words(latin)).map((clause) => ({ ...clause, strength: 1 }))
      : [];
  }
  const things = spacelessThingsIn(sentence);
  const at = verbLast(language) ? found.length - 1 : 0;
  const chosen = [found[at]];
  for (let index = at + (verbLast(language) ? -1 : 1), near = at; index >= 0 && index < found.length;) {
    const [one, other] = index < near ? [found[index], found[near]] : [found[near], found[index]];
    if (!one || !other) break;
    const gap = sentence.slice(one.at + one.verb.base.length, other.at);
    if (gap.length > 6 || !/[、,，/・和或및과]|または|および/u.test(gap)) break;
    chosen.push(found[index]);
    near = index;
    index += verbLast(language) ? -1 : 1;
  }
  return chosen.flatMap((hit) =>
    hit
      ? [
          {
            verb: hit.verb,
            word: hit.verb.base,
            object: things.map((thing) => thing.words),
            tail: [],
            things,
            source,
            strength: 3,
            aside: false,
          },
        ]
      : [],
  );
}
