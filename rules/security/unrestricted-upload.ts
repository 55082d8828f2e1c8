import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { calls, follow, below, isObject, label, object } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";
import type { Surface } from "../../src/surface/types.ts";

const SIZE =
  /\b\d[\d.,]{0,12} ?(?:[kmgt]i?b|bytes|kilobytes|megabytes|gigabytes)\b|\b(?:max(?:imum)?|limit)\b.{0,40}\bsize\b|\bsize\b.{0,40}\b(?:max|limit|exceed)/i;

function isBinary(raw: unknown): boolean {
  if (!isObject(raw)) return false;
  return (
    raw["format"] === "binary" ||
    raw["type"] === "file" ||
    (raw["contentMediaType"] !== undefined && raw["type"] === "string")
  );
}

/** The file inputs of an upload that nothing limits. */
function unlimited(
  tool: Tool,
  surface: Surface,
): readonly { readonly spot: Spot; readonly bare: boolean; readonly typed: boolean }[] {
  const body = follow(surface, tool.raw["requestBody"], below(tool.at, "requestBody"))?.raw;
  const multipart = object(object(body?.["content"])["multipart/form-data"]);
  const encoding = object(multipart["encoding"]);
  const typed = tool.inputMediaTypes.some((type) =>
    /^(?:image|audio|video|text)\/|^application\/(?!octet-stream|x-www|\*)/i.test(type),
  );
  const whole = tool.input && isBinary(tool.input.raw) ? tool.input : null;
  const files = [
    ...tool.parameters
      .filter(({ schema, in: place }) => isBinary(schema.raw) && !(place === "body" && whole))
      .map(({ name, schema, description, at }) => ({ name, raw: schema.raw, description, at })),
    ...(whole ? [{ name: "", raw: whole.raw, description: "", at: whole.at }] : []),
  ];
  if (files.length === 0) return [];
  const said = SIZE.test(
    `${tool.description.slice(0, 5_000)} ${typeof body?.["description"] === "string" ? body["description"].slice(0, 2_000) : ""}`,
  );
  return files.map(({ name, raw, description, at }) => {
    const sized = said || raw["maxLength"] !== undefined || SIZE.test(description.slice(0, 2_000));
    const kind = typed || object(encoding[name])["contentType"] !== undefined || raw["contentMediaType"] !== undefined;
    return { spot: { at, tool }, bare: !sized, typed: kind };
  });
}

export default defineRule({
  id: "SEC-048",
  slug: "unrestricted-upload",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Uploads say how large a file may be", fail: "An upload has no limit of size" },
  why: `Executables, archives that unpack to a hundred times their size, images with scripts: an upload without a type and a size takes them all.`,
  fix: `Name the types (\`encoding.contentType\`, or a concrete media type) and give a size: \`maxLength\`, or a sentence in the description.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-434", url: "https://cwe.mitre.org/data/definitions/434.html" },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /avatar:
    post:
      operationId: uploadAvatar
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /avatar:
    post:
      operationId: uploadAvatar
      description: Takes a PNG of at most 2 MB.
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, properties: { file: { type: string, format: binary, maxLength: 2000000 } } }
            encoding: { file: { contentType: image/png } }
      responses: { "201": { description: Created } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const uploads = calls(ctx.surface).flatMap((tool) => unlimited(tool, ctx.surface));
      const bare = uploads.filter((upload) => upload.bare).map((upload) => upload.spot);
      const names = bare.map((spot) => (spot.tool ? label(spot.tool) : ""));
      judge(ctx, uploads.length, bare, () => ({
        observed: `no size${uploads.some((upload) => upload.bare && !upload.typed) ? " and no file type" : ""} on ${listed(names)}`,
        expected: "maxLength and a concrete media type",
        message: `${count(bare.length, "upload")} ${bare.length === 1 ? "has" : "have"} no limit of size: ${listed(names)}.`,
      }));
    },
  },
});
