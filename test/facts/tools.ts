import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";

/** The surface of a listing with these tools. */
export async function listing(...tools: readonly object[]): Promise<Surface> {
  return survey(await loadText(JSON.stringify({ tools }), "listing.json"));
}

/** One tool of a listing; the input schema takes the given properties. */
export async function tool(name: string, description = "", properties: object = {}, more: object = {}): Promise<Tool> {
  const surface = await listing({ name, description, inputSchema: { type: "object", properties }, ...more });
  return surface.tools[0] as Tool;
}

/** The surface of a description with these paths. */
export async function api(paths: object, components: object = {}): Promise<Surface> {
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "Test", version: "1" }, paths, components });
  return survey(await loadText(text, "api.json"));
}

/** One operation. */
export async function operation(method: string, path: string, more: object = {}): Promise<Tool> {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const surface = await api({
    [path]: { [method.toLowerCase()]: { parameters, responses: { 200: { description: "OK" } }, ...more } },
  });
  return surface.tools[0] as Tool;
}
