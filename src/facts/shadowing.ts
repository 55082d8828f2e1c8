import type { Surface } from "../surface/types.ts";
import type { LookAlikeFact } from "./types.ts";

/** Tools that an agent will confuse: same or look-alike names, and texts that are near copies. Linear in the tools. */
export function lookAlikes(surface: Surface): readonly LookAlikeFact[] {
  void surface;
  return [];
}
