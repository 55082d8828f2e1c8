import { expect, it } from "vitest";
import { hashOfBoth, hashOfWord, readTable } from "../../src/facts/learned-table.ts";
import { weighCategories } from "../../src/facts/category-words.ts";
import { categories } from "../../src/facts/order.ts";
import { classify, classifyByClauses } from "../../src/facts/classify.ts";
import { trusted } from "../../src/facts/second-reader.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";
import type { Tool } from "../../src/surface/types.ts";
import type { ToolCategory } from "../../src/facts/types.ts";

const TRUST = { high: 2, medium: 1, low: 1, alternative: 0.1, risk: 0.5, hint: 2 };
const LIKELY = Math.log(0.9);
const UNLIKELY = Math.log(0.1 / 7);
const words = (category: ToolCategory): readonly number[] =>
  categories.map((each) => (each === category ? LIKELY : UNLIKELY));

async function toolOf(name: string, description: string): Promise<Tool> {
  const listing = { tools: [{ name, description, inputSchema: { type: "object" } }] };
  return survey(await loadText(JSON.stringify(listing), "listing.json")).tools[0]!;
}

it("lets words decide where clauses are not sure", () => {
  const unsure = { category: "write", alternative: null, certainty: "medium" } as const;
  expect(trusted(unsure, false, words("billing"), TRUST)).toBe("billing");
  expect(trusted(unsure, false, words("read"), TRUST)).toBe("read");
});

it("lets what clauses are sure of give way only to a category that comes before it", () => {
  const sure = { category: "admin", alternative: null, certainty: "high" } as const;
  expect(trusted(sure, false, words("auth"), TRUST)).toBe("auth");
  expect(trusted(sure, false, words("read"), TRUST)).toBe("admin");
});

it("trusts clauses more where the author's hint agrees, and where the category is high risk", () => {
  const unsure = { category: "read", alternative: null, certainty: "medium" } as const;
  const weak = categories.map((each) => Math.log(each === "write" ? 0.6 : each === "read" ? 0.05 : 0.05));
  expect(trusted(unsure, false, weak, TRUST)).toBe("write");
  expect(trusted(unsure, true, weak, TRUST)).toBe("read");
  const risky = { category: "delete", alternative: null, certainty: "medium" } as const;
  const close = categories.map((each) => Math.log(each === "write" ? 0.6 : each === "delete" ? 0.15 : 0.04));
  expect(trusted(risky, false, close, { ...TRUST, risk: 0 })).toBe("write");
  expect(trusted(risky, false, close, TRUST)).toBe("delete");
});

it("gives shares of one, less sharp for a tool of few words", async () => {
  const long = weighCategories(
    await toolOf("refund_payment", "Refunds a payment of a customer, in full or in part, to the card it came from."),
  );
  const bare = weighCategories(await toolOf("refund", ""));
  expect(categories[long.indexOf(Math.max(...long))]).toBe("billing");
  expect(long.every((value) => value <= 0)).toBe(true);
  expect(Math.max(...long) - Math.min(...long)).toBeGreaterThan(Math.max(...bare) - Math.min(...bare));
});

it("tells both categories and the words where they decide", async () => {
  const tool = await toolOf("portal_session", "Gives the customer a link at which the saved cards are managed.");
  const [clauses, both] = [classifyByClauses(tool), classify(tool)];
  if (clauses.category === both.category) expect(both.reasons).toEqual(clauses.reasons);
  else {
    expect(both.alternative).toBe(clauses.category);
    expect(both.certainty).not.toBe("high");
    expect(both.reasons[0]).toMatch(/^words ".+" speak for \w+$/);
  }
});

it("finds the terms of a packed table, and no others", () => {
  const one = hashOfWord("delete");
  const two = hashOfBoth(one, hashOfWord("user"));
  const keys = Buffer.alloc(8);
  [one, two].toSorted((a, b) => a - b).forEach((key, i) => keys.writeUInt32LE(key, i * 4));
  const table = readTable({ keys: keys.toString("base64"), weights: Buffer.from([16, 32]).toString("base64") });
  expect(new Set([table.find(one), table.find(two)])).toEqual(new Set([0, 1]));
  expect(table.find(hashOfWord("read"))).toBe(-1);
  expect([...table.weights]).toEqual([16, 32]);
  expect(readTable({ keys: "", weights: "" }).find(one)).toBe(-1);
});
