import { defineRule } from "../../src/engine/define-rule.ts";
import { headerValues } from "../shared/headers.ts";
import { calls, label } from "../shared/operations.ts";

export default defineRule({
  id: "SEC-065",
  slug: "cookie-without-flags",
  category: "security",
  factor: "transport",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Session cookies are kept from scripts and cleartext",
    fail: "A session cookie lacks Secure or HttpOnly",
  },
  why: `Without \`HttpOnly\` a script in the page reads the session; without \`Secure\` it travels in cleartext; without \`SameSite\` other sites send it along.`,
  fix: `Set \`HttpOnly; Secure; SameSite=Lax\` (or \`Strict\`).`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-614", url: "https://cwe.mitre.org/data/definitions/614.html" },
    { label: "CWE-1004", url: "https://cwe.mitre.org/data/definitions/1004.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /login:
    post:
      operationId: login
      responses:
        "200":
          description: In
          headers: { Set-Cookie: { schema: { type: string, example: "session=abc; Path=/" } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /login:
    post:
      operationId: login
      responses:
        "200":
          description: In
          headers: { Set-Cookie: { schema: { type: string, example: "session=abc; Path=/; HttpOnly; Secure; SameSite=Strict" } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      for (const tool of calls(ctx.surface)) {
        for (const { value, at } of headerValues(tool, ctx.surface, "set-cookie")) {
          if (!/^[^=;\s]{1,80}=/.test(value) || /max-age=0|expires=thu, 01 jan 1970/i.test(value)) continue;
          const missing = ["HttpOnly", "Secure", "SameSite"].filter(
            (flag) => !value.toLowerCase().includes(flag.toLowerCase()),
          );
          ctx.check(!missing.includes("HttpOnly") && !missing.includes("Secure"), () => ({
            tool,
            at,
            observed: `a cookie without ${missing.join(", ")} in ${label(tool)}`,
            expected: "HttpOnly; Secure; SameSite",
            message: `${label(tool)} sets a cookie without ${missing.join(", ")}.`,
          }));
        }
      }
    },
  },
});
