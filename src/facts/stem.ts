/** Endings of English words with what stands in their place; the first that fits counts. */
const ENDINGS = (
  [
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
  ] as const
).map(([ending, instead]) => ({ ending, instead }));
const SHORTEST = 5;

const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

/** A crude stem: `forwarded`, `forwards` and `forwarding` give one. Remembered. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  known = cut(word);
  // A word of any length would keep the text that it is a part of.
  if (word.length <= 30) stems.set(word, known);
  return known;
}

function cut(word: string): string {
  if (word.length < SHORTEST)
    return word.length === 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, 3) : word;
  for (let i = 0; i < ENDINGS.length; i++) {
    const { ending, instead } = ENDINGS[i] as (typeof ENDINGS)[number];
    if (!word.endsWith(ending) || word.length - ending.length < 3 || (ending === "s" && word.endsWith("ss"))) continue;
    let out = word.slice(0, word.length - ending.length) + instead;
    const last = out.charAt(out.length - 1);
    if (last === out.charAt(out.length - 2) && !"aeiouls".includes(last)) out = out.slice(0, -1);
    return out.length > 4 && out.endsWith("e") ? out.slice(0, -1) : out;
  }
  return word.endsWith("e") ? word.slice(0, -1) : word;
}
