import type { Evidence } from "../../src/engine/define-rule.ts";
import type { AnnotationFact } from "../../src/facts/types.ts";
import type { Place } from "../../src/load/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { below } from "./operations.ts";

type Contradiction = AnnotationFact["contradictions"][number];

/** The contradiction about one hint with one stated value, if there is one. */
export function contradiction(facts: AnnotationFact, hint: string, stated: boolean): Contradiction | undefined {
  return facts.contradictions.find((one) => one.hint === hint && one.stated === stated);
}

/** Place of a hint in the listing. */
export function hintPlace(tool: Tool, hint: string): Place {
  return below(tool.at, "annotations", hint);
}

/** The corrected annotations as a patch that can be pasted. */
export function annotationPatch(tool: Tool, facts: AnnotationFact, text: string): NonNullable<Evidence["fix"]> {
  const stated = tool.raw["annotations"];
  const { readOnlyHint, destructiveHint, idempotentHint, openWorldHint, title } = facts.expected;
  const after = {
    ...(title === undefined ? {} : { title }),
    readOnlyHint,
    ...(destructiveHint === undefined ? {} : { destructiveHint }),
    ...(idempotentHint === undefined ? {} : { idempotentHint }),
    openWorldHint,
  };
  return {
    text,
    ...(stated === undefined ? {} : { before: `"annotations": ${JSON.stringify(stated).slice(0, 500)}` }),
    after: `"annotations": ${JSON.stringify(after)}`,
  };
}
