import type { Source } from "./source.ts";

/** What follows `$ref` in JSON or YAML, in quotes or not; a bracket where it is the name of a property. */
const VALUE = /["']?\s{0,20}:\s{0,20}(?:([{[])|"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|([^\s"'{[,}][^\s,}]{0,2000}))/y;

const memo = new WeakMap<Source, ReadonlySet<string>>();

/**
 * The different references that stand in a text. It finds too much rather than too little (an example may hold the
 * word), so it tells whether a walk is worth it, not what the document refers to.
 */
export function writtenRefs(source: Source): ReadonlySet<string> {
  const known = memo.get(source);
  if (known) return known;
  const found = new Set<string>();
  const { text } = source.parsed;
  for (let at = text.indexOf("$ref"); at !== -1; at = text.indexOf("$ref", at + 4)) {
    VALUE.lastIndex = at + 4;
    const match = VALUE.exec(text);
    if (match?.[1] !== undefined) continue;
    const ref = match ? (match[2] ?? match[3] ?? match[4] ?? "") : "";
    // A value that is written in another way is worth a look.
    found.add(ref.includes("\\") ? ref.replaceAll(String.raw`\/`, "/") : ref);
  }
  memo.set(source, found);
  return found;
}
