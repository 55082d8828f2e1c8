import type { Clause, ClauseSource } from "./clause.ts";
import { spacelessThingsIn, spacelessVerbsIn, verbLast } from "./lexicon.ts";
import { mainClauses } from "./main-clauses.ts";
import { words } from "./words.ts";

const hangul = /\p{Script=Hangul}/u;
const kana = (): RegExp => /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Chinese puts the verb first, Japanese and Korean last; verbs joined by a list sign all count. */
export function spacelessClauses(text: string, source: ClauseSource): readonly Clause[] {
  const sentence = text.slice(0, 300);
  const language = hangul.test(sentence) ? "ko" : kana().test(sentence) ? "ja" : "zh";
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
            heads: things,
            source,
            strength: 3,
            aside: false,
          },
        ]
      : [],
  );
}
