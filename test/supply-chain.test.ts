import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./helpers/cli.ts";

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read("package.json")) as Manifest;
const npm = (args: readonly string[]): unknown =>
  JSON.parse(
    execFileSync("npm", [...args, "--offline", "--loglevel=error"], {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 64 * 1024 ** 2,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );

describe("what others install with us", () => {
  it("every production dependency is named, and nothing else", () => {
    const named = [...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
    expect(named.length).toBeLessThanOrEqual(16);
  });

  it("versions are exact, and the lock file knows them with their digests", () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    const lock = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { version?: string; integrity?: string; link?: boolean }>;
    };
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      const entry = lock.packages[`node_modules/${name}`];
      expect(entry).toMatchObject({ version, integrity: expect.stringMatching(/^sha512-/) as string });
    }
  });

  it("nothing runs when it is installed: `prepare` is for a clone of the repository only", () => {
    for (const name of ["preinstall", "install", "postinstall", "prepublish", "preprepare", "postprepare"])
      expect(manifest.scripts).not.toHaveProperty(name);
    const lock = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { dev?: boolean; optional?: boolean; hasInstallScript?: boolean }>;
    };
    const scripted = Object.entries(lock.packages).filter(
      ([name, item]) => name !== "" && item.hasInstallScript && !item.dev,
    );
    expect(scripted.map(([name]) => name)).toEqual([]);
  });

  it("the package holds only what is needed", () => {
    const [packed] = npm(["pack", "--dry-run", "--json", "--ignore-scripts"]) as [
      { files: { path: string }[]; unpackedSize: number },
    ];
    const paths = packed.files.map(({ path }) => path);
    const allowed =
      /^(?:dist\/(?:cli|src|rules)\/|schema\/[\w-]+\.schema\.json$|(?:action\.yml|CHANGELOG\.md|LICENSE|README\.md|SECURITY\.md|package\.json)$)/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(
      paths.filter(
        (path) => /\.test\.|fixtures?\/|corpus|\.ya?ml$|\.tsbuildinfo$|\.map$/.test(path) && path !== "action.yml",
      ),
    ).toEqual([]);
    for (const path of [
      "dist/cli/main.js",
      "dist/cli/worker.mjs",
      "dist/src/index.js",
      "dist/src/index.d.ts",
      "schema/report.schema.json",
      "SECURITY.md",
    ])
      expect(paths).toContain(path);
    expect(packed.unpackedSize).toBeLessThan(16 * 1024 ** 2);
  }, 60_000);

  it("a CycloneDX list comes of one command and names what ships", () => {
    const bom = JSON.parse(
      execFileSync(process.execPath, [join(ROOT, "scripts/sbom.mjs")], { encoding: "utf8", maxBuffer: 64 * 1024 ** 2 }),
    ) as { bomFormat: string; components: { name: string; group?: string }[] };
    expect(bom.bomFormat).toBe("CycloneDX");
    const names = new Set(bom.components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
    for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name);
    expect(names).not.toContain("vitest");
  }, 60_000);
});

it("two builds of the same sources are the same bytes", () => {
  const script = join(ROOT, "scripts/check-reproducible.mjs");
  const said = execFileSync(process.execPath, [script, "--against", join(ROOT, "dist")], { encoding: "utf8" });
  expect(said).toMatch(/^[1-9]\d* files, 0 differ/);
}, 60_000);

describe("SECURITY.md", () => {
  it("names a test that exists for every promise", () => {
    const promises = read("SECURITY.md")
      .split(/\n(?=- \*\*)/)
      .slice(1);
    expect(promises.length).toBeGreaterThanOrEqual(20);
    for (const promise of promises) {
      const named = [...promise.matchAll(/`(test\/[\w/.-]+\.test\.ts): ([^`]+)`/g)];
      expect([promise.slice(0, 60), named.length > 0]).toEqual([promise.slice(0, 60), true]);
      for (const [, file, title] of named) {
        expect([file, existsSync(join(ROOT, file!))]).toEqual([file, true]);
        expect([file, title, read(file!).includes(title!)]).toEqual([file, title, true]);
      }
    }
  });
});
