import { describe, expect, it } from "vitest";
import { dataClasses } from "../../src/facts/data-classes.ts";
import type { Surface } from "../../src/surface/types.ts";
import { api, listing } from "./tools.ts";

const text = { type: "string" };
const found = (surface: Surface): string[] =>
  dataClasses(surface.tools[0]!, surface.resolve).map((fact) => `${fact.direction} ${fact.field} ${fact.dataClass}`);

async function input(properties: object): Promise<string[]> {
  return found(await listing({ name: "x", description: "", inputSchema: { type: "object", properties } }));
}

describe("dataClasses", () => {
  it("knows fields by whole words", async () => {
    expect(await input({ userEmail: text, card_number: text, dateOfBirth: text, mrn: text })).toEqual([
      "request userEmail contact",
      "request card_number cardholder",
      "request dateOfBirth personal",
      "request mrn health",
    ]);
  });

  it("does not find words inside words, counters, flags or paging", async () => {
    const names = { email_template_id: text, max_tokens: { type: "integer" }, next_page_token: text };
    expect(await input({ ...names, has_password: { type: "boolean" }, company: text, span: text })).toEqual([]);
  });

  it("tells payment cards from others", async () => {
    const card = (...names: string[]): object => ({
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, text])),
    });
    expect(await input({ card: card("last4", "nickname") })).toContain("request card cardholder");
    expect(await input({ credit_card: card("nonce") })).toEqual(["request credit_card cardholder"]);
    expect(await input({ cards: { type: "array", items: card("title", "dueDate", "labels") } })).toEqual([]);
  });

  it("knows formats", async () => {
    expect(await input({ contact_at: { type: "string", format: "email" } })).toEqual(["request contact_at contact"]);
  });

  it("follows references in results, through cycles, and leaves error results out", async () => {
    const person = {
      type: "object",
      properties: { first_name: text, manager: { $ref: "#/components/schemas/Person" }, ssn: text },
    };
    const json = (schema: object): object => ({ description: "x", content: { "application/json": { schema } } });
    const surface = await api(
      {
        "/people": {
          get: {
            responses: {
              200: json({ type: "array", items: { $ref: "#/components/schemas/Person" } }),
              400: json({ type: "object", properties: { iban: text } }),
            },
          },
        },
      },
      { schemas: { Person: person } },
    );
    const facts = dataClasses(surface.tools[0]!, surface.resolve);
    expect(facts.map((fact) => fact.dataClass)).toEqual(["personal", "government-id"]);
    expect(facts[1]?.at.pointer).toBe("/components/schemas/Person/properties/ssn");
  });
});

describe("dataClasses on hostile schemas", () => {
  it("reads no deeper than it must", async () => {
    let deep: object = { type: "object", properties: { ssn: text } };
    for (let level = 0; level < 200; level++) deep = { type: "array", items: deep };
    expect(await input({ deep })).toEqual([]);
  });
});
