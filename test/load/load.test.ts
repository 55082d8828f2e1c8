import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { audit } from "../../src/audit.ts";
import { LoadError } from "../../src/load/errors.ts";
import { expandTargets } from "../../src/load/expand.ts";
import { loadTarget, loadText, type LoadOptions } from "../../src/load/load.ts";
import type { Document, OpenApiDocument } from "../../src/load/types.ts";
import { loadPolicy } from "../../src/score/policy.ts";
import { survey } from "../../src/surface/survey.ts";

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "assayer-load-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";

async function failure(target: string, options: LoadOptions = {}): Promise<LoadError> {
  try {
    await loadTarget(target, { cwd: ROOT, ...options });
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error(`${target} was loaded`);
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe("what is read", () => {
  it("tells YAML and JSON by content, not by name", async () => {
    const yaml = await loadTarget(write("a.json", SMALL));
    const json = await loadTarget(
      write("a.yaml", '\ufeff {"swagger":"2.0","info":{"title":"t","version":"1"},"paths":{}}'),
    );
    expect([yaml.kind, json.kind]).toEqual(["openapi", "openapi"]);
    expect((json as OpenApiDocument).specVersion).toBe("2.0");
  });

  it("reads UTF-16 by its BOM", async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SMALL, "utf16le")]);
    const swapped = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(SMALL, "utf16le").swap16()]);
    for (const bytes of [utf16, swapped]) {
      expect(await loadTarget(write("utf16.yaml", bytes))).toMatchObject({ kind: "openapi", specVersion: "3.1.0" });
    }
  });

  it("reads standard input", async () => {
    const document = await loadTarget("-", { stdin: Readable.from([Buffer.from(SMALL)]) });
    expect(document).toMatchObject({ kind: "openapi", location: "-", uri: "stdin" });
  });

  it("keeps dates, unknown tags and merge keys of YAML as they mean", async () => {
    const document = await loadText(
      "openapi: 3.0.0\ninfo: {title: t, version: 2024-10-01}\nx-base: &b {a: 1}\nx-made: {<<: *b, c: !special 2}\npaths: {}\n",
    );
    expect((document as OpenApiDocument).root).toMatchObject({ info: { version: "2024-10-01" }, "x-made": { a: 1 } });
  });

  it("gives a digest of the bytes, and of all files of a split description", async () => {
    const one = await loadTarget(write("digest.yaml", SMALL));
    expect(one.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    const main = write("split/main.yaml", SMALL.replace("{}", "{/a: {$ref: a.yaml}}"));
    write("split/a.yaml", "get: {operationId: a}\n");
    const before = await loadTarget(main);
    write("split/a.yaml", "get: {operationId: b}\n");
    const after = await loadTarget(main);
    expect(after.digest).not.toBe(before.digest);
    expect(after.bytes).toBeGreaterThan(one.bytes);
  });
});

describe("a description in several files", () => {
  it("is followed, with places in the right file", async () => {
    const document = await loadTarget("fixtures/openapi/library-split/openapi.yaml", { cwd: ROOT });
    const surface = survey(document);
    expect(surface.tools.map(({ id }) => id)).toEqual(["listBooks", "addBook", "readBook", "removeBook"]);
    expect(surface.brokenRefs).toEqual([]);
    expect(document.verdict).toEqual({ valid: true, errors: [] });
    const remove = surface.tools[3];
    expect(remove?.at).toEqual({ uri: "fixtures/openapi/library-split/paths/book.yaml", pointer: "/remove" });
    expect(document.position(remove!.at)).toEqual({ line: 10, column: 1 });
    expect(remove?.parameters.map(({ name }) => name)).toEqual(["id"]);
    expect(remove?.auth).toMatchObject({ state: "required", inherited: true });
    const [, add] = surface.tools;
    expect(add?.parameters.map(({ path }) => path.join("."))).toEqual(["title", "sequel", "shelf", "shelf.row"]);
    expect(add?.input?.raw).toBe(surface.tools[0]?.responses[0]?.schema?.raw["items"] ? add?.input?.raw : null);
    expect(add?.input?.raw).toBe(surface.schemas[0]?.raw);
  });

  it("stays inside of its folder, reads nothing remote, and says so", async () => {
    const document = await loadTarget("fixtures/hostile/load/refs-out.yaml", { cwd: ROOT });
    const surface = survey(document);
    expect(surface.tools.map(({ path }) => path)).toEqual(["/inner"]);
    expect(Object.fromEntries(document.incomplete.map(({ what, why }) => [what, why.slice(0, 12)]))).toEqual({
      "fixtures/openapi/bookshop.yaml": "it stands ou",
      "/etc/hosts": "it stands ou",
      "http://169.254.169.254/latest/meta-data": "it is remote",
      "fixtures/hostile/load/nowhere.yaml": "there is no ",
    });
    const refs = surface.brokenRefs.map(({ ref }) => ref);
    expect(refs).toContain("#/components/parameters/None");
    expect(refs).toContain("nowhere.yaml");
    for (const { at } of surface.brokenRefs) expect(document.position(at)?.line).toBeGreaterThan(3);
    // What we chose not to read is unknown; what is not there is broken.
    const unread = new Set(surface.brokenRefs.filter((broken) => broken.unread !== undefined).map(({ ref }) => ref));
    expect([...unread].some((ref) => ref.startsWith("http:"))).toBe(true);
    expect(unread.has("nowhere.yaml") || unread.has("#/components/parameters/None")).toBe(false);
    const outcome = (of: Document): string | undefined =>
      audit(of, { policy: loadPolicy("standard"), now: new Date(0) }).rules["HEA-002"]?.outcome;
    expect(outcome(document)).toBe("fail");
    const spec = (ref: string): string =>
      `openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {/a: {get: {responses: {"200": {$ref: "${ref}"}}}}}\n`;
    write("remote-only.yaml", spec("https://x.example/a.yaml#/b"));
    expect(outcome(await loadTarget("remote-only.yaml", { cwd: folder }))).toBe("not-evaluated");
    write("missing-only.yaml", spec("gone.yaml#/b"));
    expect(outcome(await loadTarget("missing-only.yaml", { cwd: folder }))).toBe("fail");
  });

  it("follows a reference out of its folder only when allowed, and no symbolic link out of it", async () => {
    write("outer/secret.yaml", "get: {operationId: secret}\n");
    const main = write(
      "fence/main.yaml",
      SMALL.replace("{}", "{/a: {$ref: ../outer/secret.yaml}, /b: {$ref: link.yaml}}"),
    );
    symlinkSync("../outer/secret.yaml", join(folder, "fence/link.yaml"));
    const closed = await loadTarget(main);
    expect(survey(closed).tools).toEqual([]);
    expect(closed.incomplete).toHaveLength(2);
    const open = await loadTarget(main, { allowOutsideRefs: true });
    expect(survey(open).tools.map(({ id }) => id)).toEqual(["secret", "secret#2"]);
  });

  it("counts every file towards the size limit", async () => {
    const main = write("big/main.yaml", SMALL.replace("{}", "{/a: {$ref: a.yaml}}"));
    write("big/a.yaml", `get: {operationId: a, description: ${"x".repeat(5_000)}}\n`);
    const document = await loadTarget(main, { maxSize: 1_000 });
    expect(document.incomplete[0]?.why).toMatch(/larger/);
  });
});

describe("bad input", () => {
  it.each([
    ["tabs.yaml", /not valid YAML/, /:3:1$/, /spaces/],
    ["merge.yaml", /cannot merge/, /:4:\d+$/, /^Correct the syntax there/],
    ["truncated.json", /ends in the middle/, /:1:79$/, /truncated/],
    ["empty.yaml", /empty/, /empty\.yaml$/, /Give/],
    ["nul.yaml", /null byte/, /:2:17$/, /./],
    ["alias-bomb.yaml", /stand for more/, /./, /bomb/],
    ["alias-loop.yaml", /contains itself/, /./, /\$ref/],
    ["future-version.json", /"4\.1\.0"/, /./, /3\.2/],
    ["no-tools.json", /no tools/, /./, /tools\/list/],
    ["page.yaml", /web page/, /./, /./],
    ["rpc-error.json", /JSON-RPC error.*Method not found/, /./, /./],
  ])("%s is refused in one line that says what, where and what to do", async (name, what, where, hint) => {
    const error = await failure(`fixtures/hostile/load/${name}`);
    expect(error.what).toMatch(what);
    expect(error.where).toMatch(where);
    expect(error.hint).toMatch(hint);
    expect(error.message).not.toContain("\n");
  });

  it.each([
    ["a folder", "fixtures", /folder/],
    ["a file that is not there", "fixtures/none.yaml", /no such file/],
    ["a file over the limit", "fixtures/openapi/bookshop.yaml", /more than 10/],
  ])("%s is refused", async (_, target, what) => {
    expect((await failure(target, { maxSize: 10 })).what).toMatch(what);
  });

  it("names what else a document is", async () => {
    const told = async (text: string): Promise<string> => {
      const error: unknown = await loadText(text).catch((caught: unknown) => caught);
      return error instanceof LoadError ? error.what : "loaded";
    };
    expect(await told("asyncapi: 3.0.0\n")).toMatch(/AsyncAPI/);
    expect(await told("swaggerVersion: '1.2'\n")).toMatch(/Swagger 1/);
    expect(await told('{"info":{"_postman_id":"x"},"item":[]}')).toMatch(/Postman/);
    expect(await told("paths: {}\n")).toMatch(/no OpenAPI version/);
    expect(await told("[]")).toMatch(/empty list/);
    expect(await told('{"mcpServers":{"a":{"command":"x"}}}')).toMatch(/configuration of an MCP client/);
    expect(await told("just words")).toMatch(/plain text/);
  });

  it("hands a client's configuration on when somebody can load it", async () => {
    const seen: string[] = [];
    const live = {
      config: async (config: { uri: string }) => {
        seen.push(config.uri);
        return loadText('[{"name":"x"}]');
      },
    };
    await loadText('{"mcpServers":{"a":{"command":"x"}}}', "config.json", { live });
    expect(seen).toEqual(["config.json"]);
  });

  it("reads what can be read of odd values, duplicate keys and wrong bytes", async () => {
    const read = (name: string) => loadTarget(`fixtures/hostile/load/${name}`, { cwd: ROOT });
    const nulls = await read("nulls.json");
    expect(survey(nulls).tools.map(({ id }) => id)).toEqual(["POST /b"]);
    expect(nulls.verdict.valid).toBe(false);
    const twice = await read("duplicate-keys.yaml");
    expect(survey(twice).tools.map(({ path }) => path)).toEqual(["/second"]);
    expect(twice.incomplete[0]?.what).toMatch(/:5$/);
    const bytes = await read("invalid-utf8.json");
    expect(survey(bytes).name).toBe("caf\ufffd \ufffd");
    expect(bytes.incomplete[0]?.why).toMatch(/UTF-8/);
    const prototype = survey(await read("prototype-keys.json"));
    expect(prototype.tools.map(({ id }) => id)).toEqual(["__proto__", "constructor"]);
    expect(prototype.tools[0]?.parameters[0]?.name).toBe("__proto__");
    expect(Object.hasOwn(Object.prototype, "get")).toBe(false);
  });
});

describe("globs", () => {
  it("expands, sorts, and leaves plain names alone", async () => {
    for (const name of [
      "g/b.yaml",
      "g/a.json",
      "g/deep/c.yaml",
      "g/.hidden.yaml",
      "g/node_modules/d.yaml",
      "g/[x].yaml",
    ]) {
      write(name, SMALL);
    }
    expect(await expandTargets(["g/*.yaml", "-", "https://x.example/*"], { cwd: folder })).toEqual([
      "g/[x].yaml",
      "g/b.yaml",
      "-",
      "https://x.example/*",
    ]);
    expect(await expandTargets(["g/**/*.{yaml,json}"], { cwd: folder })).toEqual([
      "g/[x].yaml",
      "g/a.json",
      "g/b.yaml",
      "g/deep/c.yaml",
    ]);
    expect(await expandTargets(["g/[x].yaml"], { cwd: folder })).toEqual(["g/[x].yaml"]);
    await expect(expandTargets(["g/*.toml"], { cwd: folder })).rejects.toThrow(/no file matches/);
  });
});
