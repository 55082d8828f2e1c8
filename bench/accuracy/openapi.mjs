// Planted weaknesses in OpenAPI descriptions, each with a clean twin: found, missed, false alarms.
// `npm run bench:accuracy -- openapi [--twins FILE] [--verbose]`
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { load as parseYaml } from "js-yaml";

const here = dirname(fileURLToPath(import.meta.url));

const answers = { 200: { description: "Fine" }, 401: { $ref: "#/components/responses/Error" } };
const id = { name: "id", in: "path", required: true, schema: { type: "string", maxLength: 40 } };

/** A small API without the weaknesses, in OpenAPI 3.1. */
const base3 = () => ({
  openapi: "3.1.0",
  info: {
    title: "Library",
    version: "1",
    description: "Lends books to readers.",
    contact: { email: "api@example.com" },
  },
  servers: [{ url: "https://api.example.com" }],
  security: [{ bearer: [] }],
  paths: {
    "/health": {
      get: {
        operationId: "getHealth",
        summary: "Says how the service is",
        security: [],
        responses: { 200: { description: "Fine" }, 503: { description: "Down" } },
      },
    },
    "/books": {
      get: {
        operationId: "listBooks",
        summary: "Lists books",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
          { name: "cursor", in: "query", schema: { type: "string", maxLength: 200 } },
        ],
        responses: {
          200: {
            description: "Books",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Book" } } },
            },
          },
          401: { $ref: "#/components/responses/Error" },
          429: { description: "Slow down" },
        },
      },
      post: {
        operationId: "createBook",
        summary: "Adds a book",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } } },
        responses: answers,
      },
    },
    "/books/{id}": {
      get: {
        operationId: "getBook",
        summary: "Gets a book",
        parameters: [id],
        responses: { ...answers, 404: { description: "None" } },
      },
      delete: {
        operationId: "deleteBook",
        summary: "Deletes a book",
        parameters: [id],
        responses: { 204: { description: "Gone" }, 401: answers[401] },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    responses: {
      Error: {
        description: "Failed",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
      },
    },
    schemas: {
      Book: { type: "object", additionalProperties: false, properties: { title: { type: "string", maxLength: 200 } } },
      Error: { type: "object", properties: { code: { type: "string" }, message: { type: "string" } } },
    },
  },
});

/** The same in Swagger 2.0. */
const base2 = () => ({
  swagger: "2.0",
  info: {
    title: "Library",
    version: "1",
    description: "Lends books to readers.",
    contact: { email: "api@example.com" },
  },
  host: "api.example.com",
  schemes: ["https"],
  security: [{ key: [] }],
  securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-API-Key" } },
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        summary: "Lists books",
        parameters: [{ name: "limit", in: "query", type: "integer", maximum: 100 }],
        responses: { 200: { description: "Books" }, 401: { description: "Who" }, 429: { description: "Slow down" } },
      },
      post: {
        operationId: "createBook",
        summary: "Adds a book",
        responses: { 201: { description: "Created" }, 401: { description: "Who" } },
      },
    },
    "/books/{id}": {
      delete: {
        operationId: "deleteBook",
        summary: "Deletes a book",
        parameters: [{ name: "id", in: "path", required: true, type: "string" }],
        responses: { 204: { description: "Gone" }, 401: { description: "Who" } },
      },
    },
  },
});

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function merge(target, patch) {
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete target[key];
    else if (isObject(value) && isObject(target[key])) merge(target[key], value);
    else target[key] = isObject(value) ? merge({}, value) : value;
  }
  return target;
}

/** Prints how many planted weaknesses are found and how many clean twins raise a false alarm. */
export default async function run(argv = []) {
  const dist = resolve(process.env.ASSAYER_DIST ?? join(here, "../../dist"));
  const from = (path) => import(pathToFileURL(join(dist, path)).href);
  const [{ loadText }, { survey }, { establish }, { runRules }, { rules }] = await Promise.all([
    from("src/load/load.js"),
    from("src/surface/survey.js"),
    from("src/facts/establish.js"),
    from("src/engine/run-rules.js"),
    from("rules/index.js"),
  ]);
  const file = argv.includes("--twins")
    ? argv[argv.indexOf("--twins") + 1]
    : join(here, "data/openapi-twins/twins.yaml");
  const { pairs } = parseYaml(readFileSync(file, "utf8"));
  const now = new Date("2026-01-01T00:00:00Z");
  const findingsOf = async (fragment, version) => {
    const document = await loadText(JSON.stringify(merge(version === 2 ? base2() : base3(), fragment)), "twin.json");
    const surface = survey(document);
    return runRules(surface, establish(surface, { now }).facts, rules).flatMap((result) => result.findings);
  };
  const missed = [];
  const alarms = [];
  let noise = 0;
  for (const { id: name, rules: expected, base, weak, clean } of pairs) {
    const weakFindings = await findingsOf(weak, base);
    const cleanFindings = await findingsOf(clean, base);
    if (!weakFindings.some((finding) => expected.includes(finding.ruleId))) missed.push(name);
    const false_ = cleanFindings.filter((finding) => expected.includes(finding.ruleId));
    if (false_.length > 0)
      alarms.push(`${name}: ${false_.map((finding) => `${finding.ruleId} ${finding.evidence.observed}`).join("; ")}`);
    const loud = cleanFindings.filter((finding) => finding.severity === "critical" || finding.severity === "high");
    noise += loud.length;
    if (argv.includes("--verbose")) {
      for (const finding of loud)
        console.log(
          `  clean ${name}: ${finding.severity} ${finding.ruleId} ${finding.evidence.observed.slice(0, 120)}`,
        );
    }
  }
  console.log(
    `OpenAPI twins: ${pairs.length} pairs, ${pairs.length - missed.length} found, ${missed.length} missed, ${alarms.length} false alarms on a clean twin; ${noise} other findings of high or critical severity on clean twins`,
  );
  for (const name of missed) console.log(`  missed: ${name}`);
  for (const alarm of alarms) console.log(`  false alarm: ${alarm}`);
  return { pairs: pairs.length, found: pairs.length - missed.length, missed, alarms, noise };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
