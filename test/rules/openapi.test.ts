import { describe, expect, it } from "vitest";
import { rules } from "../../src/catalogue.ts";
import { runRules } from "../../src/engine/run-rules.ts";
import type { RuleFinding } from "../../src/engine/types.ts";
import { establish } from "../../src/facts/establish.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";

const now = new Date("2026-01-01T00:00:00Z");
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

async function findingsOf(document: object, ...ids: readonly string[]): Promise<readonly RuleFinding[]> {
  const surface = survey(await loadText(JSON.stringify(document), "api.json"));
  const chosen = rules.filter((rule) => ids.includes(rule.id));
  expect(chosen.map((rule) => rule.id).toSorted()).toEqual(ids.toSorted());
  const results = runRules(surface, establish(surface, { now }).facts, chosen);
  expect(results.filter((result) => result.outcome === "error")).toEqual([]);
  return results.flatMap((result) => result.findings);
}

function api(paths: object, more: object = {}): object {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, ...more };
}

describe("rules over an OpenAPI description", () => {
  it("tells many alike as one finding that counts and places them all", async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `/r${index}s`,
        { get: { operationId: `list${index}`, responses: { 200: { description: "Fine" } } } },
      ]),
    );
    const findings = await findingsOf(api(paths, { security: [{ key: [] }] }), "HEA-005");
    expect(findings).toHaveLength(1);
    expect(findings[0]!.evidence.count).toBe(30);
    expect(findings[0]!.evidence.related).toHaveLength(30);
  });

  it("looks through a reference and names the property where it stands", async () => {
    const document = api(
      {
        "/users": {
          get: {
            operationId: "listUsers",
            responses: {
              200: {
                description: "Users",
                content: {
                  "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/User" } } },
                },
              },
            },
          },
        },
      },
      { components: { schemas: { User: { type: "object", properties: { password_hash: { type: "string" } } } } } },
    );
    const [finding] = await findingsOf(document, "SEC-026");
    expect(finding!.evidence.at.pointer).toBe("/components/schemas/User/properties/password_hash");
    expect(finding!.evidence.tool?.name).toBe("listUsers");
  });

  it("ends on schemas that contain themselves, and reports them once", async () => {
    const document = api(
      {
        "/nodes": {
          post: {
            operationId: "createNode",
            requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } } },
            responses: {},
          },
        },
      },
      {
        components: {
          schemas: {
            Node: {
              type: "object",
              properties: { children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
            },
          },
        },
      },
    );
    const findings = await findingsOf(document, "SEC-027");
    expect(findings.map((finding) => finding.evidence.count)).toEqual([1]);
  });

  it("keeps requests and responses of one schema apart", async () => {
    const schema = { $ref: "#/components/schemas/User" };
    const content = { "application/json": { schema } };
    const document = (flag: object) =>
      api(
        {
          "/me": {
            patch: {
              operationId: "updateMe",
              requestBody: { content },
              responses: { 200: { description: "Fine", content } },
            },
          },
        },
        {
          security: [{ key: [] }],
          components: {
            securitySchemes: { key: { type: "http", scheme: "bearer" } },
            schemas: { User: { type: "object", properties: { is_admin: { type: "boolean", ...flag } } } },
          },
        },
      );
    expect(await findingsOf(document({}), "SEC-023")).toHaveLength(1);
    expect(await findingsOf(document({ readOnly: true }), "SEC-023")).toHaveLength(0);
  });

  it("survives values of the wrong type everywhere", async () => {
    const odd: unknown[] = [null, 7, "x", [], {}, true, [null], { $ref: 5 }, { $ref: "#/nowhere" }];
    for (const value of odd) {
      const operation = {
        operationId: "op",
        parameters: value,
        requestBody: value,
        responses: value,
        security: value,
        tags: value,
        callbacks: value,
        servers: value,
      };
      const document = {
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        servers: value,
        security: value,
        paths: { "/a/{id}": { post: operation, get: { ...operation, parameters: [id, value] }, parameters: value } },
        components: { schemas: { S: value }, securitySchemes: { s: value } },
      };
      const surface = survey(await loadText(JSON.stringify(document), "api.json"));
      const results = runRules(surface, establish(surface, { now }).facts, rules);
      expect(
        results.filter((result) => result.outcome === "error").map((result) => `${result.rule.id} ${result.reason}`),
      ).toEqual([]);
    }
  });

  it("stays linear: ten times the operations take about ten times as long", async () => {
    const large = (operations: number): object =>
      api(
        Object.fromEntries(
          Array.from({ length: operations }, (_, index) => [
            `/things${index}/{id}`,
            {
              patch: {
                operationId: `update${index}`,
                parameters: [id],
                requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
                responses: { 200: { description: "Fine" } },
              },
            },
          ]),
        ),
        {
          components: {
            schemas: {
              Thing: { type: "object", properties: { owner_id: { type: "string" }, callback_url: { type: "string" } } },
            },
          },
        },
      );
    const measure = async (operations: number): Promise<number> => {
      const surface = survey(await loadText(JSON.stringify(large(operations)), "api.json"));
      const { facts } = establish(surface, { now });
      const from = performance.now();
      runRules(
        surface,
        facts,
        rules.filter((rule) => /^(?:SEC-0|CPL-0|HEA-0|QUA-0[0-4])/.test(rule.id)),
      );
      return performance.now() - from;
    };
    await measure(200);
    const small = await measure(300);
    expect(await measure(3_000)).toBeLessThan(Math.max(small, 5) * 40);
  });
});
