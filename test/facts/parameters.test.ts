import { describe, expect, it } from "vitest";
import { boundsOf, KnownInputs, parameterFacts } from "../../src/facts/parameters.ts";
import { tool } from "./tools.ts";

async function kindOf(name: string, toolName: string, description: string, schema: object = { type: "string" }) {
  const facts = parameterFacts(await tool(toolName, description, { [name]: schema }));
  return `${facts[0]?.kind}/${facts[0]?.certainty}`;
}

describe("parameterFacts", () => {
  it.each([
    ["path", "read_file", "Read a file from disk", {}, "file-path/high"],
    ["path", "json_arrtrim", "Trim a JSON array", { description: "JSONPath expression" }, "jsonpath/high"],
    ["path", "create_role", "Create a new IAM role", {}, "scene-path/medium"],
    ["nodePath", "get_node", "Get a node of the running game", {}, "scene-path/high"],
    ["output_file", "scan_host", "Run a scan and save the result", {}, "file-path/high"],
    ["url", "fetch_page", "Fetch a web page", {}, "url/high"],
    ["thumbnail_url", "get_user", "Get a user", {}, "url/low"],
    ["url", "create_bookmark", "Create a bookmark entry", {}, "url/low"],
    ["url", "summarize_video", "Fetch a video and summarize it", { description: "YouTube video URL" }, "url/low"],
    ["it", "run_it", "Run what is given", { description: "Python Code to run" }, "code/medium"],
    ["command", "run_command", "Run a shell command", {}, "shell/high"],
    [
      "command",
      "send_feedback",
      "Feedback about a run of the CLI",
      { description: "The command the agent ran, without arguments." },
      "other/low",
    ],
    ["query", "run_query", "Execute a SQL query", {}, "sql/high"],
    ["query", "search_docs", "Search the documentation", {}, "search/high"],
    ["code", "run_python", "Execute Python code", {}, "code/high"],
    ["code", "verify_user", "Verify a user", { description: "verification code" }, "id/medium"],
    ["password", "login", "Log in", {}, "credential/high"],
    ["to", "send_email", "Send an email", {}, "recipient/high"],
    ["limit", "list", "List things", { type: "integer" }, "page-size/high"],
    ["force", "x", "", { type: "boolean" }, "flag/high"],
    ["action", "x", "", { enum: ["a", "b"] }, "mode/high"],
    ["user_id", "x", "", {}, "id/high"],
  ])("%s of %s", async (name, toolName, description, schema, expected) => {
    expect(await kindOf(name, toolName, description, { type: "string", ...schema })).toBe(expected);
  });

  it("lists the bounds that a schema sets, in items and in every alternative", () => {
    expect(boundsOf({ type: "string", pattern: "^a", maxLength: 3 })).toEqual(["pattern", "maxLength"]);
    expect(boundsOf({ type: "array", items: { enum: ["a"] } })).toEqual(["enum"]);
    expect(boundsOf({ anyOf: [{ type: "string", maxLength: 3 }, { type: "null" }] })).toEqual(["maxLength"]);
    expect(boundsOf({ anyOf: [{ maxLength: 3 }, { type: "integer" }] })).toEqual([]);
  });

  it("takes over what was read of another tool's input where both say the same, and only there", async () => {
    const known = new KnownInputs();
    const schemas: readonly object[] = [
      { type: "string", description: "Trims by JSONPath." },
      { type: "string", description: "Trims by JSONPath." },
      { type: "string", description: "Any text." },
      { type: "string", description: "Trims by JSONPath.", format: "uuid" },
      { type: "string", description: "Trims by JSONPath.", enum: ["a"] },
      { type: "integer", description: "Trims by JSONPath." },
      { type: "string", description: "Trims by JSONPath.", maxLength: 5 },
    ];
    for (const [index, schema] of schemas.entries()) {
      const one = await tool(`t${index}`, "", { trim: schema });
      const facts = parameterFacts(one, known);
      expect(facts).toEqual(parameterFacts(one));
      expect(facts[0]?.parameter).toBe(one.parameters[0]);
    }
  });

  it("takes schemas of any shape", async () => {
    const odd = await tool("x", "", { path: { type: ["string", 7], anyOf: [null, "a"] }, url: { format: 5 } });
    expect(parameterFacts(odd)).toHaveLength(2);
  });
});
