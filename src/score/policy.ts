import { policyStandard, policyStrict, rules as catalogue } from "../catalogue.ts";
import { didYouMean } from "../config/suggest.ts";
import { ConfigError } from "./errors.ts";
import { CONTROL_IDS } from "./controls.ts";
import { isMapping, list, mapping, nullable, number, oneOf, record, reject, text, type Shape } from "./shape.ts";
import type { Policy, PolicyCondition, PolicyFile } from "./types.ts";

const CATEGORIES = ["security", "compliance", "compatibility", "quality", "health", "agentReliability"];
const SEVERITIES = ["critical", "high", "medium", "low", "info"];
const CONFIDENCES = ["high", "medium", "low"];
const TOOL_CATEGORIES = ["auth", "delete", "billing", "admin", "execute", "communicate", "write", "read"];
const RISKS = ["high", "medium", "low"];
const OUTCOMES = ["pass", "fail", "not-applicable", "not-evaluated", "error"];
const STATUSES = ["active", "missing", "unknown", "not-applicable", "contradicted"];

const builtin: ReadonlyMap<string, PolicyFile> = new Map([
  ["standard", policyStandard],
  ["strict", policyStrict],
]);

/** Ids of the policies that ship. */
export const POLICY_IDS: readonly string[] = [...builtin.keys()];

export interface PolicyOptions {
  /** Name of the file, for messages. */
  readonly source?: string;
  /** Rule ids that a policy may name besides the catalogue's: those of users' own rules. */
  readonly ownRules?: Iterable<string>;
  /** Finds the parsed file that `extends:` names when it is no policy of ours. */
  readonly base?: (name: string) => unknown;
}

/**
 * The policy of this id, or of a parsed policy file, with everything that it extends.
 *
 * @throws ConfigError that names the place: unknown keys and rules, weights that do not sum to 1, caps above 100.
 */
export function loadPolicy(policy: unknown, options: PolicyOptions = {}): Policy {
  const file = typeof policy === "string" ? named(policy, options, "policy") : policy;
  const merged = extend(file, options, []);
  check(merged, options);
  return merged;
}

function named(id: string, options: PolicyOptions, at: string): unknown {
  const found = builtin.get(id) ?? options.base?.(id);
  if (found === undefined || found === null) {
    throw new ConfigError(`${at}: there is no policy "${id}"${didYouMean(id, POLICY_IDS)}`);
  }
  return found;
}

function extend(file: unknown, options: PolicyOptions, chain: readonly string[]): Policy {
  const source =
    chain.at(-1) ?? options.source ?? (isMapping(file) && typeof file["id"] === "string" ? file["id"] : "policy");
  policyShape(file, `${source}:`);
  const own = file as PolicyFile;
  const baseName = own.extends ?? (own === policyStandard ? null : "standard");
  if (baseName === null) return own as Policy;
  if (chain.includes(baseName)) reject(`${source}: extends`, `"${baseName}" extends itself`);
  const base = extend(named(baseName, options, `${source}: extends`), options, [...chain, baseName]);
  return merge(base, own, source);
}

function merge(base: Policy, own: PolicyFile, source: string): Policy {
  const taken = own.blockers?.find((blocker) => base.blockers.some(({ id }) => id === blocker.id));
  if (taken) reject(`${source}: blockers`, `"${taken.id}" belongs to every policy and cannot be changed`);
  const { extends: _, ...plain } = own;
  return {
    ...base,
    ...plain,
    version: own.version ?? 1,
    title: own.title ?? own.id,
    description: own.description ?? `Extends ${base.id}.`,
    weights: { ...base.weights, ...own.weights },
    points: { ...base.points, ...own.points },
    scale: { ...base.scale, ...own.scale },
    confidence: { ...base.confidence, ...own.confidence },
    floor: { ...base.floor, ...own.floor },
    coverage: { ...base.coverage, ...own.coverage },
    minimumRules: { ...base.minimumRules, ...own.minimumRules },
    risk: { ...base.risk, ...own.risk },
    rules: mergeEach(base.rules, own.rules ?? {}),
    factors: Object.fromEntries(
      Object.entries(base.factors).map(([category, factors]) => [
        category,
        mergeEach(factors, own.factors?.[category as keyof Policy["factors"]] ?? {}),
      ]),
    ) as Policy["factors"],
    caps: byId(base.caps, own.caps),
    blockers: byId(base.blockers, own.blockers),
    conditions: byId(base.conditions, own.conditions),
  };
}

/** Joins mappings of mappings key by key; keys from files never reach a prototype. */
function mergeEach<Item extends object>(
  base: Readonly<Record<string, Item>>,
  own: Readonly<Record<string, Partial<Item>>>,
): Record<string, Item> {
  const merged = new Map(Object.entries(base));
  for (const [key, item] of Object.entries(own)) merged.set(key, { ...merged.get(key), ...item } as Item);
  return Object.fromEntries(merged);
}

function byId<Item extends { readonly id: string }>(base: readonly Item[], own: readonly Item[] = []): readonly Item[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...base.filter(({ id }) => !ids.has(id)), ...own];
}

const points = number(0, 100);
const share = number(0, 1);
const textList = list(text);

const testShape: Shape = (value, at) => {
  mapping({
    rule: textList,
    tag: text,
    minSeverity: oneOf(SEVERITIES),
    minConfidence: oneOf(CONFIDENCES),
    control: mapping({ id: list(oneOf(CONTROL_IDS)), status: list(oneOf(STATUSES)) }, ["id", "status"]),
    outcome: mapping({ tag: text, is: list(oneOf(OUTCOMES)) }, ["tag", "is"]),
    risk: mapping({ level: oneOf(RISKS), min: number(1, 1e9) }, ["level", "min"]),
    scoreBelow: mapping({ of: oneOf([...CATEGORIES, "overall"]), value: points }, ["of", "value"]),
  })(value, at);
  const { minConfidence: _c, ...tests } = value as Record<string, unknown>;
  if (Object.keys(tests).length === 0) reject(at, "an empty test never holds");
};

const condition = mapping({ id: text, when: testShape, text }, ["id", "when", "text"]);

const policyShape = mapping(
  {
    $schema: text,
    id: text,
    extends: nullable(text),
    version: number(1, 1e6),
    title: text,
    description: text,
    weights: record(share, CATEGORIES),
    points: record(points, SEVERITIES),
    scale: record(number(0, 10), CATEGORIES),
    confidence: record(share, CONFIDENCES),
    floor: record(share, SEVERITIES),
    fullShare: number(0.01, 1),
    shareExponent: number(0.01, 1),
    soft: mapping({ after: points, rate: share }, ["after", "rate"]),
    rules: record(mapping({ points, cap: nullable(points), floor: share, severity: oneOf([...SEVERITIES, "off"]) })),
    factors: record(record(mapping({ title: text, cap: nullable(points), each: points })), CATEGORIES),
    coverage: record(share, CATEGORIES),
    minimumRules: record(number(1, 1000), CATEGORIES),
    risk: record(oneOf(RISKS), TOOL_CATEGORIES),
    ceiling: nullable(mapping({ category: oneOf(CATEGORIES), above: points }, ["category", "above"])),
    grades: list(mapping({ from: points, name: text, letter: text }, ["from", "name", "letter"])),
    caps: list(
      mapping({ id: text, at: points, of: oneOf([...CATEGORIES, "overall"]), when: testShape, reason: text }, [
        "id",
        "at",
        "of",
        "when",
        "reason",
      ]),
    ),
    blockers: list(condition),
    conditions: list(condition),
    requiredControls: list(oneOf(CONTROL_IDS)),
  },
  ["id"],
);

/** What can only be judged on the whole: sums, orders and names of rules. */
function check(policy: Policy, options: PolicyOptions): void {
  const at = options.source ?? policy.id;
  const sum = Object.values(policy.weights).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > 1e-6) reject(`${at}: weights`, `they sum to ${Number(sum.toFixed(6))}, not 1`);
  const { points: by, grades } = policy;
  for (let index = 1; index < SEVERITIES.length; index++) {
    const [worse, milder] = [SEVERITIES[index - 1], SEVERITIES[index]] as (keyof Policy["points"])[];
    if (by[worse!] < by[milder!]) reject(`${at}: points`, `${worse} costs less than ${milder}`);
  }
  if (grades.length === 0) reject(`${at}: grades`, "there are none");
  grades.forEach((grade, index) => {
    const next = grades[index + 1];
    if (next && next.from >= grade.from)
      reject(`${at}: grades[${index + 1}]`, `"${next.name}" must start below ${grade.from}`);
  });
  if (grades.at(-1)!.from !== 0) reject(`${at}: grades`, "the last one must start at 0");
  const known = new Set([...catalogue.map(({ id }) => id), ...(options.ownRules ?? [])]);
  const mentioned = [
    ...Object.keys(policy.rules).map((id) => ({ id, where: "rules" })),
    ...rulesOf("caps", policy.caps),
    ...rulesOf("blockers", policy.blockers),
    ...rulesOf("conditions", policy.conditions),
  ];
  for (const { id, where } of mentioned) {
    if (!known.has(id)) reject(`${at}: ${where}`, `there is no rule "${id.slice(0, 60)}"${didYouMean(id, known)}`);
  }
}

function rulesOf(where: string, entries: readonly Pick<PolicyCondition, "when">[]): { id: string; where: string }[] {
  return entries.flatMap(({ when }, index) => (when.rule ?? []).map((id) => ({ id, where: `${where}[${index}]` })));
}
