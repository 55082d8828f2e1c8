import { spacelessClauses } from "./spaceless-clauses.ts";
import type { Clause } from "./clause.ts";
import type { Form } from "./lexicon.ts";
import { mainClauses } from "./main-clauses.ts";
import { laterClaim } from "./phrase.ts";
import { isAscii, isSpaceless, words } from "./words.ts";

const tags = /<\/?[A-Za-z_][^<>]{0,60}>/g;
const sentenceEnd = /(?<=[.!?。！？])\s+|(?<=[。！？])|[\n;]+/u;
const bracketed = /^\s{0,20}\[[^\]\n]{1,60}\]\s/;
const label = (): RegExp => /^[\s#*>\-–—•`"'“”([\]\p{So}\p{Sk}\uFE0F]{1,40}/u;
/** What `label` finds of ASCII. */
const asciiLabel = /^[\s#*>\-`^"'([\]]{1,40}/;

/** Sentences of the first 1,200 characters, markup and leading signs taken off, at most 8. */
export function sentences(text: string): readonly string[] {
  return text
    .slice(0, 1_200)
    .replaceAll(tags, " ")
    .split(sentenceEnd)
    .map((sentence) => withoutLabel(sentence.replace(bracketed, "")).trim())
    .filter((sentence) => sentence.length > 1)
    .slice(0, 8);
}

function withoutLabel(sentence: string): string {
  return sentence.replace(isAscii(sentence) ? asciiLabel : label(), "");
}

/** Signs that join verbs as `and` does. */
const listSigns = /,(?=\s)|\s&\s|(?<=[a-z])\/(?=[a-z])|\s\(/g;

/** First words of a sentence that may go on to say what the tool does. */
const mayClaim = /^(?:this|it|the|tool|operation|endpoint|action|will|also|then|can|permanently|\w{3,20}s)\b/i;

const known = new Map<string, readonly Clause[]>();
/** Texts of a few tools: a description is read by several detectors, one after the other. */
const maxKnown = 64;

/** What a description says: the main verb of its first sentence that has one, verbs joined to it, later claims. */
export function descriptionClauses(text: string): readonly Clause[] {
  let found = known.get(text);
  if (found === undefined) {
    if (known.size >= maxKnown) known.clear();
    known.set(text, (found = read(text)));
  }
  return found;
}

function read(text: string): readonly Clause[] {
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
