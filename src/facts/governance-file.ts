import { glob } from "../engine/suppress.ts";
import { CONTROL_IDS } from "../score/controls.ts";
import {
  date,
  isMapping,
  isoDay,
  list,
  mapping,
  number,
  oneOf,
  record,
  reject,
  text,
  type Shape,
} from "../score/shape.ts";
import type { Tool } from "../surface/types.ts";
import type { ControlId, ControlStatus } from "./types.ts";

export type DeclaredStatus = Extract<ControlStatus, "active" | "missing" | "unknown" | "not-applicable">;
export type PermissionGroup = "read" | "write" | "delete" | "authentication" | "highRisk";
export const PERMISSION_GROUPS: readonly PermissionGroup[] = ["read", "write", "delete", "authentication", "highRisk"];

/** Somebody's word that something is so, until a day. */
export interface Attestation {
  readonly owner: string | null;
  /** ISO day; the last one on which it holds. */
  readonly expires: string | null;
  readonly evidence: string | null;
}

export interface DeclaredControl extends Attestation {
  readonly status: DeclaredStatus;
}

/** A governance file as read: who answers for which control, what needs approval, which group each tool is in. */
export interface GovernanceFile {
  readonly targets: readonly string[];
  readonly validUntil: string | null;
  readonly controls: ReadonlyMap<ControlId, DeclaredControl>;
  readonly approvals: readonly { readonly tools: readonly string[]; readonly approvers: readonly string[] }[] | null;
  readonly groups: ReadonlyMap<PermissionGroup, readonly string[]> | null;
  readonly auditFields: readonly string[] | null;
  readonly reviews: { readonly highRisk: Review | null; readonly compliance: Review | null };
}

export interface Review {
  readonly by: string;
  readonly on: string;
  readonly expires: string | null;
}

const STATUSES = ["active", "missing", "unknown", "not-applicable"] as const;
const names = list(text);
const nameOrNames: Shape = (value, at) => (Array.isArray(value) ? names(value, at) : text(value, at));
const status = oneOf(STATUSES);
const controlShape = mapping({ status, owner: text, attested: date, expires: date, evidence: text, note: text }, [
  "status",
]);
const review = mapping({ by: text, on: date, expires: date, note: text }, ["by", "on"]);

const shape = mapping({
  $schema: text,
  version: number(1, 1),
  target: nameOrNames,
  validUntil: date,
  controls: record((value, at) => (typeof value === "string" ? status : controlShape)(value, at), CONTROL_IDS),
  approvals: list(mapping({ tools: names, approvers: nameOrNames, reason: text }, ["tools"])),
  groups: record(names, PERMISSION_GROUPS),
  auditLog: mapping({ fields: names, retention: text, store: text }),
  reviews: mapping({ highRisk: review, compliance: review }),
});

/**
 * Reads a parsed governance file.
 *
 * @throws ConfigError for unknown keys, controls and states (with the nearest known word) and for dates that cannot be.
 */
export function readGovernance(file: unknown, source: string): GovernanceFile {
  shape(file, `${source}:`);
  const root = file as Readonly<Record<string, unknown>>;
  const controls = new Map<ControlId, DeclaredControl>();
  for (const [id, value] of Object.entries(mappingAt(root, "controls") ?? {})) {
    controls.set(id as ControlId, declaredControl(value, `${source}: controls.${id}`));
  }
  const groups = mappingAt(root, "groups");
  const auditLog = mappingAt(root, "auditLog");
  const reviews = mappingAt(root, "reviews");
  return {
    targets: strings(root["target"]),
    validUntil: isoDay(root["validUntil"]),
    controls,
    approvals: Array.isArray(root["approvals"])
      ? root["approvals"].map((rule: Record<string, unknown>) => ({
          tools: strings(rule["tools"]),
          approvers: strings(rule["approvers"]),
        }))
      : null,
    groups: groups && new Map(Object.entries(groups).map(([id, tools]) => [id as PermissionGroup, strings(tools)])),
    auditFields: auditLog && strings(auditLog["fields"]),
    reviews: { highRisk: reviewOf(reviews?.["highRisk"]), compliance: reviewOf(reviews?.["compliance"]) },
  };
}

function declaredControl(value: unknown, at: string): DeclaredControl {
  if (typeof value === "string") return { status: value as DeclaredStatus, owner: null, expires: null, evidence: null };
  const entry = value as Readonly<Record<string, unknown>>;
  const attested = isoDay(entry["attested"]);
  const expires = isoDay(entry["expires"]);
  if (attested !== null && expires !== null && expires < attested) {
    reject(at, `it expires on ${expires}, before it was attested on ${attested}`);
  }
  const word = entry["evidence"] ?? entry["note"];
  return {
    status: entry["status"] as DeclaredStatus,
    owner: typeof entry["owner"] === "string" ? entry["owner"] : null,
    expires,
    evidence: typeof word === "string" ? word : null,
  };
}

function reviewOf(value: unknown): Review | null {
  if (!isMapping(value)) return null;
  return { by: String(value["by"]), on: isoDay(value["on"])!, expires: isoDay(value["expires"]) };
}

function mappingAt(root: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> | null {
  const value = root[key];
  return isMapping(value) ? value : null;
}

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** Matches tools by id, name or a pattern with `*`; says afterwards which of its words matched nothing. */
export interface ToolMatcher {
  matches(tool: Tool): boolean;
  unmatched(): readonly string[];
}

/** Exact names cost one look-up each, so that a file may list a hundred thousand tools. */
export function toolMatcher(words: readonly string[]): ToolMatcher {
  const exact = new Set(words.filter((word) => !word.includes("*")));
  const patterns = [...new Set(words.filter((word) => word.includes("*")))].map((word) => ({ word, test: glob(word) }));
  const used = new Set<string>();
  return {
    matches(tool) {
      let found = false;
      for (const name of [tool.id, tool.name]) {
        if (!exact.has(name)) continue;
        used.add(name);
        found = true;
      }
      for (const { word, test } of patterns) {
        if (found && used.has(word)) continue;
        if (!test(tool.id) && !test(tool.name)) continue;
        used.add(word);
        found = true;
      }
      return found;
    },
    unmatched: () => [...new Set(words)].filter((word) => !used.has(word)),
  };
}
