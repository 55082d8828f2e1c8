import { frameworks, obligations, operationKinds } from "../catalogue.ts";
import type { RuleResult } from "../engine/types.ts";
import type { Report } from "../report/types.ts";
import type { Surface } from "../surface/types.ts";
import type { DataClass, Facts, ToolFacts } from "./types.ts";

type Compliance = Report["compliance"];

const MOST_FIELDS = 50;

/**
 * Which classes of data the tools handle, what that obliges to, and the framework clauses that are relevant, with the
 * tools and findings that make them so. Never says that anything complies.
 */
export function complianceReport(surface: Surface, facts: Facts, results: readonly RuleResult[]): Compliance {
  const kinds = new Map<string, Set<string>>();
  for (const entry of facts.tools) {
    for (const kind of operationKinds(entry)) add(kinds, kind, entry.tool.id);
  }
  const byClass = dataClassesOf(facts.tools);
  const findings = findingsByReference(results);
  const order = new Map(surface.tools.map((tool, index) => [tool.id, index]));
  const inOrder = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  return {
    dataClasses: [...byClass]
      .map(([id, { tools, fields }]) => ({ id, tools: inOrder(tools), fields: [...fields].slice(0, MOST_FIELDS) }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    obligations: obligations.obligations.flatMap(({ id, text, when }) => {
      const tools = inOrder(when.flatMap((kind) => [...(kinds.get(kind) ?? [])]));
      return tools.length > 0 ? [{ id, text, tools }] : [];
    }),
    frameworks: frameworks.frameworks.flatMap(({ id, name, label, clauses }) => {
      const relevant = clauses.flatMap((clause) => {
        const tools = inOrder([
          ...clause.dataClasses.flatMap((dataClass) => [...(byClass.get(dataClass)?.tools ?? [])]),
          ...clause.operations.flatMap((kind) => [...(kinds.get(kind) ?? [])]),
        ]);
        const related = findings.get(`${label} ${clause.id}`) ?? [];
        if (tools.length === 0 && related.length === 0) return [];
        return [
          {
            id: clause.id,
            title: clause.title,
            relevance: clause.relevance,
            tools,
            findings: [...new Set(related)],
            source: `${clause.source} (${clause.checked}${clause.verified ? "" : ", unverified"})`,
          },
        ];
      });
      return relevant.length > 0 ? [{ id, name, clauses: relevant }] : [];
    }),
  };
}

function dataClassesOf(
  tools: readonly ToolFacts[],
): ReadonlyMap<DataClass, { readonly tools: Set<string>; readonly fields: Set<string> }> {
  const classes = new Map<DataClass, { tools: Set<string>; fields: Set<string> }>();
  for (const { tool, dataClasses } of tools) {
    for (const { dataClass, field, certainty } of dataClasses) {
      if (certainty === "low") continue;
      let entry = classes.get(dataClass);
      if (!entry) classes.set(dataClass, (entry = { tools: new Set(), fields: new Set() }));
      entry.tools.add(tool.id);
      entry.fields.add(field);
    }
  }
  return classes;
}

function findingsByReference(results: readonly RuleResult[]): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { rule, findings } of results) {
    if (findings.length === 0) continue;
    for (const { label } of rule.references) {
      const list = index.get(label) ?? [];
      for (const { fingerprint } of findings) list.push(fingerprint);
      index.set(label, list);
    }
  }
  return index;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
