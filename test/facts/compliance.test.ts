import { describe, expect, it } from "vitest";
import { rules } from "../../src/catalogue.ts";
import { runRules } from "../../src/engine/run-rules.ts";
import { complianceReport } from "../../src/facts/compliance.ts";
import { establish } from "../../src/facts/establish.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";

const now = new Date("2026-01-01T00:00:00Z");
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

async function complianceOf(paths: object) {
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths };
  const surface = survey(await loadText(JSON.stringify(document), "api.json"));
  const { facts } = establish(surface, { now });
  return complianceReport(surface, facts, runRules(surface, facts, rules));
}

describe("compliance", () => {
  it("names the tools that make a clause relevant, and the findings that touch it", async () => {
    const compliance = await complianceOf({
      "/users/{id}": {
        get: {
          operationId: "getUser",
          parameters: [id],
          responses: {
            200: {
              description: "User",
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: { email: { type: "string", format: "email" }, ssn: { type: "string" } },
                  },
                },
              },
            },
          },
        },
        delete: { operationId: "deleteUser", parameters: [id], responses: { 204: { description: "Gone" } } },
      },
    });
    expect(compliance.dataClasses.map((row) => row.id)).toContain("contact");
    const gdpr = compliance.frameworks.find((framework) => framework.id === "gdpr")!;
    const erasure = gdpr.clauses.find((clause) => clause.id === "Art. 17")!;
    expect(erasure.tools).toEqual(["deleteUser"]);
    expect(gdpr.clauses.find((clause) => clause.id === "Art. 5(1)(c)")!.findings.length).toBeGreaterThan(0);
    expect(compliance.obligations.map((row) => row.id)).toEqual(expect.arrayContaining(["erasure", "access"]));
  });

  it("says of clauses written from memory that they are unverified", async () => {
    const compliance = await complianceOf({
      "/users/{id}": {
        delete: { operationId: "deleteUser", parameters: [id], responses: { 204: { description: "Gone" } } },
      },
    });
    const ccpa = compliance.frameworks.find((framework) => framework.id === "ccpa")!;
    expect(ccpa.clauses.find((clause) => clause.id === "1798.105")!.source).toContain("unverified");
  });

  it("claims nothing for an API that touches nothing", async () => {
    const compliance = await complianceOf({
      "/colors": { get: { operationId: "listColors", responses: { 200: { description: "Colors" } } } },
    });
    expect(compliance).toEqual({ dataClasses: [], obligations: [], frameworks: [] });
  });
});
