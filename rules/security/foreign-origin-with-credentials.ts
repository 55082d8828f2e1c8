import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-412",
  slug: "foreign-origin-with-credentials",
  category: "security",
  factor: "transport",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Browsers may not send credentials from foreign pages",
    fail: "Browsers may send credentials from foreign pages",
  },
  why: "The answer names a foreign origin as allowed and credentials too: a page of anyone can use the cookies of the person who opens it.",
  fix: "Name allowed origins one by one, and leave `Access-Control-Allow-Credentials` out where cookies are not needed.",
  references: [
    { label: "CWE-942", url: "https://cwe.mitre.org/data/definitions/942.html" },
    { label: "Fetch standard: CORS protocol", url: "https://fetch.spec.whatwg.org/#http-cors-protocol" },
  ],
  examples: {
    bad: [
      {
        title: "echoed with credentials",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "bad-origin",
            request: "initialize with Origin: https://assayer-probe.example",
            outcome: "accepted",
            value: true,
            detail: {
              status: 200,
              allowOrigin: "the foreign origin",
              allowCredentials: true,
              loopback: false,
              private: false,
            },
          },
        ],
      },
    ],
    good: [
      {
        title: "any origin, no credentials",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "bad-origin",
            request: "initialize with Origin: https://assayer-probe.example",
            outcome: "accepted",
            value: true,
            detail: { status: 200, allowOrigin: "*", allowCredentials: false, loopback: false, private: false },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "bad-origin") return;
      const { detail } = observation;
      ctx.check(!(detail?.["allowOrigin"] === "the foreign origin" && detail["allowCredentials"] === true), () => ({
        at: atServer(ctx, observation),
        key: `${keyOf(observation)} credentials`,
        observed: "Access-Control-Allow-Origin names a foreign origin, with credentials",
        expected: "known origins only",
        message: `${observation.request}: the answer allows that origin, with credentials`,
      }));
    },
  },
});
