import { inventoryOf, type Inventory } from "./inventory.ts";
import type { Report } from "../report/types.ts";

/** Version of the lock file's form. */
export const LOCK_VERSION = 1;

/** `assayer.lock`: one inventory per target, sorted, so that it reads and merges well. */
export interface LockFile {
  readonly assayerLock: number;
  readonly targets: readonly (Inventory & { readonly location: string })[];
}

/** Lock file of the reports of a run. */
export function lockOf(reports: readonly Report[]): LockFile {
  const targets = reports.map((report) => ({ location: report.target.location, ...inventoryOf(report) }));
  return {
    assayerLock: LOCK_VERSION,
    targets: targets.toSorted((a, b) => (a.location < b.location ? -1 : a.location > b.location ? 1 : 0)),
  };
}

/** Says why a parsed file is not a lock file that we read; null when it is. */
export function lockProblem(value: unknown): string | null {
  if (value === null || typeof value !== "object") return "it is not a lock file";
  const { assayerLock, targets } = value as Record<string, unknown>;
  if (typeof assayerLock !== "number") return "it is not a lock file (no assayerLock)";
  if (assayerLock > LOCK_VERSION)
    return `its version ${assayerLock} is newer than this assayer reads (${LOCK_VERSION})`;
  if (!Array.isArray(targets) || !targets.every(isTarget)) return "its targets are not readable";
  return null;
}

function isTarget(value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  const { location, name, tools } = value as Record<string, unknown>;
  const isTool = (tool: unknown): boolean =>
    tool !== null &&
    typeof tool === "object" &&
    ["id", "name", "category", "risk", "content", "description"].every(
      (key) => typeof (tool as Record<string, unknown>)[key] === "string",
    ) &&
    ["parameters", "orders"].every((key) => Array.isArray((tool as Record<string, unknown>)[key]));
  return typeof location === "string" && typeof name === "string" && Array.isArray(tools) && tools.every(isTool);
}

/** The entry of a lock file for a report's target: by location, else by name and kind. */
export function lockEntry(lock: LockFile, report: Report): Inventory | null {
  const { location, name, kind } = report.target;
  return (
    lock.targets.find((target) => target.location === location && target.kind === kind) ??
    lock.targets.find((target) => target.name === name && target.kind === kind) ??
    null
  );
}
