import type { Document } from "../load/types.ts";
import { surveyMcp } from "./mcp.ts";
import { surveyOpenApi } from "./openapi.ts";
import type { Surface } from "./types.ts";

/** Makes the one model that facts and rules read. Never throws on odd input; pure. */
export function survey(document: Document): Surface {
  return document.kind === "openapi" ? surveyOpenApi(document) : surveyMcp(document);
}
