import type { Classification, DataClassFact } from "../../src/facts/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { obligations } from "../compiled/obligations.ts";
import { isTemplate, segments } from "./operations.ts";
import { tokens } from "./words.ts";

const SUBJECTS = new Set(obligations.subjects);
const LIFECYCLE = new Set(obligations.lifecycle);
const EXPORT = new Set(obligations.export);
const REGULATED = new Map(
  obligations.regulated.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)),
);

/** The noun that an operation works on: the last fixed segment of the path, or the object of the name. */
function head(tool: Tool): readonly string[] {
  const last = segments(tool.path).findLast((part) => !isTemplate(part));
  return last === undefined ? tokens(tool.name).slice(1) : tokens(last);
}

/** The operation works on a record of a person: `DELETE /users/{id}`, not `DELETE /users/{id}/tags/{tag}`. */
export function concernsPerson(tool: Tool): boolean {
  const words = head(tool);
  // `bank_accounts` and `service-accounts` are no people.
  if (
    words.length > 1 &&
    /^accounts?$/.test(words.at(-1)!) &&
    !/^(?:user|customer|member|personal)s?$/.test(words.at(-2)!)
  )
    return false;
  return (
    SUBJECTS.has(words.at(-1) ?? "") ||
    (words.length > 1 && LIFECYCLE.has(words[0] ?? "") && SUBJECTS.has(words[1] ?? ""))
  );
}

/** Deletes, erases or anonymises a person's record. */
export function deletesPerson(tool: Tool, classification: Classification): boolean {
  if (classification.category !== "delete" && !/anonymi[sz]e|erasure|forget/i.test(tool.name)) return false;
  const words = tokens(tool.name);
  if (tool.path === null) return SUBJECTS.has(words.at(-1) ?? "");
  const parts = segments(tool.path);
  const last = parts.at(-1) ?? "";
  if (/^(?:delete|remove|erase|anonymi[sz]e|gdpr)/i.test(last))
    return parts.slice(0, -1).some((part) => !isTemplate(part) && SUBJECTS.has(tokens(part).at(-1) ?? ""));
  return concernsPerson(tool);
}

/** Bans, suspends, locks or restores a person's account, or deletes it. */
export function movesPerson(tool: Tool, classification: Classification): boolean {
  if (!classification.mutates) return false;
  if (deletesPerson(tool, classification)) return true;
  if (tool.path === null) return movesSubject(tokens(tool.name));
  const fixed = segments(tool.path).filter((part) => !isTemplate(part));
  const last = tokens(fixed.at(-1) ?? "");
  // `/users/{id}/ban`, `/users/ban`, `/ban-user`.
  const before = tokens(fixed.at(-2) ?? "").at(-1) ?? "";
  return movesSubject(last) || (last.length === 1 && LIFECYCLE.has(last[0]!) && SUBJECTS.has(before));
}

function movesSubject(words: readonly string[]): boolean {
  return words.length > 1 && LIFECYCLE.has(words[0]!) && SUBJECTS.has(words.at(-1)!);
}

/** The operation gives data out in bulk by its name. */
export function exports(tool: Tool): boolean {
  const words = [...tokens(tool.name), ...head(tool)];
  return (
    words.some((word) => EXPORT.has(word) && word !== "report" && word !== "archive" && word !== "download") ||
    (words.includes("download") && words.includes("all"))
  );
}

/** First words of those: of most words nothing more needs to be asked. */
const BEGINNINGS = new Set(Array.from(REGULATED.keys(), (phrase) => phrase.split("_", 1)[0]));

/** The regulated field that an operation touches, by its name and path. */
export function regulatedField(tool: Tool): string | undefined {
  const named = regulatedIn(tokens(tool.name));
  if (named !== undefined) return named;
  for (const part of segments(tool.path)) {
    const found = isTemplate(part) ? undefined : regulatedIn(tokens(part));
    if (found !== undefined) return found;
  }
  return undefined;
}

function regulatedIn(words: readonly string[]): string | undefined {
  for (let index = 0; index < words.length; index++) {
    const one = words[index] as string;
    if (!BEGINNINGS.has(one)) continue;
    const kind = REGULATED.get(one) ?? REGULATED.get(`${one}_${words[index + 1] ?? ""}`);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const PERSONAL: ReadonlySet<string> = new Set([
  "personal",
  "contact",
  "special-category",
  "health",
  "children",
  "precise-location",
  "government-id",
  "financial",
]);

/** Classes of data on people that are not merely guessed. */
export function personalData(
  facts: readonly DataClassFact[],
  direction?: DataClassFact["direction"],
): readonly DataClassFact[] {
  return facts.filter(
    (fact) =>
      PERSONAL.has(fact.dataClass) &&
      fact.certainty !== "low" &&
      (direction === undefined || fact.direction === direction),
  );
}
