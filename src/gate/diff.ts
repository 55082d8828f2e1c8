import type { RiskLevel } from "../facts/types.ts";
import type { Inventory, InventoryParameter, InventoryTool } from "./inventory.ts";

/** Kinds of change, the ones that a gate can be set to fail on. */
export const CHANGE_KINDS = [
  "tool-added",
  "tool-removed",
  "risk-raised",
  "risk-lowered",
  "category-changed",
  "orders-added",
  "description-changed",
  "schema-widened",
  "schema-narrowed",
  "parameter-required",
  "annotation-lost",
  "annotation-changed",
  "annotation-added",
  "auth-weakened",
  "auth-changed",
  "instructions-changed",
  "content-changed",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change in words. */
export interface Change {
  readonly kind: ChangeKind;
  readonly tool: string | null;
  readonly message: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Kinds that are worse for whoever trusted the old listing; the default of `--locked`. */
export const WORSE: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "tool-added",
  "risk-raised",
  "category-changed",
  "orders-added",
  "description-changed",
  "schema-widened",
  "annotation-lost",
  "annotation-changed",
  "auth-weakened",
  "instructions-changed",
]);

/** What changed from one inventory to another of the same kind; the order of tools does not count. */
export function diffInventories(before: Inventory, after: Inventory): readonly Change[] {
  const old = new Map(before.tools.map((tool) => [tool.id, tool]));
  const changes: Change[] = [];
  if (before.instructions !== after.instructions) {
    const message =
      after.instructions === null
        ? "the server's instructions are gone"
        : before.instructions === null
          ? "the server has instructions now"
          : "the server's instructions changed";
    changes.push(change("instructions-changed", null, message, before.instructions, after.instructions));
  }
  for (const tool of after.tools) {
    const was = old.get(tool.id);
    old.delete(tool.id);
    if (!was) changes.push(change("tool-added", tool, `new tool ${tool.name} (${tool.category}, ${tool.risk} risk)`));
    else if (was.content !== tool.content || was.category !== tool.category || was.risk !== tool.risk) {
      changes.push(...diffTools(was, tool));
    }
  }
  for (const tool of old.values()) {
    changes.push(change("tool-removed", tool, `tool ${tool.name} (${tool.category}) is gone`));
  }
  return changes;
}

const RISKS: readonly RiskLevel[] = ["low", "medium", "high"];

function diffTools(was: InventoryTool, is: InventoryTool): Change[] {
  const changes: Change[] = [];
  const { name } = is;
  const rise = RISKS.indexOf(is.risk) - RISKS.indexOf(was.risk);
  if (was.category !== is.category || rise !== 0) {
    const kind = rise > 0 ? "risk-raised" : rise < 0 ? "risk-lowered" : "category-changed";
    const became =
      was.category === is.category ? `${was.risk} risk became ${is.risk}` : `a ${was.category} became a ${is.category}`;
    changes.push(change(kind, is, `${name}: ${became}`, `${was.category}, ${was.risk}`, `${is.category}, ${is.risk}`));
  }
  const orders = is.orders.filter((rule) => !was.orders.includes(rule));
  if (orders.length > 0) {
    const message = `${name}: its text now gives orders to the model (${orders.join(", ")})`;
    changes.push(change("orders-added", is, message, was.orders.join(", "), is.orders.join(", ")));
  }
  if (was.description !== is.description) {
    changes.push(change("description-changed", is, `${name}: description changed`, was.description, is.description));
  }
  changes.push(...diffParameters(was, is), ...diffAnnotations(was, is), ...diffAuth(was, is));
  if (changes.length === 0)
    changes.push(change("content-changed", is, `${name}: other text changed`, was.content, is.content));
  return changes;
}

function diffParameters(was: InventoryTool, is: InventoryTool): Change[] {
  const key = (parameter: InventoryParameter): string => `${parameter.in} ${parameter.name}`;
  const old = new Map(was.parameters.map((parameter) => [key(parameter), parameter]));
  const changes: Change[] = [];
  for (const parameter of is.parameters) {
    const before = old.get(key(parameter));
    old.delete(key(parameter));
    const label = `${is.name}: parameter ${parameter.name}`;
    if (!before) {
      changes.push(change("schema-widened", is, `${label} is new${parameter.required ? " and required" : ""}`));
      continue;
    }
    const lost = before.bounds.filter((bound) => !parameter.bounds.includes(bound));
    const gained = parameter.bounds.filter((bound) => !before.bounds.includes(bound));
    if (lost.length > 0) changes.push(change("schema-widened", is, `${label} lost its bound ${lost.join(", ")}`));
    if (gained.length > 0)
      changes.push(change("schema-narrowed", is, `${label} is now bounded by ${gained.join(", ")}`));
    if (before.type !== parameter.type) {
      const message = `${label} was ${before.type}, is ${parameter.type}`;
      changes.push(change("schema-widened", is, message, before.type, parameter.type));
    }
    if (!before.required && parameter.required)
      changes.push(change("parameter-required", is, `${label} is now required`));
    if (before.required && !parameter.required)
      changes.push(change("schema-widened", is, `${label} is no longer required`));
  }
  for (const parameter of old.values()) {
    changes.push(change("schema-narrowed", is, `${is.name}: parameter ${parameter.name} is gone`));
  }
  return changes;
}

function diffAnnotations(was: InventoryTool, is: InventoryTool): Change[] {
  const changes: Change[] = [];
  const keys = new Set([...Object.keys(was.annotations), ...Object.keys(is.annotations)]);
  for (const key of keys) {
    const before = was.annotations[key];
    const after = is.annotations[key];
    if (before === after) continue;
    const kind =
      after === undefined ? "annotation-lost" : before === undefined ? "annotation-added" : "annotation-changed";
    const words =
      after === undefined ? "is gone" : before === undefined ? `is now ${after}` : `was ${before}, is ${after}`;
    const message = `${is.name}: annotation ${key} ${words}`;
    changes.push(change(kind, is, message, String(before ?? ""), String(after ?? "")));
  }
  return changes;
}

function diffAuth(was: InventoryTool, is: InventoryTool): Change[] {
  if (was.auth === is.auth) return [];
  const weaker = was.auth === "required" && is.auth !== "unknown";
  const message = `${is.name}: authentication was ${was.auth}, is ${is.auth}`;
  return [change(weaker ? "auth-weakened" : "auth-changed", is, message, was.auth, is.auth)];
}

function change(
  kind: ChangeKind,
  tool: InventoryTool | null,
  message: string,
  before: string | null = null,
  after: string | null = null,
): Change {
  return { kind, tool: tool?.id ?? null, message, before, after };
}

/** How a specification and a server, or any two kinds of target, overlap. */
export interface Overlap {
  readonly matched: readonly { readonly before: string; readonly after: string }[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/**
 * Matches tools of two inventories by what their names say: `getUser`, `get_user` and `GET /users/{id}` with that
 * operation id are one.
 */
export function overlapOf(before: Inventory, after: Inventory): Overlap {
  const byName = new Map<string, InventoryTool[]>();
  for (const tool of before.tools) {
    const key = nameKey(tool.name);
    const group = byName.get(key);
    if (group) group.push(tool);
    else byName.set(key, [tool]);
  }
  const matched: { before: string; after: string }[] = [];
  const onlyAfter: string[] = [];
  for (const tool of after.tools) {
    const found = byName.get(nameKey(tool.name))?.shift();
    if (found) matched.push({ before: found.id, after: tool.id });
    else onlyAfter.push(tool.id);
  }
  const taken = new Set(matched.map((pair) => pair.before));
  return { matched, onlyBefore: before.tools.map((tool) => tool.id).filter((id) => !taken.has(id)), onlyAfter };
}

function nameKey(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word))
    .join(" ");
}
