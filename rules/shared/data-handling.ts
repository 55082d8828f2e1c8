import type { CheckContext } from "../../src/engine/define-rule.ts";
import type { DataClass } from "../../src/facts/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { segments } from "./operations.ts";
import { listed, tokens } from "./words.ts";

/** Tools with fields of these data classes, and the fields as a quoted list; what is only guessed does not count. */
export function toolsHandling(
  ctx: CheckContext,
  classes: ReadonlySet<DataClass>,
): { readonly tools: readonly Tool[]; readonly fields: string } {
  const tools: Tool[] = [];
  const fields = new Set<string>();
  for (const { tool, dataClasses } of ctx.facts.tools) {
    let found = false;
    for (const { dataClass, certainty, field } of dataClasses) {
      if (certainty === "low" || !classes.has(dataClass)) continue;
      found = true;
      if (fields.size < 100) fields.add(field.slice(0, 80));
    }
    if (found) tools.push(tool);
  }
  return { tools, fields: listed([...fields].toSorted(), 8) };
}

const PEOPLE = new Set(
  "user users account accounts member members customer customers contact contacts profile profiles person people patient patients employee employees subscriber subscribers guest guests lead leads candidate candidates identity identities".split(
    " ",
  ),
);

/** What people have, where a path ends with it: `/users/{id}/data`. */
const OWNED = new Set(
  "data history preferences settings avatar photo photos picture address addresses recording recordings transcript transcripts transcription transcriptions message messages conversation conversations call calls media session sessions device devices consent consents".split(
    " ",
  ),
);

/**
 * Whether a tool deletes people or what is told of them: by its name, or by the last noun of its path, because most of
 * what stands below `/accounts/{id}` is none of it.
 */
export function deletesPeople(tool: Tool): boolean {
  if (tokens(tool.name).some((word) => PEOPLE.has(word))) return true;
  const nouns = segments(tool.path).filter((segment) => !segment.startsWith("{"));
  const isOf = (noun: string | undefined, words: ReadonlySet<string>): boolean =>
    tokens(noun ?? "").some((word) => words.has(word));
  const last = nouns.pop();
  return isOf(last, PEOPLE) || (isOf(last, OWNED) && nouns.some((noun) => isOf(noun, PEOPLE)));
}

/** Whether a tool's name or path is about people: users, accounts, customers, contacts and the like. */
export function isAboutPeople(tool: Tool): boolean {
  return tokens(tool.name).some((word) => PEOPLE.has(word)) || tokens(tool.path ?? "").some((word) => PEOPLE.has(word));
}
