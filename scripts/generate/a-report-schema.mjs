import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

/** The JSON Schema of the report, written with a few helpers: every property that is not named `?` is required. */
const text = (description) => ({ type: "string", ...(description && { description }) });
const whole = { type: "integer", minimum: 0 };
// Not `multipleOf: 0.1`: binary fractions make plain validators refuse 92.3.
const tenths = { type: "number", minimum: 0, maximum: 100 };
const nullable = (schema) =>
  typeof schema.type === "string" && !schema.enum
    ? { ...schema, type: [schema.type, "null"] }
    : { anyOf: [schema, { type: "null" }] };
const list = (items) => ({ type: "array", items });
const oneOf = (...values) => ({ enum: values });
const map = (values) => ({ type: "object", additionalProperties: values });
const ref = (name) => ({ $ref: `#/$defs/${name}` });
const any = {};
const object = (properties, description) => ({
  type: "object",
  ...(description && { description }),
  required: Object.keys(properties).filter((key) => !key.endsWith("?")),
  properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key.replace(/\?$/, ""), schema])),
});

const CATEGORIES = ["security", "compliance", "compatibility", "quality", "health", "agentReliability"];
const TOOL_CATEGORIES = ["read", "write", "delete", "auth", "admin", "billing", "execute", "communicate"];
const SEVERITIES = ["critical", "high", "medium", "low", "info"];
const LEVELS = ["high", "medium", "low"];
const BASES = ["static", "observed", "recorded", "declared", "mixed"];
const fingerprints = list(text());
const counts = (keys) => object(Object.fromEntries(keys.map((key) => [key, whole])));
const place = {
  uri: text(),
  pointer: text(),
  "line?": { type: "integer", minimum: 1 },
  "column?": { type: "integer", minimum: 1 },
};

const report = object({
  schemaVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
  generator: object({ name: { const: "assayer" }, version: text(), rules: text() }),
  policy: object({ id: text(), version: whole, digest: ref("digest"), resolved: ref("policy") }),
  configDigest: ref("digest"),
  generatedAt: { type: "string", format: "date-time" },
  target: object({
    kind: oneOf("openapi", "mcp"),
    name: text(),
    version: nullable(text()),
    location: text("Path, URL without credentials, or command line, redacted."),
    digest: text("Hash of what was read."),
    bytes: whole,
    "schemas?": whole,
    specVersion: nullable(text()),
    protocolVersion: nullable(text()),
    transport: oneOf("stdio", "http", "sse", "file"),
    servers: list(object({ id: nullable(text()), name: text(), launch: nullable({ type: "object" }) })),
  }),
  summary: object({
    score: nullable(tenths),
    grade: nullable(text()),
    verdict: oneOf("ready", "conditional", "blocked"),
    conditions: list(text()),
    blockers: list(text()),
    toolCount: whole,
    tokens: whole,
    risk: counts(LEVELS),
    categories: counts(TOOL_CATEGORIES),
    findings: counts(SEVERITIES),
    overall: list(object({ category: oneOf(...CATEGORIES), weight: { type: "number" }, score: nullable(tenths) })),
    cap: nullable(object({ at: tenths, reason: text(), uncapped: tenths })),
  }),
  scores: object(Object.fromEntries(CATEGORIES.map((category) => [category, ref("categoryScore")]))),
  controls: list(
    object({
      id: ref("control"),
      title: text(),
      status: oneOf("active", "missing", "unknown", "not-applicable", "contradicted"),
      basis: oneOf("observed", "recorded", "declared", "unknown"),
      declared: any,
      observed: any,
      owner: nullable(text()),
      expires: nullable(text()),
      evidence: text(),
    }),
  ),
  observations: list(
    object({
      id: text(),
      "server?": text(),
      request: text(),
      outcome: text(),
      "value?": any,
      "unit?": text(),
      "detail?": any,
    }),
  ),
  compliance: object({
    dataClasses: list(object({ id: text(), tools: list(text()), fields: list(text()) })),
    obligations: list(object({ id: text(), text: text(), tools: list(text()) })),
    frameworks: list(
      object({
        id: text(),
        name: text(),
        clauses: list(
          object({
            id: text(),
            title: text(),
            relevance: text(),
            tools: list(text()),
            findings: fingerprints,
            source: text(),
          }),
        ),
      }),
    ),
  }),
  clients: list(
    object({
      id: text(),
      name: text(),
      status: oneOf("ok", "degraded", "rejected"),
      reasons: list(
        object({ text: text(), source: text(), checked: text(), "kind?": text(), "verified?": { type: "boolean" } }),
      ),
      tools: list(object({ toolId: text(), effect: oneOf("dropped", "cut", "rejected"), reason: text() })),
    }),
  ),
  tools: list(ref("tool")),
  prompts: list(object({ name: text(), description: text(), findings: fingerprints })),
  resources: list(
    object({ uri: text(), name: text(), description: text(), template: { type: "boolean" }, findings: fingerprints }),
  ),
  instructions: nullable(text()),
  flows: list(
    object({
      id: text(),
      kind: oneOf("toxic-flow", "shadowing"),
      path: list(
        object({
          toolId: text(),
          role: oneOf("private-data", "untrusted-content", "way-out", "shadows", "shadowed"),
          why: text(),
        }),
      ),
      findings: fingerprints,
    }),
  ),
  findings: list(ref("finding")),
  recommendations: list(
    object({
      id: text(),
      title: text(),
      why: text(),
      how: text(),
      effort: oneOf(...LEVELS),
      pointsRegained: object({ overall: { type: "number" }, byCategory: map({ type: "number" }) }),
      findings: fingerprints,
    }),
  ),
  checklist: list(object({ id: text(), title: text(), status: oneOf("done", "open", "unknown"), why: text() })),
  rules: map(ref("rule")),
  suppressions: list(
    object({
      rule: text(),
      target: nullable(text()),
      reason: text(),
      owner: nullable(text()),
      expires: nullable(text()),
      source: ref("suppressionSource"),
      status: oneOf("active", "expired", "unused", "reopened"),
      findings: fingerprints,
    }),
  ),
  incomplete: list(object({ what: text(), why: text() })),
  gate: ref("gate"),
});

const free = { type: "object" };
const $defs = {
  policy: object(
    {
      id: text(),
      version: whole,
      title: text(),
      description: text(),
      weights: object(Object.fromEntries(CATEGORIES.map((category) => [category, { type: "number" }]))),
      grades: list(object({ from: { type: "number" }, name: text(), letter: text() })),
      "points?": free,
      "scale?": free,
      "confidence?": free,
      "floor?": free,
      "fullShare?": { type: "number" },
      "shareExponent?": { type: "number" },
      "soft?": free,
      "rules?": free,
      "factors?": free,
      "coverage?": free,
      "minimumRules?": free,
      "risk?": free,
      "ceiling?": { type: ["object", "null"] },
      "caps?": list(free),
      "blockers?": list(free),
      "conditions?": list(free),
      "requiredControls?": list(text()),
    },
    "The policy after `extends`; schema/policy.schema.json describes what stands in it.",
  ),
  digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  control: oneOf(
    "credentials-vault",
    "endpoint-protection",
    "approval-workflows",
    "audit-logging",
    "output-sanitization",
    "tool-permissions",
    "rate-limiting",
  ),
  suppressionSource: oneOf("configuration", "baseline", "document"),
  location: object(place),
  reference: object({ label: text(), "url?": text() }),
  categoryScore: object({
    score: nullable(tenths),
    basis: oneOf(...BASES),
    coverage: object({ evaluated: whole, applicable: whole }),
    checks: object({ applicable: whole, failed: whole }),
    deductions: list(
      object({
        ruleId: text(),
        kind: oneOf("rule", "cap"),
        points: tenths,
        reason: text(),
        applicable: whole,
        failed: whole,
        factor: { type: "number", minimum: 0 },
        worth: { type: "number", minimum: 0 },
        factorId: text(),
        cap: nullable({ type: "number" }),
        findings: fingerprints,
      }),
    ),
    factors: list(
      object({
        id: text(),
        title: text(),
        points: tenths,
        cap: nullable({ type: "number" }),
        passed: whole,
        failed: whole,
        unknown: whole,
      }),
    ),
    reason: nullable(text()),
  }),
  tool: object({
    id: text(),
    name: text(),
    title: nullable(text()),
    description: text(),
    server: nullable(text()),
    category: oneOf(...TOOL_CATEGORIES),
    alternative: nullable(oneOf(...TOOL_CATEGORIES)),
    certainty: oneOf(...LEVELS),
    risk: oneOf(...LEVELS),
    reasons: list(text()),
    source: oneOf("text", "configuration"),
    method: nullable(text()),
    path: nullable(text()),
    tags: list(text()),
    deprecated: { type: "boolean" },
    auth: oneOf("required", "optional", "open", "undeclared", "unknown"),
    annotations: nullable({ type: "object" }),
    expectedAnnotations: { type: "object" },
    parameters: list(
      object({
        name: text(),
        in: text(),
        required: { type: "boolean" },
        type: text(),
        kind: text(),
        bounds: list(text()),
        description: text(),
      }),
    ),
    dataClasses: list(text()),
    tokens: whole,
    contentHash: text(),
    findings: fingerprints,
    location: ref("location"),
  }),
  finding: object({
    fingerprint: text(),
    contentHash: text(),
    ruleId: text(),
    severity: oneOf(...SEVERITIES),
    confidence: oneOf(...LEVELS),
    category: oneOf(...CATEGORIES),
    title: text(),
    message: text(),
    toolId: nullable(text()),
    tool: nullable(text()),
    related: list(object({ toolId: nullable(text()), location: ref("location") })),
    location: ref("location"),
    evidence: object({
      observed: text(),
      expected: text(),
      snippet: nullable(object({ startLine: { type: "integer", minimum: 1 }, lines: list(text()) })),
    }),
    fix: object({ text: text(), before: nullable(text()), after: nullable(text()) }),
    references: list(ref("reference")),
    suppressed: nullable(
      object({
        reason: text(),
        owner: nullable(text()),
        expires: nullable(text()),
        source: ref("suppressionSource"),
        accepted: { type: "boolean" },
      }),
    ),
    count: { type: "integer", minimum: 1 },
  }),
  rule: object({
    outcome: oneOf("pass", "fail", "not-applicable", "not-evaluated", "error"),
    reason: nullable(text()),
    tags: list(text()),
    slug: text(),
    category: oneOf(...CATEGORIES),
    factor: text(),
    severity: oneOf(...SEVERITIES),
    confidence: oneOf(...LEVELS),
    lifecycle: oneOf("experimental", "stable", "deprecated"),
    effort: oneOf(...LEVELS),
    title: object({ pass: text(), fail: text() }),
    why: text(),
    fix: text(),
    references: list(ref("reference")),
    applicable: whole,
    failed: whole,
  }),
  gate: object({
    passed: { type: "boolean" },
    conditions: list(
      object({
        kind: text(),
        subject: nullable(text()),
        wanted: any,
        got: any,
        passed: { type: "boolean" },
        message: text(),
      }),
    ),
  }),
  report,
  reportSet: object({ schemaVersion: text(), runs: list(ref("report")), gate: ref("gate") }),
};

/** A validator of one report that needs no compiler at run time. */
function validatorModule() {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    inlineRefs: false,
    loopRequired: 1,
    code: { source: true, esm: true, lines: false, optimize: 3 },
  });
  const validate = ajv.compile({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $ref: "#/$defs/report",
    $defs,
  });
  const code = (standaloneCode.default ?? standaloneCode)(ajv, validate);
  if (code.includes("require(")) throw new Error("the validator of reports needs something at run time");
  return `// Generated by \`npm run generate\` from scripts/generate/a-report-schema.mjs.\n${code}\n`;
}

export default async function generate({ emit }) {
  emit("src/report/validators/report.js", validatorModule());
  emit(
    "src/report/validators/report.d.ts",
    `/** JSON Schema validator of one report, compiled ahead. */\ndeclare const validate: {\n  (value: unknown): boolean;\n  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;\n};\nexport default validate;\n`,
  );
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://assayer.dev/schema/report-1.0.0.schema.json",
    title: "assayer report",
    description:
      "What `assayer TARGET --format json` prints: one report, or several with a common gate. Fields are added, never renamed.",
    oneOf: [ref("report"), ref("reportSet")],
    $defs,
  };
  emit("schema/report.schema.json", `${JSON.stringify(schema, null, 2)}\n`);
}
