import { describe, expect, it } from "vitest";
import { grants, isLocal, launchedPackage } from "../../rules/shared/launch.ts";

describe("launchedPackage", () => {
  it.each([
    ["npx", ["-y", "@acme/server-files", "/data"], "@acme/server-files", false],
    ["npx", ["-y", "@acme/server-files@1.4.2", "/data"], "@acme/server-files@1.4.2", true],
    ["npx", ["-y", "@acme/server-files@latest"], "@acme/server-files@latest", false],
    ["npx.cmd", ["--package=acme@2.0.0", "acme"], "acme@2.0.0", true],
    ["cmd", ["/c", "npx", "-y", "acme"], "acme", false],
    ["pnpm", ["dlx", "acme@1.0.0"], "acme@1.0.0", true],
    ["uvx", ["acme-server"], "acme-server", false],
    ["uvx", ["acme-server==0.3.1"], "acme-server==0.3.1", true],
    ["uvx", ["--from", "git+https://example.com/acme", "acme"], "git+https://example.com/acme", false],
    ["/usr/bin/docker", ["run", "-i", "--rm", "-e", "TOKEN", "acme/server"], "acme/server", false],
    ["docker", ["run", "-i", "acme/server:latest"], "acme/server:latest", false],
    ["docker", ["run", "-i", "acme/server@sha256:0123"], "acme/server@sha256:0123", true],
  ])("%s %j runs %s, pinned: %s", (command, args, name, pinned) => {
    expect(launchedPackage({ command, args })).toMatchObject({ name, pinned });
  });

  it.each([
    ["node", ["server.js"]],
    ["docker", ["compose", "up"]],
    ["npx", []],
    ["cmd", ["/c", "server.exe"]],
  ])("%s %j fetches nothing", (command, args) => {
    expect(launchedPackage({ command, args })).toBeUndefined();
  });
});

describe("isLocal", () => {
  it("knows this machine, and only this machine", () => {
    expect(["http://localhost:3000/mcp", "http://127.0.0.1", "http://[::1]:80/"].every(isLocal)).toBe(true);
    expect(["http://localhost.example.com", "http://127.0.0.1.example.com", "http://10.0.0.1"].some(isLocal)).toBe(
      false,
    );
  });
});

describe("grants", () => {
  it("finds advance approvals in every form that clients have", () => {
    const root = {
      mcpServers: {
        a: { autoApprove: ["write_file", 3] },
        b: { trust: true },
        c: { alwaysAllow: [] },
        "d/e": { alwaysAllow: ["x"] },
        ["__proto__"]: null,
      },
      servers: "not a mapping",
    };
    expect(
      [...grants({ uri: "config.json", root })].map(({ server, grant, at }) => [server, grant, at.pointer]),
    ).toEqual([
      ["a", ["write_file"], "/mcpServers/a/autoApprove"],
      ["b", true, "/mcpServers/b/trust"],
      ["d/e", ["x"], "/mcpServers/d~1e/alwaysAllow"],
    ]);
  });
});
