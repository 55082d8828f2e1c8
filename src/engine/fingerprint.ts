import { createHash } from "node:crypto";
import type { Json, JsonObject, Place } from "../load/types.ts";
import type { Surface, Tool } from "../surface/types.ts";
import type { Evidence } from "./types.ts";

/** First 16 hexadecimal digits of SHA-256: short enough to read, long enough for a report. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** JSON text with sorted keys, so that the order in which a server prints its fields does not count. */
export function canonicalJson(value: Json | undefined, depth = 0): string {
  if (typeof value === "string") return value.length <= SHORT ? quoted(value) : JSON.stringify(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  if (depth > MOST_LEVELS) return '"…"';
  // What is generated is often sorted already, and then the engine writes all of it at once.
  if (isSorted(value, depth)) return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += `${text === "" ? "" : ","}${canonicalJson(item, depth + 1)}`;
    return `[${text}]`;
  }
  const object = value as JsonObject;
  for (const key of inOrder(Object.keys(object)))
    text += `${text === "" ? "" : ","}${quoted(key)}:${canonicalJson(object[key], depth + 1)}`;
  return `{${text}}`;
}

/** Keys beyond which the engine's own sorting takes less time. */
const FEW = 12;

/** Sorts in place; most objects have a few keys. */
function inOrder(keys: string[]): readonly string[] {
  if (keys.length > FEW) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let at = i;
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}

/** Levels that are written. */
const MOST_LEVELS = 64;

/** Whether the keys of all objects in a value stand in order, and no level is too deep to be written. */
function isSorted(value: JsonObject | readonly Json[], depth: number): boolean {
  if (depth > MOST_LEVELS) return false;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const item = (value as readonly Json[])[i];
      if (typeof item === "object" && item !== null && !isSorted(item, depth + 1)) return false;
    }
    return true;
  }
  const keys = Object.keys(value);
  for (let i = 1; i < keys.length; i++) if ((keys[i] as string) < (keys[i - 1] as string)) return false;
  for (let i = 0; i < keys.length; i++) {
    const item = (value as JsonObject)[keys[i] as string];
    if (item === undefined || (typeof item === "object" && item !== null && !isSorted(item, depth + 1))) return false;
  }
  return true;
}

/** Characters of a text that is likely to recur: the name of a type or a place. */
const SHORT = 12;
const quotes = new Map<string, string>();

/** A key or a short text in quotes; the same few hundred stand in all tools of a document. */
function quoted(text: string): string {
  let known = quotes.get(text);
  if (known === undefined) {
    known = JSON.stringify(text);
    if (quotes.size < 5000) quotes.set(text, known);
  }
  return known;
}

const contentHashes = new WeakMap<Tool, string>();

/** Hash of everything that a tool says of itself; changes when any of its text or schema does. */
export function toolContentHash(tool: Tool): string {
  let hash = contentHashes.get(tool);
  if (hash === undefined) {
    hash = shortHash(canonicalJson(tool.raw));
    contentHashes.set(tool, hash);
  }
  return hash;
}

/**
 * Identifies a finding while the tool stays what it is: rule, tool id and place inside the tool. The index of an MCP
 * tool in its listing does not count, nor do line numbers.
 */
export function fingerprintOf(ruleId: string, evidence: Evidence): string {
  const { tool, at, key } = evidence;
  const place = tool ? relativePointer(at, tool.at) : at.pointer;
  return shortHash([ruleId, tool?.id ?? "", place, key ?? ""].join("\u0000"));
}

/** What a finding is about, as a hash: the tool's content, or what was observed where no tool is concerned. */
export function contentHashOf(evidence: Evidence): string {
  return evidence.tool ? toolContentHash(evidence.tool) : shortHash(evidence.observed);
}

function relativePointer(at: Place, base: Place): string {
  if (at.uri !== base.uri) return `${at.uri}#${at.pointer}`;
  return at.pointer.startsWith(base.pointer) ? at.pointer.slice(base.pointer.length) : at.pointer;
}

/** Hash of a whole surface's tools, prompts, resources and instructions, insensitive to order. */
export function surfaceHash(surface: Surface): string {
  const parts = surface.tools.map((tool) => `${tool.id}\u0000${toolContentHash(tool)}`).toSorted();
  return shortHash(parts.join("\n"));
}
