import { beforeEach, describe, expect, test } from "vitest";
import {
  forgetSecrets,
  holdsSecret,
  isSecretName,
  redactArgs,
  redactKnown,
  redactSecrets,
  redactUrl,
  registerArgs,
  registerNamedValue,
  registerSecret,
  registerUrl,
} from "../../src/load/redact.ts";

beforeEach(forgetSecrets);

describe("credentials of a known form", () => {
  test.each([
    ["ghp_0123456789abcdefghijklmnopqrstuvwxyzAB"],
    ["github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz"],
    ["glpat-abcdefghij0123456789"],
    ["xoxb-123456789012-abcdefghijkl"],
    ["AKIAABCDEFGHIJKLMNOP"],
    ["AIzaSyA-0123456789abcdefghijklmnopqrstu"],
    ["sk_live_0123456789abcdef"],
    ["sk-proj-0123456789abcdefghij"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"],
    ["npm_0123456789abcdefghijklmnopqrstuvwxyz"],
    ["-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\n-----END RSA PRIVATE KEY-----"],
  ])("%s", (secret) => {
    const shown = redactSecrets(`before ${secret} after`);
    expect(shown).toBe("before [redacted] after");
  });

  test.each([
    ["Authorization: Bearer abcdefgh.1234", "Authorization: Bearer [redacted]"],
    ["api_key=supersecretvalue", "api_key=[redacted]"],
    ['{"password": "hunter2222"}', '{"password": "[redacted]"}'],
    ["--token abc123def", "--token [redacted]"],
    ["postgres://app:pw@db.example/x", "postgres://[redacted]@db.example/x"],
  ])("%s", (text, shown) => {
    expect(redactSecrets(text)).toBe(shown);
  });
});

describe("honest words stay", () => {
  test.each([
    ["the token is used to paginate"],
    ["page_token: string"],
    ["password: minimum 8 characters"],
    ["access_token or refresh_token required"],
    ['"password": {"type": "string"}'],
    ["sha256:716d2ca618e344e9519c91aef53cb60656400bb4087ce913f318d591bb24e66c"],
    ["Bearer tokens are checked"],
    ["https://host.example/path?query=1"],
  ])("%s", (text) => {
    expect(redactSecrets(text)).toBe(text);
  });
});

describe("registered secrets", () => {
  test("are taken out in every form in which they come back", () => {
    const secret = 'canary "quoted" value/1+2';
    registerSecret(secret);
    for (const form of [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret),
      Buffer.from(secret).toString("base64"),
      Buffer.from(secret).toString("base64url"),
    ]) {
      const shown = redactKnown(`x ${form} y`);
      expect(shown).toContain("[redacted]");
      expect(shown).not.toContain(form.replaceAll('"', "").slice(0, 12));
    }
    expect(holdsSecret(`x${secret}y`)).toBe(true);
  });

  test("by name or form; plain settings stay readable", () => {
    registerNamedValue("API_KEY", "canary-one-1");
    registerNamedValue("WHATEVER", "ghp_0123456789abcdefghijklmnopqrstuvwxyzAB");
    registerNamedValue("NODE_ENV", "production");
    registerNamedValue("DEBUG_TOKEN", "true");
    registerNamedValue("DATABASE_URL", "postgres://app:canary-two@db.example/app");
    expect(redactKnown("canary-one-1 canary-two production true")).toBe("[redacted] [redacted] production true");
  });

  test("short values are not remembered, they would take honest words along", () => {
    registerSecret("abc");
    registerSecret("");
    expect(redactKnown("abcdef")).toBe("abcdef");
  });
});

describe("what is shown of a launch", () => {
  test("arguments", () => {
    const args = [
      "-y",
      "@scope/server",
      "--access-token=canary1",
      "--api-key",
      "canary2",
      "--features=account",
      "/home/kim",
      "--headless",
      "--key",
      "${input:key}",
      "TOKEN=canary3",
    ];
    expect(redactArgs(args)).toEqual([
      "-y",
      "@scope/server",
      "--access-token=[redacted]",
      "--api-key",
      "[redacted]",
      "--features=account",
      "/home/kim",
      "--headless",
      "--key",
      "${input:key}",
      "TOKEN=[redacted]",
    ]);
    registerArgs(["--api-key", "canary-args-2", "--access-token=canary-args-1"]);
    expect(redactKnown("canary-args-1 canary-args-2")).toBe("[redacted] [redacted]");
  });

  test("addresses", () => {
    expect(redactUrl("https://kim:canary@host.example/mcp?api_key=canary&page=2#canary")).toBe(
      "https://host.example/mcp?api_key=[redacted]&page=2",
    );
    expect(redactUrl("https://host.example/v1/0123456789abcdef0123456789abcdef/mcp")).toBe(
      "https://host.example/v1/[redacted]/mcp",
    );
    registerUrl("https://kim:canary-url@host.example/?token=canary-query");
    expect(redactKnown("canary-url canary-query")).toBe("[redacted] [redacted]");
  });

  test.each([
    ["API_KEY", true],
    ["githubToken", true],
    ["X-Api-Key", true],
    ["DB_PASSWORD", true],
    ["KEYBOARD", false],
    ["AUTHOR", false],
    ["PATH", false],
    ["monkey", false],
  ])("%s names a secret: %s", (name, secret) => {
    expect(isSecretName(name)).toBe(secret);
  });
});

test("one megabyte of any text takes less than a second", () => {
  for (const unit of [
    "a",
    "-token",
    "https://",
    "eyJ",
    "Bearer ",
    "-----BEGIN PRIVATE KEY-----",
    "sk-",
    "api_key=",
    "sk_live_a",
    "password: ",
    "x@",
    "\\",
    "{[(",
  ]) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const from = performance.now();
    redactSecrets(text);
    expect([unit, performance.now() - from < 1_000]).toEqual([unit, true]);
  }
});
