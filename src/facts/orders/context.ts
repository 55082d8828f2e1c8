import type { ToolCategory } from "../types.ts";
import type { Surface, Tool } from "../../surface/types.ts";

/** Names of all tools of a surface, folded; made once per surface with {@link toolNames}. */
export type ToolNames = ReadonlyMap<string, string>;

/** What is known about the owner of a text when orders are looked for. */
export interface OrderContext {
  /** The tool that owns the texts; null for prompts, resources and instructions. */
  readonly tool: Tool | null;
  /** All tool names of the surface (the owner's own name may be among them). */
  readonly names: ToolNames;
  /** What the tool does, as classified; null when there is no tool. */
  readonly category: ToolCategory | null;
}

/** Folds a tool name for comparison: case and separators do not count. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Collects the folded names of a surface's tools. Linear in the number of tools. */
export function toolNames(surface: Pick<Surface, "tools">): ToolNames {
  const names = new Map<string, string>();
  for (const tool of surface.tools) names.set(foldName(tool.name), tool.name);
  return names;
}
