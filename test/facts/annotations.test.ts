import { describe, expect, it } from "vitest";
import { annotationFact } from "../../src/facts/annotations.ts";
import { classify } from "../../src/facts/classify.ts";
import type { AnnotationFact } from "../../src/facts/types.ts";
import { tool } from "./tools.ts";

async function fact(name: string, description: string, annotations?: object): Promise<AnnotationFact> {
  const one = await tool(name, description, {}, annotations ? { annotations } : {});
  return annotationFact(one, classify(one));
}

describe("annotationFact", () => {
  it("expects no destructive or idempotent hint on a read", async () => {
    const { expected, missing } = await fact("list_items", "List items");
    expect(expected.readOnlyHint).toBe(true);
    expect(expected).not.toHaveProperty("destructiveHint");
    expect(missing).toEqual(["readOnlyHint", "openWorldHint"]);
  });

  it("expects all hints on a delete", async () => {
    const { expected, missing } = await fact("delete_item", "Delete an item");
    expect(expected).toMatchObject({ readOnlyHint: false, destructiveHint: true, idempotentHint: true });
    expect(missing).toHaveLength(4);
  });

  it("finds a read-only hint on a delete", async () => {
    const { contradictions } = await fact("delete_item", "Delete an item", { readOnlyHint: true });
    expect(contradictions).toMatchObject([{ hint: "readOnlyHint", stated: true, certainty: "high" }]);
  });

  it("finds hints that contradict each other", async () => {
    const { contradictions } = await fact("list_items", "List items", { readOnlyHint: true, destructiveHint: true });
    expect(contradictions.map((item) => item.hint)).toEqual(["destructiveHint"]);
  });

  it("has nothing against right hints", async () => {
    const right = { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true };
    expect((await fact("create_item", "Create an item", right)).contradictions).toEqual([]);
    expect((await fact("get_item", "Get an item", { readOnlyHint: true })).contradictions).toEqual([]);
  });
});
