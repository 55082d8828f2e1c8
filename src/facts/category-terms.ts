import type { Tool } from "../surface/types.ts";
import { stem } from "./stem.ts";
import { isSpaceless, words } from "./words.ts";

/**
 * Kinds of term by which a tool is compared with tools that were labelled before: words of its name (also the first,
 * the last and neighbours), of its texts (also the first three and neighbours), of its path (also of the last
 * segment, alone and with the method), of its inputs, and the method.
 */
export type TermKind =
  | "name"
  | "first"
  | "last"
  | "names"
  | "text"
  | "opens"
  | "texts"
  | "path"
  | "end"
  | "ends"
  | "input"
  | "method";

/** Characters of summary and description, and words of them, that are read. */
const MOST_TEXT = 600;
const MOST_WORDS = 90;
const MOST_INPUTS = 30;

/** Calls `take` with every term of a tool; kinds in the plural have two words. Linear, and bounded by what is read. */
export function eachTerm(tool: Tool, take: (kind: TermKind, word: string, next: string) => void): void {
  const name = stems(tool.method === null ? tool.name : (tool.operationId ?? ""));
  for (let i = 0; i < name.length; i++) {
    take("name", name[i] as string, "");
    if (i > 0) take("names", name[i - 1] as string, name[i] as string);
  }
  if (name.length > 0) {
    take("first", name[0] as string, "");
    take("last", name[name.length - 1] as string, "");
  }
  const { summary, description } = tool;
  const told = summary === null || summary === description ? description : `${summary}. ${description}`;
  const text = stems(tool.title === null ? told.slice(0, MOST_TEXT) : `${tool.title}. ${told}`.slice(0, MOST_TEXT));
  for (let i = 0; i < text.length && i < MOST_WORDS; i++) {
    take("text", text[i] as string, "");
    if (i < 3) take("opens", text[i] as string, "");
    if (i > 0) take("texts", text[i - 1] as string, text[i] as string);
  }
  if (tool.method !== null) pathTerms(tool.method, tool.path ?? "", take);
  const inputs = Math.min(tool.parameters.length, MOST_INPUTS);
  for (let i = 0; i < inputs; i++)
    for (const word of stems((tool.parameters[i] as Tool["parameters"][number]).name)) take("input", word, "");
}

function pathTerms(method: string, path: string, take: (kind: TermKind, word: string, next: string) => void): void {
  const how = method.toLowerCase();
  take("method", how, "");
  const segments = path.split("/").filter(Boolean);
  for (const segment of segments) for (const word of stems(segment)) take("path", word, "");
  const last = segments.at(-1) ?? "";
  const end = last.startsWith("{") ? "{}" : stems(last).join("-");
  take("end", end || "/", "");
  take("ends", how, end || "/");
}

/** Stems of the words of a text; letters one by one where a script writes no spaces. */
function stems(text: string): readonly string[] {
  const all = words(text);
  return isSpaceless(text) ? all.flatMap((word) => (isSpaceless(word) ? [...word] : [stem(word)])) : all.map(stem);
}
