import type { Format } from "./names.ts";
import type { Pieces, Render } from "./types.ts";

interface Renderer {
  readonly render: Render;
  readonly pieces?: Pieces;
}

const LOADERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  pretty: () => import("./pretty.ts"),
  json: () => import("./json.ts"),
  html: () => import("./html.ts"),
  md: () => import("./markdown.ts"),
  "pr-comment": () => import("./pr-comment.ts"),
  sarif: () => import("./sarif.ts"),
  junit: () => import("./junit.ts"),
  github: () => import("./github.ts"),
  gitlab: () => import("./gitlab.ts"),
  badge: () => import("./badge.ts"),
  csv: () => import("./csv.ts"),
};

/** Loads one format's renderer; the others stay unloaded. */
export async function rendererOf(format: Format): Promise<Renderer> {
  return await LOADERS[format]();
}
