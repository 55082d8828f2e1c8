import { describe, expect, it } from "vitest";
import { secretFacts } from "../../src/facts/secrets.ts";
import type { SecretFact } from "../../src/facts/types.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";

async function secretsOf(document: unknown): Promise<readonly SecretFact[]> {
  return secretFacts(survey(await loadText(JSON.stringify(document), "api.json")));
}

function api(more: object): object {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...more };
}

function field(name: string, schema: object): object {
  return api({
    components: { schemas: { S: { type: "object", properties: { [name]: { type: "string", ...schema } } } } },
  });
}

describe("secrets", () => {
  it.each([
    ["GitLab token in an example", field("note", { example: "glpat-9fK2mQx7Zr4LwT8vBn3Y" }), "gitlab-token"],
    ["private key", field("pem", { example: "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE" }), "private-key"],
    ["random value of a secret field", field("client_secret", { example: "zR8kQ2mVx7TtN4wLp9Yb3HcF" }), "random-value"],
    ["chosen password as a default", field("password", { default: "Summer2026!x" }), "fixed-credential"],
    ["login in a URL", field("dsn", { example: "postgres://svc:Vq8Lm2Rt@db.corp.net/app" }), "url-password"],
    [
      "key in prose",
      api({ info: { title: "T", version: "1", description: "GET /a?api_key=8fK2mQx7Zr4LwT8vBn3Yc6D1" } }),
      "assigned-credential",
    ],
  ])("finds a %s", async (_name, document, kind) => {
    expect((await secretsOf(document)).map((secret) => secret.kind)).toEqual([kind]);
  });

  it.each([
    ["ghp_9fK2mQx7Zr4LwT8vBn3Yc6D1sA5gH0jP2eRu", "github-token"],
    ["AKIA4QZ7XW2MLK9PTRBN", "aws-access-key-id"],
    ["hf_aQm2Xv7ZrLwTkBnYcDsGhJpEuVoIfRtW", "hugging-face-token"],
    ["Bearer 9fK2mQx7Zr4LwT8vBn3Yc6D1sA5gH0jP", "bearer-token"],
    ["postgres://svc:Vq8Lm2Rt@db.corp.net/app", "url-password"],
    ["password: Vq8Lm2Rt!x9Z", "assigned-credential"],
  ])("finds %s at an even and at an odd place, in a short text and in a long one", async (secret, kind) => {
    for (const before of [
      "",
      ".",
      "é.",
      `${"Says what it is for. ".repeat(5)}`,
      `${"Says what it is for. ".repeat(5)}.`,
    ]) {
      const kinds = (await secretsOf(field("note", { example: `${before} ${secret}` }))).map((found) => found.kind);
      expect([before, kinds]).toEqual([before, [kind]]);
    }
  });

  it.each([
    ["placeholder", field("api_key", { example: "YOUR_API_KEY" })],
    ["test key of crosses", field("api_key", { example: "sk_test_xxxxxxxxxxxxxxxxxxxxxxxx" })],
    ["documentation key", field("access_key", { example: "AKIAIOSFODNN7EXAMPLE" })],
    ["repeated character", field("client_secret", { example: "aaaaaaaaaaaaaaaaaaaaaaaa1" })],
    ["environment reference", api({ "x-gateway": { api_key: "${GATEWAY_KEY}" } })],
    ["id of a secret", field("secret_id", { example: "zR8kQ2mVx7TtN4wLp9Yb3HcF" })],
    ["page token", field("next_page_token", { example: "zR8kQ2mVx7TtN4wLp9Yb3HcF" })],
    ["UUID", field("token", { example: "8f14e45f-ceea-467f-a1d6-91b50e2d7c43" })],
    ["sample login", field("dsn", { example: "postgres://user:password@localhost/app" })],
    [
      "scope called token",
      api({
        components: {
          securitySchemes: {
            o: {
              type: "oauth2",
              flows: {
                implicit: {
                  authorizationUrl: "https://a.example",
                  scopes: { token: "Reads tokens of the current user 123456" },
                },
              },
            },
          },
        },
      }),
    ],
  ])("spares a %s", async (_name, document) => {
    expect(await secretsOf(document)).toEqual([]);
  });

  it("never shows more than the first characters", async () => {
    const [secret] = await secretsOf(field("note", { example: "glpat-9fK2mQx7Zr4LwT8vBn3Y" }));
    expect(secret!.redacted).toBe("glpat-…(26)");
    expect(secret!.at.pointer).toBe("/components/schemas/S/properties/note/example");
  });

  it("names the operation that a secret stands in", async () => {
    const parameters = [
      { name: "X-Key", in: "header", schema: { type: "string" }, example: "glpat-9fK2mQx7Zr4LwT8vBn3Y" },
    ];
    const [secret] = await secretsOf(
      api({ paths: { "/a": { get: { operationId: "getA", parameters, responses: {} } } } }),
    );
    expect(secret!.toolId).toBe("getA");
  });

  it("reads a megabyte of hostile text in linear time", async () => {
    const texts = [
      "eyJ".repeat(300_000),
      "password=".repeat(110_000),
      `https://${"a:".repeat(400_000)}`,
      "-----BEGIN ".repeat(90_000),
    ];
    for (const text of texts) {
      const surface = survey(await loadText(JSON.stringify(field("note", { description: text })), "api.json"));
      const from = performance.now();
      secretFacts(surface);
      expect(performance.now() - from).toBeLessThan(1_000);
    }
  });
});
