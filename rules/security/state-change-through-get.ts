import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { isCall, isHttpMethod, isTemplate, label, segments } from "../shared/operations.ts";
import { tokens } from "../shared/words.ts";

const VERBS = new Set(
  "delete remove create update reset destroy purge cancel revoke disable enable activate deactivate approve reject drop wipe erase add set insert modify edit send publish unpublish archive restore transfer pay charge refund execute trigger restart reboot shutdown terminate unsubscribe subscribe register invite ban unban block unblock rotate regenerate clear truncate".split(
    " ",
  ),
);
/** After these the verb is a noun or an adjective: `/send/history`, `GET /add-ons`. */
const NOUN_AFTER = new Set([
  "ons",
  "on",
  "history",
  "status",
  "log",
  "logs",
  "list",
  "options",
  "form",
  "preview",
  "types",
  "type",
  "settings",
  "config",
  "requests",
  "request",
  "events",
  "codes",
  "reasons",
  "info",
  "details",
  "limits",
  "rates",
  "quote",
  "estimate",
  "url",
  "link",
  "items",
  "count",
  "template",
  "templates",
  "metadata",
  "schema",
  "set",
  "sets",
  "up",
  "lists",
  "policy",
  "policies",
  "rules",
  "times",
  "jobs",
  "runs",
  "markers",
  "marker",
]);

/** Verbs that are as often the name of a thing. */
const AMBIGUOUS = new Set(
  "set add block archive transfer refund charge log execute trigger approve invite activate send".split(" "),
);
const READS = new Set([
  "get",
  "return",
  "list",
  "download",
  "fetch",
  "check",
  "find",
  "show",
  "read",
  "view",
  "retrieve",
  "search",
  "describe",
  "count",
]);

/** `Gets an archive …`: the word with which a text begins, as a verb. */
function firstVerb(text: string): string {
  return (/^\W{0,9}([a-z]{2,20}?)s?\b/i.exec(text)?.[1] ?? "").toLowerCase();
}

function changes(tool: Tool): string | undefined {
  const name = tokens(tool.operationId ?? tool.name);
  const path = segments(tool.path);
  const last = path.at(-1) ?? "";
  const lastWords = isTemplate(last) ? [] : tokens(last);
  const inPath =
    lastWords[0] !== undefined && VERBS.has(lastWords[0]) && !lastWords.slice(1).some((word) => NOUN_AFTER.has(word));
  const named = name[0] !== undefined && VERBS.has(name[0]) && !name.slice(1).some((word) => NOUN_AFTER.has(word));
  const said = tool.operationId === null ? [] : name;
  const reads = said.some((word) => READS.has(word));
  // `getRestoreStatus` under `/restore` and `listAssociated` under `/destroy_with_associated` read what the path names.
  const explained = reads && (lastWords.length > 1 || said.some((word) => NOUN_AFTER.has(word)));
  // `/rpc/deleteUser` and `/export/delete-old` say it in the path; an archive called `archive` does not.
  const { summary } = tool.raw;
  const told = reads || READS.has(firstVerb(tool.description)) || READS.has(firstVerb(String(summary ?? "")));
  const ambiguous =
    lastWords.length === 1 && AMBIGUOUS.has(lastWords[0] ?? "") && (told || !name.includes(lastWords[0] ?? ""));
  if (inPath && !explained && !ambiguous) return last;
  return named ? (tool.operationId ?? tool.name) : undefined;
}

export default defineRule({
  id: "SEC-042",
  slug: "state-change-through-get",
  category: "security",
  factor: "destructive-operations",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Nothing changes through GET", fail: "GET changes state" },
  why: `GET is expected to be harmless: crawlers follow it, browsers prefetch it, proxies cache it, agents call it without asking, and an image tag on another site can trigger it. By its name this one changes something.`,
  fix: `Make it a POST, PUT or DELETE.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-650", url: "https://cwe.mitre.org/data/definitions/650.html" },
    { label: "RFC 9110 section 9.2.1", url: "https://www.rfc-editor.org/rfc/rfc9110" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /users/{id}/delete:
    get:
      operationId: deleteUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: Gone } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /deleted-items: { get: { operationId: listDeletedItems, responses: { "200": { description: Fine } } } }
  /boxes/{id}/archive:
    get:
      operationId: BoxArchive
      summary: Get an archive of the files of a box
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine } }
  /users/{id}:
    delete:
      operationId: deleteUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      if (!isCall(tool) || !isHttpMethod(tool, "GET", "HEAD", "OPTIONS", "QUERY")) return;
      const word = changes(tool);
      const surely = classification.certainty === "high" && classification.mutates;
      ctx.check(word === undefined && !surely, () => ({
        tool,
        at: tool.at,
        observed: `${label(tool)}${word === undefined ? `: ${classification.reasons.slice(0, 2).join("; ")}` : ` is named ${word}`}`,
        expected: "POST, PUT, PATCH or DELETE",
        message: `${label(tool)} changes state by its name, through a method that is expected to be harmless.`,
        confidence: word !== undefined && classification.mutates ? "high" : "medium",
      }));
    },
  },
});
