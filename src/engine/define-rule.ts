import type { Rule } from "./types.ts";

export type * from "./types.ts";

/** Identity helper that checks a rule's shape where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
