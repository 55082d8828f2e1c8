import type { ToolFacts } from "../../src/facts/types.ts";
import type { OperationKind } from "../lexicons/frameworks.types.ts";
import { isCall } from "./operations.ts";
import { concernsPerson, deletesPerson, exports, movesPerson, personalData, regulatedField } from "./people.ts";

const HIGH = new Set(["auth", "delete", "billing", "execute"]);
const BY_CATEGORY = new Map<string, OperationKind>([
  ["auth", "auth"],
  ["delete", "delete"],
  ["billing", "billing"],
  ["execute", "execute"],
  ["admin", "admin"],
]);

/** The kinds of operation, in the sense of the frameworks, that a tool is. */
export function operationKinds({ tool, classification, dataClasses }: ToolFacts): readonly OperationKind[] {
  const kinds: OperationKind[] = [];
  const own = BY_CATEGORY.get(classification.category);
  if (own) kinds.push(own);
  if (HIGH.has(classification.category)) kinds.push("high-risk");
  if (deletesPerson(tool, classification)) kinds.push("user-deletion");
  if (movesPerson(tool, classification)) kinds.push("user-lifecycle");
  const returned = personalData(dataClasses, "response").length > 0;
  if (returned && !classification.mutates && concernsPerson(tool)) kinds.push("access");
  if (returned && exports(tool)) kinds.push("export");
  const sent = !isCall(tool) || classification.category === "communicate";
  if (sent && personalData(dataClasses).length > 0) kinds.push("outbound");
  if (regulatedField(tool) !== undefined) kinds.push("regulated");
  return kinds;
}
