import { randomBytes } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  closeSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
  fsyncSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UsageError } from "./errors.ts";

/** How files may be written. */
export interface WriteOptions {
  /** Overwrite a file that assayer did not write. */
  readonly force: boolean;
}

/** Signs that a file is ours: every format carries one of them near its beginning. */
const OURS =
  /"(?:generator|driver)": \{\s*"name": "assayer"|"assayer(?:Lock|Baseline|Snapshot)":|"schemaVersion": "[\d.]+",\s*"runs": \[|name="generator" content="assayer"|<!-- assayer|<testsuites name="assayer"|^target,server,tool,method,|title=assayer|<svg [^>]{0,400}aria-label="[^"]{0,200}assayer|"check_name": "[A-Z]{3}-\d{3}"|^\[\]\s*$/;
const SIGN_BYTES = 4096;

/**
 * Writes a whole file or none: into a temporary file beside it, then renamed. Does not follow a symbolic link and
 * does not overwrite what assayer did not write, unless forced.
 *
 * @throws UsageError saying which path and why.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  { force }: WriteOptions,
): void {
  const full = resolve(path);
  refuseForeign(full, path, force);
  const temporary = join(dirname(full), `.${basename(full)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    mkdirSync(dirname(full), { recursive: true });
    const file = openSync(temporary, "wx", 0o644);
    try {
      if (content instanceof Uint8Array) writeFileSync(file, content);
      else writePieces(file, typeof content === "string" ? slicesOf(content) : content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, full);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The folder itself is not there: nothing was left behind.
    }
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be written: ${code ?? message}`, "name a path that can be written to");
  }
}

/** Bytes that are written at a time: strings of this size need no memory of their own from the system. */
const CHUNK = 256 * 1024;
/** Bytes that a UTF-16 unit can become. */
const MOST_BYTES = 3;

function writePieces(file: number, pieces: Iterable<string>): void {
  const buffer = Buffer.allocUnsafe(CHUNK);
  let length = 0;
  const flush = (): void => {
    for (let from = 0; from < length;) from += writeSync(file, buffer, from, length - from);
    length = 0;
  };
  for (const piece of pieces) {
    for (const part of piece.length > SLICE ? slicesOf(piece) : [piece]) {
      if (length + part.length * MOST_BYTES > CHUNK) flush();
      length += buffer.write(part, length);
    }
  }
  flush();
}

/** Units of a string that are written at a time: of a whole one, three bytes for each would be set aside at once. */
const SLICE = 80_000;

/** A string in parts, of which none ends within a pair of surrogates. */
function* slicesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    let to = from + SLICE;
    if (to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
    yield text.slice(from, to);
    from = to;
  }
}

/**
 * The path of a report that a configuration names: in the configuration's own folder, links followed, because the
 * configuration may be part of what is audited.
 *
 * @throws UsageError when it leads elsewhere.
 */
export function withinFolder(folder: string, file: string): string {
  const full = resolve(folder, file);
  let existing = dirname(full);
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  const isInside = (path: string, root: string): boolean => {
    const inner = relative(root, path);
    return inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
  };
  if (!isInside(full, resolve(folder)) || !isInside(realpathSync(existing), realpathSync(folder))) {
    throw new UsageError(
      `reports: ${file} leads out of the folder of the configuration`,
      "name a file in that folder, or use --report",
    );
  }
  return full;
}

/** One path for one file: links of its folder are followed as far as there are folders. */
export function fullPath(path: string): string {
  const full = resolve(path);
  try {
    return join(realpathSync(dirname(full)), basename(full));
  } catch {
    return full;
  }
}

function refuseForeign(full: string, shown: string, force: boolean): void {
  let stat;
  try {
    stat = lstatSync(full);
  } catch {
    return;
  }
  if (stat.isDirectory()) throw new UsageError(`${shown} is a folder`, "name a file");
  if (stat.isSymbolicLink() && !force)
    throw new UsageError(`${shown} is a symbolic link`, "name the file itself, or use --force");
  if (!stat.isFile()) {
    if (stat.isSymbolicLink()) return;
    throw new UsageError(`${shown} is not a regular file`, "name a regular file");
  }
  if (force || stat.size === 0) return;
  if (!isOurs(full)) {
    throw new UsageError(`${shown} is there and was not written by assayer`, "name another file, or use --force");
  }
}

function isOurs(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(SIGN_BYTES);
    const read = readSync(file, buffer, 0, SIGN_BYTES, 0);
    return OURS.test(buffer.toString("utf8", 0, read));
  } catch {
    return false;
  } finally {
    closeSync(file);
  }
}

/** Writes to stdout, waiting where the reader is slow. */
export async function writeStdout(content: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    process.stdout.write(content, (error) =>
      error && (error as NodeJS.ErrnoException).code !== "EPIPE" ? fail(error) : done(),
    );
  });
}

/** True when the folder of a path can take a file, as far as can be told before writing. */
export function canHold(path: string): boolean {
  const folder = dirname(resolve(path));
  return !existsSync(folder) || lstatSync(folder).isDirectory() || lstatSync(folder).isSymbolicLink();
}
