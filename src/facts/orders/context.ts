import type { Classification } from "../types.ts";
import type { Surface, Tool } from "../../surface/types.ts";
import type { Part } from "./scan.ts";

/** What the whole surface tells about its tools; made once per surface with `orderContext`. */
export interface SurfaceNames {
  /** Folded name to the name as written, for every tool of the surface. */
  readonly names: ReadonlyMap<string, string>;
  /** Texts already found to hold nothing, so that what many tools share is read once. */
  readonly clean: Set<string>;
  /** Texts in which nothing is hidden. */
  readonly open: Set<string>;
  /** Texts that were scanned more than once, with what was found; null where one was met once. */
  readonly scanned: Map<string, readonly Part[] | null>;
}

/** What is known about the owner of a text when orders are looked for. */
export interface OrderContext extends SurfaceNames {
  /** The tool that owns the texts; null for prompts, resources and instructions. */
  readonly tool: Tool | null;
  /** What the tool does; null where there is no tool. */
  readonly classification: Classification | null;
}

/** Folds a tool name for comparison: case and separators do not count. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Collects the folded names of a surface's tools. Linear in the number of tools. */
export function orderContext(surface: Pick<Surface, "tools">): SurfaceNames {
  const names = new Map<string, string>();
  for (const tool of surface.tools) names.set(foldName(tool.name), tool.name);
  return { names, clean: new Set(), open: new Set(), scanned: new Map() };
}
