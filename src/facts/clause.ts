import { thingsOf, verbOf } from "./lexicon.ts";
import type { Thing, Verb } from "./lexicon.ts";
import { singular } from "./words.ts";

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
  /** Those of them that the object ends in. */
  readonly heads: readonly Thing[];
  readonly source: ClauseSource;
  /** 3: nothing but a verb can be meant; 2: usually a verb; 1: as often a noun; 0.5: guessed. */
  readonly strength: number;
  /** Said beside the main thing: a second verb or a later sentence. */
  readonly aside: boolean;
  /** Where in a name the verb stands; absent elsewhere. */
  readonly place?: "first" | "inside" | "last" | undefined;
}

/** Words that end an object. */
export const prepositions: ReadonlySet<string> = new Set(
  "from to in on for by with at into onto using via based that which as through within when if between given matching without where so whose under over about across including like along after before during per against until unless because while upon related".split(
    " ",
  ),
);
/** Words that open a noun phrase. */
export const determiners: ReadonlySet<string> = new Set(
  "a an the this that these those all any your its their his her our my each every one some new existing specific given single multiple specified certain current another several more other him them it only and or up out back raw".split(
    " ",
  ),
);
/** Words that show that a verb stood before them. */
export const articles: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "any",
  "all",
  "your",
  "this",
  "one",
  "multiple",
  "several",
  "some",
  "arbitrary",
  "now",
  "immediately",
]);
/** After these heads the thing itself follows `of`. */
export const transparentHeads: ReadonlySet<string> = new Set(
  "list set collection all value content copy batch page series number type kind item element rest subset details information contents".split(
    " ",
  ),
);
/** A verb-like noun before these is a noun: `order status`, `email template`. */
export const nounTails: ReadonlySet<string> = new Set(
  "status history list detail details info information data id ids count statistics stats result results summary template templates setting settings log logs report reports tool tools server api endpoint endpoints book books management manager service related type types from of check score rating line".split(
    " ",
  ),
);

/** How surely a word is a verb: 3 surely, 2 usually, 1 as often the name of a thing. */
export function verbness(token: string, verb: Verb): number {
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
export const handles = new Set([
  "id",
  "uuid",
  "sid",
  "identifier",
  "object",
  "resource",
  "entity",
  "please",
  "now",
  "immediately",
  "legacy",
  "deprecated",
]);

/** Builds a clause from verb and words, with the things that they name. */
export function make(
  verb: Verb,
  word: string,
  object: readonly string[],
  tail: readonly string[],
  source: ClauseSource,
  strength: number,
  aside = false,
  place?: Clause["place"],
): Clause {
  const singulars = object.map(singular);
  while (singulars.length > 1 && handles.has(singulars.at(-1) as string)) singulars.pop();
  const { head, inside } = thingsIn(singulars);
  return {
    verb,
    word,
    object: singulars,
    tail: tail.map(singular),
    things: inside.length === 0 ? head : [...head, ...inside],
    heads: head,
    source,
    strength,
    aside,
    place,
  };
}

/** A base form that is usually a verb. */
export function isStrongVerb(token: string): boolean {
  const verb = verbOf(token);
  return verb !== undefined && verb.form === "base" && verbness(token, verb) >= 2;
}
