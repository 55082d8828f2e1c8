import type { Confidence, Outcome, ScoreCategory, Severity } from "../engine/types.ts";
import type { ControlStatus, DataClass, FlowRole, RiskLevel, ToolCategory } from "../facts/types.ts";
import type { CategoryScore, Verdict } from "./types.ts";

/** Order and words in which people are shown what the report names by id. */
export const scoreCategories: readonly ScoreCategory[] = [
  "security",
  "compliance",
  "compatibility",
  "quality",
  "health",
  "agentReliability",
];

export const categoryTitle: Readonly<Record<ScoreCategory, string>> = {
  security: "Security",
  compliance: "Compliance",
  compatibility: "Compatibility",
  quality: "Quality",
  health: "Health",
  agentReliability: "Agent reliability",
};

/** Worst first. */
export const severities: readonly Severity[] = ["critical", "high", "medium", "low", "info"];
export const severityTitle: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
};
export const confidences: readonly Confidence[] = ["high", "medium", "low"];

/** Riskiest first. */
export const riskLevels: readonly RiskLevel[] = ["high", "medium", "low"];
export const riskTitle: Readonly<Record<RiskLevel, string>> = {
  high: "High risk",
  medium: "Medium risk",
  low: "Low risk",
};

/** In the order in which the categories are decided. */
export const toolCategories: readonly ToolCategory[] = [
  "auth",
  "delete",
  "billing",
  "admin",
  "execute",
  "communicate",
  "write",
  "read",
];

export const toolCategoryTitle: Readonly<Record<ToolCategory, string>> = {
  auth: "Auth",
  delete: "Delete",
  billing: "Billing",
  admin: "Admin",
  execute: "Execute",
  communicate: "Communicate",
  write: "Write",
  read: "Read",
};

export const verdictTitle: Readonly<Record<Verdict, string>> = {
  ready: "Ready to deploy",
  conditional: "Ready under conditions",
  blocked: "Not ready to deploy",
};

export const controlStatusTitle: Readonly<Record<ControlStatus, string>> = {
  active: "Active",
  missing: "Missing",
  unknown: "Unknown",
  "not-applicable": "Not applicable",
  contradicted: "Contradicted",
};

export const outcomeTitle: Readonly<Record<Outcome, string>> = {
  fail: "Failed",
  pass: "Passed",
  "not-evaluated": "Not evaluated",
  "not-applicable": "Not applicable",
  error: "Error",
};

export const basisTitle: Readonly<Record<CategoryScore["basis"], string>> = {
  static: "from the description",
  observed: "observed",
  recorded: "from a recording",
  declared: "as declared",
  mixed: "from several sources",
};

export const roleTitle: Readonly<Record<FlowRole | "shadows" | "shadowed", string>> = {
  "private-data": "Private data",
  "untrusted-content": "Untrusted content",
  "way-out": "Way out",
  shadows: "Shadows",
  shadowed: "Shadowed",
};

export const dataClassTitle: Readonly<Record<DataClass, string>> = {
  personal: "Personal data",
  contact: "Contact details",
  "special-category": "Special category",
  health: "Health data",
  cardholder: "Cardholder data",
  financial: "Financial data",
  credentials: "Credentials",
  children: "Children's data",
  "precise-location": "Precise location",
  "government-id": "Government id",
};

/** A title for an id that this version does not know: a report of a newer one still reads. */
export function titleOf<Key extends string>(titles: Readonly<Record<Key, string>>, id: Key): string {
  return Object.hasOwn(titles, id) ? titles[id] : String(id);
}
