import type { Tool } from "../surface/types.ts";
import type { AnnotationFact, Certainty, Classification } from "./types.ts";
import { words } from "./words.ts";

/** Hints that a client acts on; a missing one takes the specification's pessimistic default. */
const hintNames = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"] as const;

/**
 * Works out the annotations that a tool should carry and where the stated ones contradict what it does. Defaults of
 * the MCP schema (2025-03-26 and later): readOnlyHint false, destructiveHint true, idempotentHint false, openWorldHint
 * true; destructive and idempotent only mean something on a tool that is not read-only.
 */
export function annotationFact(tool: Tool, classification: Classification): AnnotationFact {
  const { mutates, destructive, idempotent, openWorld } = classification;
  const title = tool.title ?? tool.annotations?.title ?? tool.summary ?? titleOf(tool.name);
  const expected: AnnotationFact["expected"] = mutates
    ? {
        readOnlyHint: false,
        destructiveHint: destructive,
        ...(idempotent === null ? {} : { idempotentHint: idempotent }),
        openWorldHint: openWorld,
        title,
      }
    : { readOnlyHint: true, openWorldHint: openWorld, title };
  const hints = tool.annotations;
  const missing =
    tool.origin === "mcp-tool"
      ? hintNames.filter(
          (name) =>
            hints?.[name] === undefined &&
            !(expected.readOnlyHint && (name === "destructiveHint" || name === "idempotentHint")),
        )
      : [];
  return { expected, contradictions: hints === null ? [] : contradictions(tool, classification), missing };
}

function contradictions(tool: Tool, classification: Classification): AnnotationFact["contradictions"] {
  const hints = tool.annotations ?? {};
  const found: AnnotationFact["contradictions"][number][] = [];
  const { mutates, destructive, category, alternative, reasons } = classification;
  const why = reasons[0] ?? `it is rated ${category}`;
  const unsure: Certainty =
    alternative === "read" || classification.certainty === "low"
      ? "low"
      : category === "write"
        ? "medium"
        : classification.certainty;
  if (hints.readOnlyHint === true && hints.destructiveHint === true)
    found.push({
      hint: "destructiveHint",
      stated: true,
      why: "readOnlyHint is true as well: a tool that only reads destroys nothing",
      certainty: "high",
    });
  if (hints.readOnlyHint === true && mutates)
    found.push({
      hint: "readOnlyHint",
      stated: true,
      why: `${why}, which changes something`,
      certainty:
        category === "delete" || category === "communicate" || category === "billing"
          ? alternative === "read"
            ? "medium"
            : "high"
          : unsure,
    });
  if (hints.readOnlyHint === false && !mutates && classification.certainty === "high" && alternative === null)
    found.push({ hint: "readOnlyHint", stated: false, why: `${why}, which only reads`, certainty: "medium" });
  if (hints.destructiveHint === false && destructive && category === "delete" && hints.readOnlyHint !== true)
    found.push({
      hint: "destructiveHint",
      stated: false,
      why: `${why}, which destroys something`,
      certainty: alternative === null ? "high" : "medium",
    });
  if (hints.destructiveHint === true && !mutates && hints.readOnlyHint !== true && classification.certainty === "high")
    found.push({ hint: "destructiveHint", stated: true, why: `${why}, which only reads`, certainty: "medium" });
  if (hints.openWorldHint === false && category === "communicate" && classification.certainty !== "low")
    found.push({
      hint: "openWorldHint",
      stated: false,
      why: `${why}, which reaches people outside`,
      certainty: "medium",
    });
  return found;
}

/** `delete_user_session` → `Delete user session`. */
function titleOf(name: string): string {
  const text = words(name.slice(0, 200)).join(" ");
  return text === "" ? name : text.charAt(0).toUpperCase() + text.slice(1);
}
