import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import type { Classification } from "../../src/facts/types.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isHttpMethod, isOpenByNature, label, operationWords } from "../shared/operations.ts";
import { limitsItself, saysLimits } from "../shared/rate-limits.ts";
import { count, listed } from "../shared/words.ts";

const BULK = new Set(["bulk", "batch", "mass"]);

/** What is done again and again by whoever guesses a password or a code. */
const GUESSED = new Set([
  "login",
  "signin",
  "verify",
  "attempt",
  "otp",
  "code",
  "password",
  "totp",
  "mfa",
  "2fa",
  "pin",
  "authenticate",
  "reset",
]);

/** What costs money or patience each time it is sent. */
const SENT = new Set([
  "sms",
  "otp",
  "voice",
  "call",
  "whatsapp",
  "fax",
  "invite",
  "invitation",
  "invitations",
  "invites",
]);

function isSensitive(tool: Tool, { category }: Classification): boolean {
  if (isHttpMethod(tool, "GET", "HEAD", "DELETE")) return false;
  if (category === "billing" || isOpenByNature(tool)) return true;
  const words = operationWords(tool);
  if (category === "communicate" && words.some((word) => SENT.has(word))) return true;
  return words.some((word) => BULK.has(word)) || (category === "auth" && words.some((word) => GUESSED.has(word)));
}

export default defineRule({
  id: "SEC-030",
  slug: "sensitive-operation-without-rate-limit",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Sign-in, payment and bulk operations are rate limited",
    fail: "Sign-in, payment or bulk operations show no rate limit",
  },
  why: `Password guessing, card testing and mass messaging work by repetition. Other operations of this API document \`429\`; these, where it matters most, do not.`,
  fix: `Limit them and document \`429\` with \`Retry-After\`.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-307", url: "https://cwe.mitre.org/data/definitions/307.html" },
    { label: "CWE-799", url: "https://cwe.mitre.org/data/definitions/799.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /login: { post: { operationId: login, security: [], responses: { "200": { description: Fine }, "401": { description: Wrong } } } }
  /notes: { get: { operationId: listNotes, responses: { "200": { description: Fine }, "429": { description: Too many } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /login: { post: { operationId: login, security: [], responses: { "200": { description: Fine }, "429": { description: Too many } } } }
  /notes: { get: { operationId: listNotes, responses: { "200": { description: Fine }, "429": { description: Too many } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface);
      if (saysLimits(ctx.surface) || !tools.some(limitsItself)) return;
      const sensitive = tools.filter((tool) => isSensitive(tool, ctx.of(tool).classification));
      const bare = sensitive.filter((tool) => !limitsItself(tool));
      judge(
        ctx,
        sensitive.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "a 429 response",
          message: `${count(bare.length, "operation")} for sign-in, payment or bulk work ${bare.length === 1 ? "documents" : "document"} no rate limit while others do: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
