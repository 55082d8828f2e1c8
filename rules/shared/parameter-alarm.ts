import type { CheckContext, Evidence, Visitor } from "../../src/engine/define-rule.ts";
import type { ParameterFact, ParameterKind, ToolFacts } from "../../src/facts/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { gather, type Failure } from "./gather.ts";

const REAL_BOUNDS = new Set(["enum", "const", "pattern"]);

export interface AlarmOptions {
  readonly kinds: readonly Exclude<ParameterKind, "other">[];
  /** End of the sentence "3 of 5 parameters …". */
  readonly problem: string;
  readonly expected: string;
  readonly fix: string;
  /** JSON Schema keywords to add, shown as a patch. */
  readonly bound: Readonly<Record<string, unknown>>;
  /** Bounds that are enough besides `enum`, `const` and `pattern`. */
  readonly enough?: readonly string[];
  /** Whether the kind is dangerous in this tool; true when absent. */
  applies?(fact: ParameterFact, tool: Tool, facts: ToolFacts, ctx: CheckContext): boolean;
}

/** Alarms for parameters of a dangerous kind that nothing bounds; told once per server. */
export function parameterAlarm(options: AlarmOptions): () => Visitor {
  const kinds = new Set<ParameterKind>(options.kinds);
  const enough = new Set([...REAL_BOUNDS, ...(options.enough ?? [])]);
  return gather({
    noun: "parameters",
    problem: options.problem,
    expected: options.expected,
    judge(tool, facts, say, ctx) {
      for (const fact of notable(facts)) {
        if (!kinds.has(fact.kind)) continue;
        if (options.applies && !options.applies(fact, tool, facts, ctx)) continue;
        if (fact.bounds.some((bound) => enough.has(bound))) say.pass();
        else say.fail(fact.reason, fact.parameter.at);
      }
    },
    fix: (failures) => patch(failures[0]!, options),
  });
}

const NOTABLE = new WeakMap<ToolFacts, readonly ParameterFact[]>();

/** Inputs of a kind that means something; most are plain values, and all alarms look for the others. */
function notable(facts: ToolFacts): readonly ParameterFact[] {
  let found = NOTABLE.get(facts);
  if (found === undefined) {
    found = facts.parameters.filter(({ kind, certainty }) => kind !== "other" && certainty !== "low");
    NOTABLE.set(facts, found);
  }
  return found;
}

function patch({ tool, at }: Failure, { fix, bound }: AlarmOptions): NonNullable<Evidence["fix"]> {
  const parameter = tool.parameters.find((one) => one.at === at);
  if (!parameter) return { text: fix };
  const { type, description } = parameter.schema.raw;
  const before = { ...(type === undefined ? {} : { type }), ...(description === undefined ? {} : { description }) };
  const short = JSON.stringify(before).slice(0, 300);
  return {
    text: fix,
    before: `${JSON.stringify(parameter.name)}: ${short}`,
    after: `${JSON.stringify(parameter.name)}: ${JSON.stringify({ ...before, ...bound }).slice(0, 500)}`,
  };
}
