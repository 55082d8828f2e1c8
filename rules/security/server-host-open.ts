import { defineRule } from "../../src/engine/define-rule.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { object } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-068",
  slug: "server-host-open",
  category: "security",
  factor: "transport",
  severity: "low",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "The host of a server is fixed", fail: "The host of a server is a free variable" },
  why: `With \`https://{host}/\` and no list of values, a model or a configuration decides where credentials are sent.`,
  fix: `Write the hosts down, or give the variable an \`enum\`.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-610", url: "https://cwe.mitre.org/data/definitions/610.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://{host}/v1", variables: { host: { default: api.example.com } } }]
paths: {}
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://{region}.example.com/v1", variables: { region: { default: eu, enum: [eu, us] } } }]
paths: {}
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const open = new Map<string, Spot>();
      let all = 0;
      for (const { url, at } of ctx.surface.servers.flatMap((server) => server.urls)) {
        all++;
        const name = /^[a-z]{2,5}:\/\/\{([^{}]{1,80})\}(?:[:/]|$)/i.exec(url)?.[1];
        if (name === undefined || open.has(url)) continue;
        const holder = object(ctx.surface.resolve(`#${at.pointer.replace(/\/url$/, "")}`, at.uri)?.value);
        const variable = object(object(holder["variables"])[name]);
        if (!Array.isArray(variable["enum"])) open.set(url, { at });
      }
      judge(ctx, all, [...open.values()], () => ({
        observed: listed([...open.keys()]),
        expected: "a fixed host, or an enum",
        message: `The host of ${listed([...open.keys()])} can be anything.`,
      }));
    },
  },
});
