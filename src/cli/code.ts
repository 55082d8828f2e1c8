import type * as crypto from "node:crypto";
import { accessSync, constants, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";

/** The command's own code, as the build bundled it: CommonJS files beside `main.js`. */
export interface Code {
  /** Runs a file, once, and gives what it exports. */
  load(name: string): unknown;
  /**
   * Keeps what the engine compiled, for the next run; of the process for large inputs, where there is room to spare. Fails
   * silently: a folder need not be ours to write to.
   */
  keep(isLarge: boolean): void;
}

type Body = (
  exports: unknown,
  require: (id: string) => unknown,
  module: object,
  file: string,
  folder: string,
  outsideImport: (id: string) => Promise<unknown>,
) => void;

interface Loaded {
  readonly exports: object;
}

/** Files whose name changes with their content: all but the first. */
const HASHED = /-[\w-]{8}\.cjs$/;
/** Characters of a file from which on it is kept: a smaller one is compiled sooner than its compiled code is read. */
const LEAST = 2000;
/** Characters of code compiled anew that make keeping them worth while; `--help` stays below. */
const WORTH_KEEPING = 150_000;
/**
 * What a run of another kind (other scripts loaded) or a much longer one compiled is added to what is kept: the first
 * audit of an installation may have been a small one, and code compiled anew in every run was 6 % of a listing's time.
 */
const MOST_KINDS = 40;
const MUCH_LONGER = 2;
/** Engines (executables, flags, processors) whose compiled code is kept at most. */
const MOST_ENGINES = 6;
/** The same where it is a size of the heap that makes an engine another one: a new version of Node is to find room. */
const MOST_BEFORE_LARGE = 3;

/**
 * Half of the time of a small audit went into compiling two megabytes of code, which V8 can keep: its bytecode stands
 * beside each file as `FILE.TAG.bin`. The name of a file holds a hash of its content and the tag stands for the engine,
 * so that no stale code can be met. Whoever can write these files can write the code itself. Off with
 * `NODE_DISABLE_COMPILE_CACHE=1`, as Node's own cache is.
 */
export function openCode(folder: string, env: NodeJS.ProcessEnv = process.env): Code {
  const outside = createRequire(join(folder, "main.js"));
  const isKept = env["NODE_DISABLE_COMPILE_CACHE"] === undefined && env["NODE_V8_COVERAGE"] === undefined;
  const digest = (data: Uint8Array): Buffer =>
    (outside("node:crypto") as typeof crypto).createHash("sha256").update(data).digest();
  const tag = `${digest(Buffer.from(engine())).toString("hex", 0, 6)}.bin`;
  const modules = new Map<string, Loaded>();
  const large: { readonly path: string; readonly script: Script; readonly characters: number }[] = [];
  let isFresh = false;

  const load = (name: string): object => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const file = join(folder, name);
    // The build leaves ASCII only, of which a character is a byte in memory too, and writes the function around it: put
    // around it here, the engine would copy the whole.
    const source = readFileSync(file, "latin1");
    const path = `${file}.${tag}`;
    const isLarge = source.length >= LEAST && HASHED.test(name);
    const cachedData = isKept && isLarge ? readWhole(path, digest) : undefined;
    const script = new Script(source, {
      filename: file,
      ...(cachedData && { cachedData }),
    });
    if (isLarge) {
      large.push({ path, script, characters: source.length });
      isFresh ||= cachedData === undefined || script.cachedDataRejected === true;
    }
    (script.runInThisContext() as Body)(module.exports, require, module, file, folder, outsideImport);
    return module.exports;
  };
  // A script that comes out of the cache has lost the way to `import()`: the build writes `__import()` in its place.
  const outsideImport = (id: string): Promise<unknown> => import(id);
  const require = (id: string): unknown => (id.startsWith("./") ? load(id.slice(2)) : outside(id));

  return {
    load,
    keep(isLarge) {
      if (!isKept || large.reduce((sum, { characters }) => sum + characters, 0) < WORTH_KEEPING) return;
      try {
        const kind = digest(
          Buffer.from(
            large
              .map(({ path }) => path)
              .toSorted()
              .join(),
          ),
        ).toString("hex", 0, 8);
        const { user, system } = process.cpuUsage();
        const cpu = Math.ceil((user + system) / 1000);
        const list = join(folder, `runs.${tag}`);
        const runs = readRuns(list);
        const before = runs.get(kind);
        const isOther = before === undefined ? runs.size < MOST_KINDS : cpu > before * MUCH_LONGER;
        if (!isFresh && !isOther) return;
        accessSync(folder, constants.W_OK);
        if (enginesIn(folder, tag) >= (isLarge ? MOST_BEFORE_LARGE : MOST_ENGINES)) return;
        for (const { path, script } of large) {
          const data = script.createCachedData();
          writeWhole(path, Buffer.concat([digest(data), data]));
        }
        writeWhole(list, Buffer.from(JSON.stringify([...runs.set(kind, cpu)])));
      } catch {
        // Read only, or full: the next run compiles again.
      }
    },
  };
}

/**
 * Names the engine: what V8 makes of its version, its flags and the processor, and which executable it is. V8 refuses
 * what another version of it compiled, but goes by four numbers only, which Node 20.19.0 and 20.20.2 have in common:
 * what one of them keeps breaks the other.
 */
function engine(): string {
  let executable = "";
  try {
    const { size, mtimeMs } = statSync(process.execPath);
    executable = `${size} ${mtimeMs}`;
  } catch {
    // Gone since it was started, by an update: its version is all there is.
  }
  const { version, versions, platform, arch } = process;
  return [cachedDataVersionTag(), version, versions.v8, platform, arch, executable].join(" ");
}

/** Kinds of runs, by the scripts that they load, and how many milliseconds the longest of each took that was kept. */
function readRuns(path: string): Map<string, number> {
  try {
    return new Map(JSON.parse(readFileSync(path, "utf8")) as [string, number][]);
  } catch {
    return new Map();
  }
}

function writeWhole(path: string, data: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, data, { flag: "wx", mode: 0o644 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const DIGEST_BYTES = 32;

/** What was kept, behind its digest: V8 looks at the head of it only, and damaged bytecode does anything. */
function readWhole(path: string, digest: (data: Uint8Array) => Buffer): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const data = file.subarray(DIGEST_BYTES);
    return digest(data).equals(file.subarray(0, DIGEST_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** How many other engines have kept code in a folder. */
function enginesIn(folder: string, tag: string): number {
  const tags = readdirSync(folder).flatMap((name) => /\.cjs\.([0-9a-f]+\.bin)$/.exec(name)?.[1] ?? []);
  return new Set(tags.filter((other) => other !== tag)).size;
}
