import { glob } from "../engine/suppress.ts";
import { controls as lexicon } from "../catalogue.ts";
import type { JsonObject, Observation } from "../load/types.ts";
import { ConfigError } from "../score/errors.ts";
import { CONTROL_IDS, controlRow } from "../score/controls.ts";
import type { Surface, Tool } from "../surface/types.ts";
import {
  readGovernance,
  toolMatcher,
  type DeclaredControl,
  type GovernanceFile,
  type Review,
} from "./governance-file.ts";
import type { ControlFact, ControlId, GovernanceFacts, ToolCategory, ToolFacts } from "./types.ts";

/** Categories of which every tool must be covered by an approval rule. */
export const APPROVAL_CATEGORIES: ReadonlySet<ToolCategory> = new Set(["delete", "auth", "billing", "execute"]);

/**
 * The state of the seven controls and what the governance file leaves open, checked against the tools that are there.
 * Not stated is unknown; an attestation that has expired is unknown again; what a probe saw wins over what was said.
 *
 * @throws ConfigError when the file cannot be used or was written for other tools.
 */
export function governanceFacts(
  surface: Surface,
  tools: ReadonlyMap<Tool, ToolFacts>,
  file: unknown,
  now: Date,
  source: string | null = null,
): GovernanceFacts {
  const name = source ?? "governance";
  const read = file === null || file === undefined ? null : readGovernance(file, name);
  const today = now.toISOString().slice(0, 10);
  if (read) belongsTo(read, surface, name);
  const approvals = toolMatcher(read?.approvals?.flatMap((rule) => rule.tools) ?? []);
  const groups = toolMatcher([...(read?.groups?.values() ?? [])].flat());
  const uncovered: Tool[] = [];
  const ungrouped: Tool[] = [];
  if (read?.approvals || read?.groups) {
    for (const tool of surface.tools) {
      const covered = read.approvals !== null && approvals.matches(tool);
      const category = tools.get(tool)?.classification.category;
      if (read.approvals && !covered && category && APPROVAL_CATEGORIES.has(category)) uncovered.push(tool);
      if (read.groups && !groups.matches(tool)) ungrouped.push(tool);
    }
  }
  const unmatched = [...new Set([...approvals.unmatched(), ...groups.unmatched()])];
  const words = new Set([
    ...(read?.approvals?.flatMap((rule) => rule.tools) ?? []),
    ...[...(read?.groups?.values() ?? [])].flat(),
  ]);
  if (words.size > 0 && unmatched.length === words.size && surface.tools.length > 0) {
    throw new ConfigError(
      `${name}: written for other tools: none of its ${words.size} names and patterns matches one of the ${surface.tools.length} tools of ${surface.name}`,
    );
  }
  const lapsed = read?.validUntil != null && read.validUntil < today ? read.validUntil : null;
  const expired: string[] = lapsed === null ? [] : [`${name} as a whole, valid until ${lapsed}`];
  const controls = CONTROL_IDS.map((id): ControlFact => {
    const stated = read?.controls.get(id) ?? null;
    const declared = stated && stated.status !== "unknown" ? stated : (implied(id, read, uncovered) ?? stated);
    const until = lapsed ?? (declared?.expires && declared.expires < today ? declared.expires : null);
    if (declared && until !== null && lapsed === null) expired.push(`${id} in ${name}, on ${until}`);
    return controlFact(id, declared, until, observe(id, surface));
  });
  // A review whose day has passed is unknown again, as every other word is; one of the future is no review.
  const held = (review: Review | null | undefined, what: string): boolean | null => {
    if (!review || lapsed !== null) return null;
    if (review.expires === null || review.expires >= today) return review.on <= today;
    expired.push(`the review of ${what} in ${name}, on ${review.expires}`);
    return null;
  };
  const reviewedHighRisk = held(read?.reviews.highRisk, "the high-risk tools");
  const reviewedCompliance = held(read?.reviews.compliance, "compliance");
  return {
    controls,
    uncoveredByApproval: uncovered,
    withoutGroup: ungrouped,
    unmatched,
    expired,
    source: read ? name : null,
    reviewedHighRisk,
    reviewedCompliance,
    declares: {
      approvals: read?.approvals != null,
      groups: read?.groups != null,
      auditLog: read?.auditFields != null,
    },
    auditFieldsMissing: read?.auditFields
      ? lexicon.auditFields.map(({ id }) => id).filter((id) => !read.auditFields!.includes(id))
      : [],
  };
}

function belongsTo(file: GovernanceFile, surface: Surface, source: string): void {
  if (file.targets.length === 0) return;
  const names = [surface.name, surface.document.location, ...surface.servers.map((server) => server.name)];
  if (file.targets.some((target) => names.some(glob(target)))) return;
  throw new ConfigError(`${source}: target: written for ${file.targets.join(", ")}, not for ${surface.name}`);
}

/** Approval rules that leave nothing out say by themselves that approvals are asked for. */
function implied(id: ControlId, file: GovernanceFile | null, uncovered: readonly Tool[]): DeclaredControl | null {
  if (id !== "approval-workflows" || !file?.approvals) return null;
  const base = { owner: null, expires: null } as const;
  if (file.approvals.length === 0) return { ...base, status: "missing", evidence: "The file lists no approval rule." };
  if (uncovered.length > 0) return null;
  return { ...base, status: "active", evidence: "Approval rules cover every high-risk tool." };
}

interface Seen {
  readonly status: "active" | "missing";
  readonly evidence: string;
  readonly observation: Observation;
  readonly basis: "observed" | "recorded";
}

/** What probes saw of a control; with several servers, one without it decides. */
function observe(id: ControlId, surface: Surface): Seen | null {
  const { observations, basis } = surface.document;
  let seen: Seen | null = null;
  for (const row of controlRow(id).observed) {
    for (const observation of observations) {
      if (observation.id !== row.observation || observation.value !== row.value) continue;
      if (row.unless !== null && observation.detail?.[row.unless] === true) continue;
      if (seen && !(seen.status === "active" && row.status === "missing")) continue;
      seen = {
        status: row.status,
        evidence: row.evidence,
        observation,
        basis: basis === "observed" ? "observed" : "recorded",
      };
    }
  }
  return seen;
}

function controlFact(
  id: ControlId,
  declared: DeclaredControl | null,
  until: string | null,
  seen: Seen | null,
): ControlFact {
  const word = until === null ? declared : null;
  const base = {
    id,
    declared: declared as unknown as JsonObject | null,
    observed: seen && {
      id: seen.observation.id,
      server: seen.observation.server ?? null,
      request: seen.observation.request,
      outcome: seen.observation.outcome,
      value: seen.observation.value ?? null,
    },
    owner: declared?.owner ?? null,
    expires: declared?.expires ?? null,
    at: null,
  };
  if (seen) {
    const contradicted = word?.status === "active" && seen.status === "missing";
    return {
      ...base,
      status: contradicted ? "contradicted" : seen.status,
      basis: seen.basis,
      evidence: contradicted ? `Declared as active, but: ${seen.evidence}` : seen.evidence,
    };
  }
  if (word && word.status !== "unknown") {
    return { ...base, status: word.status, basis: "declared", evidence: word.evidence ?? declaredBy(word) };
  }
  return {
    ...base,
    status: "unknown",
    basis: "unknown",
    evidence:
      declared && until !== null
        ? `${declaredBy(declared)} The attestation expired on ${until}.`
        : "Neither declared in a governance file nor observed by a probe.",
  };
}

function declaredBy({ status, owner, expires }: DeclaredControl): string {
  return `Declared as ${status}${owner ? ` by ${owner}` : ""}${expires ? ` until ${expires}` : ""}.`;
}
