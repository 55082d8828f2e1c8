import { cutAtSigns } from "../../src/facts/words.ts";

/** Splitting and comparing names, shared by rules. Everything here is linear and bounded. */

const MEMO_LIMIT = 200_000;
const NAME_LIMIT = 200;
const memo = new Map<string, readonly string[]>();

/** Lower-case words of a name: `userAPIKey_id` gives `user api key id`. Only the first 200 characters count. */
export function tokens(name: string): readonly string[] {
  const known = memo.get(name);
  if (known) return known;
  const parted = name
    .slice(0, NAME_LIMIT)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  const words = cutAtSigns(parted.toLowerCase()).filter((word) => word !== "");
  if (memo.size > MEMO_LIMIT) memo.clear();
  memo.set(name, words);
  return words;
}

/** An answer about names that is worked out once for each: the same names stand in most tools of a server. */
export function rememberedByName<Answer>(work: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = work(name);
      if (known.size > MEMO_LIMIT) known.clear();
      known.set(name, answer);
    }
    return answer;
  };
}

/** The words of a name joined with `_`. */
export function snake(name: string): string {
  return tokens(name).join("_");
}

/** True when the words of `name` end with the words of `phrase` (`user_access_token` ends with `access_token`). */
export function endsWithPhrase(joined: string, phrase: string): boolean {
  return joined === phrase || (joined.length > phrase.length && joined.endsWith(`_${phrase}`));
}

/** `a, b, c and 4 more`. A tool can lack a name. */
export function listed(names: readonly string[], most = 5): string {
  const unique = [...new Set(names)].map((name) => name || "(no name)");
  if (unique.length <= most) return unique.join(", ");
  return `${unique.slice(0, most).join(", ")} and ${unique.length - most} more`;
}

/** `1 operation`, `3 operations`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Cheap English plural test for the last segment of a path. */
export function isPlural(word: string): boolean {
  if (word.length < 4) return word === "ids";
  if (
    /(?:ss|us|is|news|series|status|settings|preferences|limits|permissions|credentials|analytics|metrics|dns|sms|aws|gps|https)$/.test(
      word,
    )
  )
    return false;
  return word.endsWith("s") || word === "people" || word === "children" || word === "data";
}

/** `1,234,567`, without the cost of a locale. */
export function grouped(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
