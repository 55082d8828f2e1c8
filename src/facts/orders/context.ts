import type { Classification } from "../types.ts";
import type { Surface, Text, TextRun, Tool } from "../../surface/types.ts";
import type { Part, Sentence } from "./scan.ts";
import { foldName } from "../words.ts";

/** What the whole surface tells about its tools; made once per surface with `orderContext`. */
export interface SurfaceNames {
  /** Folded name to the name as written, for every tool of the surface. */
  readonly names: ReadonlyMap<string, string>;
  /** Texts already found to hold nothing, so that what many tools share is read once. */
  readonly clean: Set<string>;
  /** Of runs that were read, the texts that hold something and are read again for the next owner. */
  readonly left: Map<TextRun, readonly Text[]>;
  /** Texts in which nothing is hidden. */
  readonly open: Set<string>;
  /** Texts that were scanned more than once, with what was found; null where one was met once. */
  readonly scanned: Map<string, Scanned | null>;
}

/** A text that recurs: its sentences, and how they were read by what their words name. */
export interface Scanned {
  readonly parts: readonly Part[];
  readonly readings: Map<string, readonly Sentence[]>;
}

/** What is known about the owner of a text when orders are looked for. */
export interface OrderContext extends SurfaceNames {
  /** The tool that owns the texts; null for prompts, resources and instructions. */
  readonly tool: Tool | null;
  /** What the tool does; null where there is no tool. */
  readonly classification: Classification | null;
}

/** Collects the folded names of a surface's tools. Linear in the number of tools. */
export function orderContext(surface: Pick<Surface, "tools">): SurfaceNames {
  const names = new Map<string, string>();
  for (const tool of surface.tools) names.set(foldName(tool.name), tool.name);
  return { names, clean: new Set(), left: new Map(), open: new Set(), scanned: new Map() };
}
