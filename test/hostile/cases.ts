import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../helpers/cli.ts";
import { fieldCases } from "./field-cases.ts";
import { textCases } from "./text-cases.ts";

/** One input that was made to hurt; several texts where one idea has several forms. */
export interface HostileCase {
  readonly name: string;
  readonly texts: readonly (string | Uint8Array)[];
  /** What must come of it; either when absent. */
  readonly wants?: "refused" | "reported";
}

const N = 100_000;
const head = '"openapi":"3.1.0","info":{"title":"t","version":"1"}';
const around = (paths: string, rest = ""): string => `{${head},"paths":${paths}${rest}}`;
const body = (schema: string): string =>
  around(`{"/a":{"post":{"requestBody":{"content":{"application/json":{"schema":${schema}}}},"responses":{}}}}`);
const schemas = (count: number, make: (index: number) => string): string =>
  body('{"$ref":"#/components/schemas/S0"}').replace(
    /\}$/,
    `,"components":{"schemas":{${Array.from({ length: count }, (_, index) => `"S${index}":${make(index)}`).join(",")}}}}`,
  );
const ref = (index: number): string => `{"$ref":"#/components/schemas/S${index}"}`;
const case_ = (name: string, texts: HostileCase["texts"][number], wants?: HostileCase["wants"]): HostileCase => ({
  name,
  texts: [texts],
  ...(wants && { wants }),
});
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const plain = around('{"/a":{"get":{"operationId":"a","responses":{}}}}');

const bombs: readonly HostileCase[] = [
  case_("100,000 levels of JSON arrays", "[".repeat(N) + "]".repeat(N), "refused"),
  case_("100,000 levels of JSON objects", '{"a":'.repeat(N) + "1" + "}".repeat(N), "refused"),
  case_("100,000 levels inside a schema", body('{"items":'.repeat(N) + "{}" + "}".repeat(N)), "refused"),
  case_("490 levels inside a schema", body('{"items":'.repeat(480) + "{}" + "}".repeat(480)), "reported"),
  case_("100,000 levels of YAML flow", `a: ${"[".repeat(N)}`, "refused"),
  case_("100,000 levels of YAML dashes", `${"- ".repeat(N)}a`, "refused"),
  case_("100,000 levels of YAML keys", `${"? ".repeat(N)}a`, "refused"),
  case_(
    "5,000 levels of YAML blocks",
    Array.from({ length: 5_000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
    "refused",
  ),
  case_(
    "nine aliases of nine, nine times over",
    `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`).join("\n")}\nopenapi: 3.1.0\n`,
    "refused",
  ),
  case_("an alias of itself", "openapi: 3.1.0\npaths: &p\n  /a: *p\n"),
  case_("aliases as keys", "? &a [1,2]\n: 1\n? *a\n: 2\nopenapi: 3.1.0\n"),
  case_(
    "merge keys that multiply",
    `a: &m0 {k: 1}\n${Array.from({ length: 2_000 }, (_, at) => `m${at}: &m${at + 1}\n  <<: *m${at}\n  z${at}: 1`).join("\n")}\n`,
    "refused",
  ),
  case_("a merge of what is no mapping", "openapi: 3.1.0\n<<: [1, 2]\n"),
  case_(
    "tags of YAML that run code elsewhere",
    'openapi: 3.1.0\ninfo: !!js/function "function(){}"\npaths: !!python/object/apply:os.system ["id"]\n',
  ),
  case_("100,000 documents in one YAML", "---\nopenapi: 3.1.0\n".repeat(N)),
  case_(
    "a million empty anchors",
    `openapi: 3.1.0\nx: [${Array.from({ length: N }, (_, at) => `&a${at} x`).join(",")}]\n`,
  ),
  case_("a key of 5 MB", around(`{"/${"a".repeat(5_000_000)}":{"get":{}}}`), "refused"),
  case_(
    "a key of 5 MB in YAML",
    `openapi: 3.1.0\npaths:\n  ? |\n    /${"a".repeat(5_000_000)}\n  : {get: {}}\n`,
    "refused",
  ),
  case_("an operationId of 5 MB", around(`{"/a":{"get":{"operationId":"${"a".repeat(5_000_000)}"}}}`)),
  case_("a tool name of 5 MB", JSON.stringify([{ name: "n".repeat(5_000_000), inputSchema: {} }])),
  case_(
    "a title of 5 MB",
    `{"openapi":"3.1.0","info":{"title":"${"t".repeat(5_000_000)}"},"paths":{"/a":{"delete":{}}}}`,
  ),
  case_("a tool name of 1 MB", JSON.stringify([{ name: "n".repeat(1_000_000), inputSchema: {} }])),
  case_(
    "200,000 keys in one object",
    around("{}", `,"x":{${Array.from({ length: 200_000 }, (_, at) => `"k${at}":0`).join(",")}}`),
  ),
  case_("a million nulls", around("{}", `,"x":[${"null,".repeat(1_000_000)}0]`)),
  case_(
    "2^100 paths through references",
    schemas(100, (at) => `{"properties":{"a":${ref(at + 1)},"b":${ref(at + 1)}}}`),
  ),
  case_(
    "a billion laughs of allOf",
    schemas(40, (at) => `{"allOf":[${Array.from({ length: 10 }, () => ref(at + 1)).join(",")}]}`),
  ),
  case_(
    "every schema refers to every other",
    schemas(200, () => `{"properties":{${Array.from({ length: 200 }, (_, at) => `"p${at}":${ref(at)}`).join(",")}}}`),
  ),
  case_(
    "20,000 references in a row",
    schemas(20_000, (at) => ref(at + 1)),
  ),
  case_(
    "a reference to itself",
    schemas(1, () => ref(0)),
  ),
  case_(
    "references in a circle of three",
    schemas(3, (at) => ref((at + 1) % 3)),
  ),
  case_(
    "a circle through every keyword",
    schemas(
      6,
      (at) =>
        `{"${["allOf", "anyOf", "oneOf", "prefixItems", "allOf", "anyOf"][at]}":[${ref((at + 1) % 6)}],"not":${ref(0)},"items":${ref(at)},"additionalProperties":${ref(at)}}`,
    ),
  ),
  case_(
    "path items in a circle",
    around('{"/a":{"$ref":"#/paths/~1b"},"/b":{"$ref":"#/paths/~1a"},"/c":{"$ref":"#/paths/~1c/get"}}'),
  ),
  case_(
    "parameters that are references to parameters",
    around('{"/a":{"get":{"parameters":[{"$ref":"#/paths/~1a/get/parameters/0"}]}}}'),
  ),
  case_("a reference to the whole document", body('{"$ref":"#"}')),
  case_(
    "3,000 references that lead nowhere",
    around(`{${Array.from({ length: 3_000 }, (_, at) => `"/p${at}":{"$ref":"#a${at}"}`).join(",")}}`),
  ),
  case_("references that are no strings", body('{"$ref":{"$ref":[1]}}')),
  case_(
    "references with broken escapes",
    around('{"/a":{"$ref":"#/%zz/~9/~"},"/b":{"$ref":"%"},"/c":{"$ref":"#/paths/~1c~"}}'),
  ),
  case_(
    "callbacks of callbacks",
    around(`{"/a":{"post":${'{"callbacks":{"c":{"u":{"post":'.repeat(90)}{}${"}}}}".repeat(90)}}}`),
  ),
  case_(
    "a discriminator whose mapping is a circle",
    schemas(
      2,
      (at) =>
        `{"discriminator":{"propertyName":"t","mapping":{"a":"#/components/schemas/S${1 - at}"}},"oneOf":[${ref(1 - at)}]}`,
    ),
  ),
  case_("4,000 tools of one name", JSON.stringify(Array.from({ length: 4_000 }, () => ({ name: "t" })))),
  case_(
    "20,000 parameters",
    around(
      `{"/a":{"get":{"parameters":[${Array.from({ length: 20_000 }, (_, at) => `{"name":"p${at}","in":"query","schema":{}}`).join(",")}]}}}`,
    ),
  ),
  case_(
    "2,000 names that differ by one letter",
    JSON.stringify(
      Array.from({ length: 2_000 }, (_, at) => ({
        name: `get_item_${String.fromCharCode(97 + (at % 26))}${at}`,
        description: "Gets it.",
      })),
    ),
  ),
  case_(
    "3,000 properties in each of 30 tools",
    JSON.stringify(
      Array.from({ length: 30 }, (_, tool) => ({
        name: `t${tool}`,
        inputSchema: {
          type: "object",
          properties: Object.fromEntries(Array.from({ length: 3_000 }, (__, at) => [`p${at}`, { type: "string" }])),
        },
      })),
    ),
  ),
  case_(
    "patterns that backtrack",
    body(
      `{"type":"string","pattern":"^(([a-z])+.)+[A-Z]([a-z])+$","example":"${"a".repeat(50)}","default":"${"a".repeat(50)}","enum":["${"a".repeat(50)}"]}`,
    ),
  ),
  case_("a pattern of 1 MB", body(`{"type":"string","pattern":"${"(a+)+".repeat(200_000)}","example":"aaaa"}`)),
  case_("a pattern that is no expression", body('{"type":"string","pattern":"(((((["}')),
  case_(
    "patternProperties that backtrack",
    body(`{"patternProperties":{"(a|a)*b":{}},"example":{"${"a".repeat(60)}":1}}`),
  ),
  case_("an enum of 100,000 values", body(`{"enum":[${Array.from({ length: N }, (_, at) => at).join(",")}]}`)),
  case_(
    "100,000 tags",
    around('{"/a":{"get":{}}}', `,"tags":[${Array.from({ length: N }, (_, at) => `{"name":"t${at}"}`).join(",")}]`),
  ),
];

const encodings: readonly HostileCase[] = [
  case_("UTF-16, little end first", utf16(plain), "reported"),
  case_("UTF-16, big end first", utf16(plain, true), "reported"),
  case_("UTF-16 of an odd length", Buffer.concat([utf16(plain), Buffer.from([0x41])])),
  case_(
    "UTF-32",
    Buffer.concat([
      Buffer.from([0xff, 0xfe, 0, 0]),
      Buffer.from([...plain].flatMap((c) => [c.charCodeAt(0), 0, 0, 0])),
    ]),
  ),
  case_("a UTF-8 BOM", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(plain)]), "reported"),
  case_("two BOMs", `\ufeff\ufeff${plain}`),
  case_("a BOM and nothing else", Buffer.from([0xef, 0xbb, 0xbf]), "refused"),
  case_("half of a UTF-16 BOM", Buffer.from([0xff]), "refused"),
  case_(
    "bytes that are no UTF-8",
    Buffer.concat([
      Buffer.from('{"openapi":"3.1.0","info":{"title":"'),
      Buffer.from([0xc3, 0x28, 0xf0, 0x28, 0x8c, 0xff]),
      Buffer.from('"},"paths":{}}'),
    ]),
    "reported",
  ),
  case_(
    "an overlong slash",
    Buffer.concat([Buffer.from('{"openapi":"3.1.0","paths":{"'), Buffer.from([0xc0, 0xaf]), Buffer.from('":{}}}')]),
  ),
  case_(
    "lone surrogates everywhere",
    around(
      String.raw`{"/\ud800":{"get":{"operationId":"\udfff","description":"\ud800x","tags":["\udc00"],"parameters":[{"name":"\ud800","in":"query"}]}}}`,
    ),
    "reported",
  ),
  case_(
    "a lone surrogate in a tool's name",
    String.raw`[{"name":"\ud800","description":"\udfff","inputSchema":{"properties":{"\ud800":{}}}}]`,
    "reported",
  ),
  case_("NUL in JSON", '{"openapi":"3.1.0\0"}', "refused"),
  case_("NUL in YAML", "openapi: 3.1.0\0\npaths: {}\n", "refused"),
  case_(
    "an escaped NUL in every text",
    around(String.raw`{"/a\u0000":{"get":{"operationId":"a\u0000b","summary":"\u0000"}}}`),
    "reported",
  ),
  case_("a million NULs", Buffer.alloc(1_000_000), "refused"),
  case_(
    "random bytes",
    Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 7_919 + (at >> 3) * 104_729) & 255)),
    "refused",
  ),
  case_("a ZIP", Buffer.from("504b0304140000000800", "hex"), "refused"),
  case_("a gzip", Buffer.from("1f8b0800000000000003", "hex"), "refused"),
  case_("line separators as white space", plain.replaceAll(",", ",\u2028\u2029")),
  case_("only carriage returns", "openapi: 3.1.0\rpaths: {}\r"),
  case_("500,000 empty lines", `${"\n".repeat(500_000)}${plain}`, "reported"),
  case_("white space and nothing else", " \n\t".repeat(100_000), "refused"),
  case_("2 million escaped quotes", `{"x":"${String.raw`\"`.repeat(2_000_000)}","openapi":"3.1.0"}`),
];

const shapes: readonly HostileCase[] = [
  case_("an empty file", "", "refused"),
  case_("null", "null", "refused"),
  case_("a number", "1e308", "refused"),
  case_("a lone string", '"openapi"', "refused"),
  case_("an empty object", "{}", "refused"),
  case_("an empty list", "[]"),
  case_("a list of nulls", "[null,null]"),
  case_("a list in lists", "[[[[{}]]]]"),
  case_(
    "keys of prototypes in every place",
    around(
      '{"__proto__":{"get":{"operationId":"__proto__"}},"/a":{"__proto__":{"x":1},"constructor":{"prototype":{"polluted":true}},"get":{"operationId":"constructor","parameters":[{"name":"__proto__","in":"query","schema":{"__proto__":{"polluted":true}}}],"responses":{"__proto__":{}},"security":[{"__proto__":[],"constructor":[]}]}}}',
      ',"__proto__":{"polluted":true},"components":{"schemas":{"__proto__":{"type":"object"},"constructor":{"$ref":"#/components/schemas/__proto__"}},"securitySchemes":{"__proto__":{"type":"http","scheme":"basic"}}}',
    ),
    "reported",
  ),
  case_(
    "tools named as members of objects",
    JSON.stringify(
      [
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "valueOf",
        "then",
        "toJSON",
        "length",
        "prototype",
      ].map((name) => ({
        name,
        description: name,
        inputSchema: { type: "object", properties: { [`${name}`]: { type: "string" } }, required: [name] },
      })),
    ),
    "reported",
  ),
  case_(
    "a snapshot that names prototypes",
    '{"assayerSnapshot":"1.0.0","__proto__":{"polluted":1},"servers":[{"id":"__proto__","tools":[{"name":"constructor","__proto__":{"inputSchema":1}}],"launch":{"__proto__":1}}],"observations":[{"id":"__proto__"},{"id":"constructor","detail":{"__proto__":1}}]}',
  ),
  case_(
    "keys that stand there twice",
    '{"openapi":"2.0","openapi":"3.1.0","paths":{"/a":{"get":{}}},"paths":{"/b":{"get":{},"get":{"operationId":"b"}}}}',
    "reported",
  ),
  case_("keys that stand there twice in YAML", "openapi: 3.1.0\nopenapi: 3.1.0\npaths: {}\npaths: {/a: {get: {}}}\n"),
  case_(
    "numbers beyond what a double holds",
    around(
      '{"/a":{"get":{"parameters":[{"name":"a","in":"query","schema":{"type":"integer","minimum":-1e999,"maximum":1e999,"maxLength":99999999999999999999999999,"default":1e-999,"multipleOf":0}}]}}}',
    ),
    "reported",
  ),
  case_(
    "numbers where names belong",
    "openapi: 3.1\ninfo: {title: 1, version: 0x1F}\npaths: {1: {get: {operationId: 0o17, tags: [1.5, .inf, .nan]}}}\n",
  ),
  case_("a version of the future", '{"openapi":"9.9.9","paths":{}}'),
  case_("a version that is an object", '{"openapi":{},"paths":{}}'),
  case_("both Swagger and OpenAPI", '{"swagger":"2.0","openapi":"3.1.0","paths":{"/a":{"get":{}}}}'),
  case_(
    "a description and a listing in one",
    '{"openapi":"3.1.0","paths":{},"tools":[{"name":"a"}],"mcpServers":{"a":{"command":"sh"}}}',
  ),
  case_(
    "a client's configuration",
    '{"mcpServers":{"a":{"command":"sh","args":["-c","touch /tmp/assayer-was-here"]}}}',
    "refused",
  ),
  case_("JSON cut in the middle of a word", plain.slice(0, 60), "refused"),
  case_("JSON with a comment and a trailing comma", `{/* x */${head},"paths":{},}`),
  case_("JSON followed by more JSON", `${plain}${plain}`),
  case_(
    "a log of 5,000 messages",
    Array.from(
      { length: 5_000 },
      (_, at) => `{"jsonrpc":"2.0","id":${at},"result":{"tools":[{"name":"t${at % 50}"}]}}`,
    ).join("\n"),
  ),
  case_("an answer that is an error", '{"jsonrpc":"2.0","id":1,"error":{"code":"x","message":{"a":1}}}'),
  case_("a web page", "<!doctype html><title>openapi: 3.1.0</title>", "refused"),
  case_("an XML bomb", '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>', "refused"),
  case_("a shell script", "#!/bin/sh\nopenapi: 3.1.0\nrm -rf /\n"),
  case_(
    "a suppression of everything in the document",
    around(
      '{"/a":{"delete":{"x-assayer-ignore":[{"rule":"*","reason":"x"},null,1,{"rule":{}}]}}}',
      ',"x-assayer-ignore":{"rule":"*"}',
    ),
  ),
];

/** Fixtures of our own and what the fuzzer found. */
function fixtureCases(): readonly HostileCase[] {
  return ["load", "found"].flatMap((name) => {
    const folder = join(ROOT, "fixtures/hostile", name);
    try {
      return readdirSync(folder).map((file) => case_(`fixture ${name}/${file}`, readFileSync(join(folder, file))));
    } catch {
      return [];
    }
  });
}

/** Every input of this suite that a reader of bytes gets. */
export const cases: readonly HostileCase[] = [
  ...bombs,
  ...encodings,
  ...shapes,
  ...fieldCases(),
  ...textCases(),
  ...fixtureCases(),
];
