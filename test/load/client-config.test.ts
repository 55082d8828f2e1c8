import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { configPlaces, discoverConfigs, isConfigPath, type Machine } from "../../src/load/client-config/discover.ts";
import { detectClientConfig } from "../../src/load/client-config/formats.ts";
import { launchPlans, loadClientConfig, loadConfigServers } from "../../src/load/client-config/load-config.ts";
import { resolveServer } from "../../src/load/client-config/resolve-server.ts";
import { replaceReferences } from "../../src/load/client-config/references.ts";
import { LoadError } from "../../src/load/errors.ts";
import { settingsOf } from "../../src/load/mcp/live.ts";
import type { LiveOptions } from "../../src/load/mcp/types.ts";
import { forgetSecrets, redactKnown } from "../../src/load/redact.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/client-config");
const file = (name: string): string => join(fixtures, name);
beforeEach(forgetSecrets);

async function sentence(action: Promise<unknown>): Promise<string> {
  const error = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LoadError);
  return (error as LoadError).message;
}

describe("every client's form is read", () => {
  test.each([
    ["claude_desktop_config.json", "claude-desktop", ["files stdio npx", "crm stdio node"]],
    [
      "claude.mcp.json",
      "generic",
      [
        "local stdio uvx",
        "remote http https://mcp.notes.example/mcp http",
        "older http https://mcp.notes.example/sse sse",
      ],
    ],
    ["claude.json", "generic", ["everywhere http https://all.example/mcp http", "everywhere (shop) stdio shop-server"]],
    ["cursor.mcp.json", "generic", ["db stdio npx", "web http https://web.example/mcp auto"]],
    [
      "windsurf.mcp_config.json",
      "generic",
      ["cloud http https://cloud.example/mcp auto", "off stdio old-server disabled"],
    ],
    [
      "vscode.mcp.json",
      "vscode",
      ["asks stdio ${workspaceFolder}/bin/server", "remote http https://code.example/mcp http"],
    ],
    ["opencode.jsonc", "opencode", ["files stdio npx", "far http https://far.example/mcp auto disabled"]],
    ["codex.config.toml", "codex", ["docs stdio npx", "issues http https://issues.example/mcp auto"]],
    [
      "zed.settings.json",
      "zed",
      ["new stdio zed-server", "old stdio old-server", "remote http https://zed.example/mcp auto", "extension problem"],
    ],
    [
      "cline_mcp_settings.json",
      "cline",
      ["a stdio cline-server", "b http https://cline.example/mcp http", "c http https://cline.example/events auto"],
    ],
    ["goose.config.yaml", "goose", ["notes stdio uvx", "web http https://goose.example/mcp http"]],
  ])("%s", async (name, format, servers) => {
    const config = await loadClientConfig(file(name));
    const shown = config.servers.map((one) =>
      [
        one.name,
        one.problem === null ? one.kind : "problem",
        ...(one.problem !== null ? [] : one.kind === "stdio" ? [one.command] : [one.url, one.transport]),
        ...(one.disabled ? ["disabled"] : []),
      ].join(" "),
    );
    expect(shown).toEqual(servers);
    expect(config.format === format || name.includes(config.format.split("-")[0] ?? "")).toBe(true);
    for (const one of config.servers) expect(one.pointer).toMatch(/^\/[^/]+\/[^/]+/);
  });

  test("Gemini CLI tells Streamable HTTP from SSE by the key", async () => {
    const text = '{"mcpServers": {"a": {"httpUrl": "https://x.example/m"}, "b": {"url": "https://x.example/e"}}}';
    const { format, servers } = await loadClientConfig("/home/kim/.gemini/settings.json", { text });
    expect(format).toBe("gemini-cli");
    expect(servers.map((one) => one.transport)).toEqual(["http", "sse"]);
  });

  test("arguments, environment and headers in each spelling", async () => {
    const open = (await loadClientConfig(file("opencode.jsonc"))).servers[0];
    expect(open).toMatchObject({ command: "npx", args: ["-y", "files-server"], env: { LEVEL: "1" } });
    const goose = (await loadClientConfig(file("goose.config.yaml"))).servers[0];
    expect(goose).toMatchObject({ args: ["notes-goose"], env: { NOTES_KEY: "fixture-goose-key-998877" } });
    const codex = (await loadClientConfig(file("codex.config.toml"))).servers[1];
    expect(codex).toMatchObject({
      bearerEnv: "ISSUES_TOKEN",
      headers: { "X-Team": "blue", "X-Region": "${env:ISSUES_REGION}" },
    });
    const zed = (await loadClientConfig(file("zed.settings.json"))).servers[1];
    expect(zed).toMatchObject({ command: "old-server", args: ["-q"], env: { A: "b" } });
  });

  test("odd entries are told, and break nothing", async () => {
    const { servers } = await loadClientConfig(file("odd.mcp.json"));
    const problems = Object.fromEntries(servers.map((one) => [one.name, one.problem]));
    expect(problems["text"]).toMatch(/not an object/);
    expect(problems["nothing"]).toMatch(/neither a command nor a URL/);
    expect(problems["list"]).toMatch(/not an object/);
    expect(servers.find((one) => one.name === "args")).toMatchObject({ args: ["1", "b"], env: { N: "5", B: "true" } });
    expect(servers.map((one) => one.name)).toContain("__proto__");
  });
});

describe("what is no configuration", () => {
  test.each([
    [{ openapi: "3.1.0", servers: [{ url: "https://a.example" }] }],
    [{ openapi: "3.1.0", servers: { a: { url: "x" } } }],
    [{ tools: [] }],
    [{ extensions: { a: 1 } }],
    [{ servers: { a: 1 } }],
    [{ mcp: true }],
    [[]],
    [null],
    ["text"],
  ])("%j", (value) => {
    expect(detectClientConfig(value, "some.json")).toBeNull();
  });

  test("a file without servers, a broken one, one that is not there", async () => {
    expect(await sentence(loadClientConfig(file("empty.mcp.json")))).toMatch(/names no MCP servers/);
    expect(await sentence(loadClientConfig(file("broken.mcp.json")))).toMatch(
      /broken\.mcp\.json:3: it is not valid JSON/,
    );
    expect(await sentence(loadClientConfig(file("no-such.json")))).toMatch(/there is no such file/);
    expect(await sentence(loadClientConfig("x.json", { text: '{"a": 1}' }))).toMatch(
      /no configuration of an agent client/,
    );
    expect(await sentence(loadClientConfig("x.toml", { text: "a = = 1" }))).toMatch(/not valid TOML/);
  });
});

describe("references", () => {
  const values = { env: { TOKEN: "t-1", EMPTY: "" }, inputs: { key: "k-1" }, workspace: "/w", home: "/h" };
  test.each([
    ["${TOKEN} and ${env:TOKEN} and {env:TOKEN}", "t-1 and t-1 and t-1", []],
    ["${input:key}", "k-1", []],
    ["${workspaceFolder}/x ${userHome}", "/w/x /h", []],
    ["${LOST:-plan b} ${EMPTY:-full}", "plan b full", []],
    [
      "${LOST} ${input:none} {env:GONE}",
      "${LOST} ${input:none} {env:GONE}",
      ["the variable LOST", "the input none", "the variable GONE"],
    ],
    ["{file:/etc/passwd}", "{file:/etc/passwd}", ["the file /etc/passwd, which is not read"]],
    ["$TOKEN {json: 1} ${}", "$TOKEN {json: 1} ${}", []],
    ["$TOKEN", "t-1", []],
    ["$GONE", "$GONE", ["the variable GONE"]],
    ["${__proto__} ${constructor}", "${__proto__} ${constructor}", ["the variable constructor"]],
  ])("%s", (text, result, missing) => {
    expect(replaceReferences(text, values)).toEqual({ text: result, missing });
  });

  test("are filled when a server is started, and what they stand for is a secret", async () => {
    const folder = mkdtempSync(join(tmpdir(), "assayer-"));
    mkdirSync(join(folder, ".vscode"));
    writeFileSync(join(folder, ".env"), 'export FILE_TOKEN="canary-file-token"\n# comment\nPLAIN=1\n');
    const path = join(folder, ".vscode", "mcp.json");
    const config = await loadClientConfig(path, {
      text: '{"inputs": [], "servers": {"a": {"command": "${workspaceFolder}/bin", "args": ["${input:key}"], "envFile": "${workspaceFolder}/.env"}, "b": {"url": "https://${HOST}/mcp", "headers": {"Authorization": "Bearer ${TOKEN}"}}}}',
    });
    const settings = settingsOf({
      inputs: { key: "canary-input-token" },
      env: { HOST: "h.example", TOKEN: "canary-header-token" },
    });
    const [a, b] = await Promise.all(config.servers.map((one) => resolveServer(one, config.path, settings)));
    expect(a?.target).toEqual({
      kind: "stdio",
      command: `${folder}/bin`,
      args: ["canary-input-token"],
      env: { FILE_TOKEN: "canary-file-token", PLAIN: "1" },
    });
    expect(b?.target).toMatchObject({
      url: "https://h.example/mcp",
      headers: { Authorization: "Bearer canary-header-token" },
    });
    for (const secret of ["canary-file-token", "canary-header-token"])
      expect(redactKnown(`x ${secret} y`)).toBe("x [redacted] y");
    expect(await sentence(resolveServer(config.servers[0]!, config.path, settingsOf({})))).toMatch(
      /needs the input key.*--env/,
    );
  });
});

describe("nothing is started unasked", () => {
  const servers = join(import.meta.dirname, "../live/servers");
  const text = JSON.stringify({
    mcpServers: {
      good: {
        command: process.execPath,
        args: [join(servers, "hostile.mjs"), "good"],
        env: { NOTES_KEY: "canary-config-1234" },
      },
      crash: { command: process.execPath, args: [join(servers, "hostile.mjs"), "crash"] },
      odd: { command: 7 },
    },
  });
  const options: LiveOptions = { probe: false, timeoutMs: 5_000 };

  test("plans are shown redacted", async () => {
    const config = await loadClientConfig(file("cursor.mcp.json"));
    const plans = launchPlans(config);
    expect(plans.map((plan) => plan.text)).toEqual(["npx -y db-server", "https://web.example/mcp"]);
    expect(plans[0]?.env).toEqual(["DATABASE_URL"]);
    expect(JSON.stringify(plans)).not.toContain("fixture-password");
    const secret = await loadClientConfig("mcp.json", {
      text: '{"mcpServers": {"a": {"command": "x", "args": ["--api-key", "canary-arg", "--url=https://u:canary-pw@h.example/"]}}}',
    });
    expect(JSON.stringify(launchPlans(secret))).not.toContain("canary");
  });

  test("without consent, or when the person says no", async () => {
    const config = await loadClientConfig("mcp.json", { text });
    expect(await sentence(loadConfigServers(config, options))).toMatch(/not started without consent.*--yes/);
    const asked: number[] = [];
    const confirm = async (plans: readonly unknown[]): Promise<boolean> => asked.push(plans.length) < 0;
    expect(await sentence(loadConfigServers(config, { ...options, confirm }))).toMatch(/were not started/);
    expect(asked).toEqual([2]);
  });

  test("one document with a listing per server; those that fail are told", async () => {
    const config = await loadClientConfig("mcp.json", { text });
    const document = await loadConfigServers(config, { ...options, yes: true });
    expect(document.listings.map((one) => [one.server, one.tools.length])).toEqual([
      ["good", 2],
      ["crash", 0],
      ["odd", 0],
    ]);
    expect(document.incomplete.map((one) => one.what)).toEqual(["server crash", "server odd"]);
    expect(document.observations.filter((one) => one.id === "reachable").map((one) => [one.server, one.value])).toEqual(
      [
        ["good", true],
        ["crash", false],
        ["odd", false],
      ],
    );
    expect(document.config?.uri).toBe("mcp.json");
    expect(document.listings[0]?.launch).toMatchObject({ env: ["NOTES_KEY"] });
    expect(JSON.stringify([document.listings, document.observations, document.incomplete])).not.toContain("canary");
  });

  test("--server picks one; a wrong name lists the right ones; a lone failure is the sentence", async () => {
    const config = await loadClientConfig("mcp.json", { text });
    const document = await loadConfigServers(config, { ...options, yes: true, servers: ["good"] });
    expect(document.listings).toHaveLength(1);
    expect(await sentence(loadConfigServers(config, { ...options, yes: true, servers: ["godo"] }))).toMatch(
      /no server "godo".*good, crash, odd/,
    );
    expect(await sentence(loadConfigServers(config, { ...options, yes: true, servers: ["crash"] }))).toMatch(
      /ended with code 3/,
    );
  });
});

describe("discovery", () => {
  const machine = (home: string, platform: NodeJS.Platform): Machine => ({
    home,
    platform,
    cwd: join(home, "work"),
    env: {},
  });

  test("knows the places of eleven clients on every platform", () => {
    for (const platform of ["linux", "darwin", "win32"] as const) {
      const clients = new Set(configPlaces(machine("/home/kim", platform)).map((place) => place.client));
      expect([...clients].toSorted()).toEqual([
        "claude-code",
        "claude-desktop",
        "cline",
        "codex",
        "cursor",
        "gemini-cli",
        "goose",
        "opencode",
        "vscode",
        "windsurf",
        "zed",
      ]);
    }
    const mac = configPlaces(machine("/Users/kim", "darwin")).map((place) => place.path);
    expect(mac).toContain("/Users/kim/Library/Application Support/Claude/claude_desktop_config.json");
  });

  test("lists the files that are there", async () => {
    const home = mkdtempSync(join(tmpdir(), "assayer-"));
    mkdirSync(join(home, ".cursor"), { recursive: true });
    mkdirSync(join(home, ".codex"), { recursive: true });
    mkdirSync(join(home, "work", ".vscode"), { recursive: true });
    for (const name of [".cursor/mcp.json", ".codex/config.toml", "work/.vscode/mcp.json"])
      writeFileSync(join(home, name), "{}");
    const found = await discoverConfigs(machine(home, "linux"));
    expect(found.map((place) => `${place.client} ${place.scope}`)).toEqual([
      "cursor user",
      "vscode project",
      "codex user",
    ]);
  });

  test("every place is known as a configuration by its path", () => {
    for (const { path } of configPlaces(machine("/home/kim", "linux")))
      expect([path, isConfigPath(path)]).toEqual([path, true]);
    expect(isConfigPath("openapi.json")).toBe(false);
    expect(isConfigPath("project/settings.json")).toBe(false);
  });
});
