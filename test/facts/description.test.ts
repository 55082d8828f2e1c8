import { describe, expect, it } from "vitest";
import { describe as describeTool } from "../../src/facts/description.ts";
import { tool } from "./tools.ts";

describe("description facts", () => {
  it("sees what a full description has", async () => {
    const text =
      "Searches the product catalogue. Returns at most 50 products. Use this when the user asks for products; do not use it for orders. Fails with an error if the index is missing.";
    const fact = describeTool(await tool("search_products", text));
    expect(fact).toMatchObject({
      purpose: true,
      returns: true,
      errors: true,
      whenToUse: true,
      whenNotToUse: true,
      limits: true,
      tautological: false,
    });
  });

  it("sees what an empty one lacks", async () => {
    const fact = describeTool(await tool("x", "", { a: { type: "string" } }));
    expect(fact).toMatchObject({ purpose: false, parameters: false, returns: false, errors: false, characters: 0 });
  });

  it("knows a text that only repeats the name", async () => {
    expect(describeTool(await tool("create_user", "Creates a user.")).tautological).toBe(true);
    expect(describeTool(await tool("create_user", "Creates a user with a temporary password.")).tautological).toBe(
      false,
    );
  });

  it("counts inputs as described by schema or by text", async () => {
    const bare = { a_name: { type: "string" } };
    expect(describeTool(await tool("x", "Does it", bare)).parameters).toBe(false);
    expect(describeTool(await tool("x", "Does it. Args: a_name: the name", bare)).parameters).toBe(true);
    expect(describeTool(await tool("x", "Does it", { a: { description: "the a" } })).parameters).toBe(true);
  });

  it("takes no more than a moment for a megabyte", async () => {
    const one = await tool("x", "returns the ".repeat(90_000));
    const started = performance.now();
    describeTool(one);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
