import { readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { LoadError } from "./errors.ts";
import { MAX_BYTES } from "./limits.ts";
import type { LoadOptions } from "./options.ts";

/** Bytes of a target, what it is called, and where its relative references start. */
export interface ReadTarget {
  readonly bytes: Uint8Array;
  readonly uri: string;
  readonly location: string;
  readonly folder: string | null;
  /** Final URL of what was fetched. */
  readonly url: string | null;
}

/**
 * Reads a file or standard input (`-`).
 * @throws {LoadError}
 */
export async function readTarget(target: string, options: LoadOptions): Promise<ReadTarget> {
  const limit = options.maxSize ?? MAX_BYTES;
  if (target === "-") {
    const bytes = await readStream(options.stdin ?? process.stdin, limit);
    return { bytes, uri: "stdin", location: "-", folder: null, url: null };
  }
  const cwd = options.cwd ?? process.cwd();
  const path = resolve(cwd, target);
  const bytes = await readBounded(path, target, limit);
  return { bytes, uri: uriOf(path, cwd, isAbsolute(target)), location: target, folder: dirname(path), url: null };
}

/** Path relative to the working folder, with `/`; an absolute one outside of it stays absolute. */
export function uriOf(path: string, cwd: string, keepAbsolute: boolean): string {
  const inner = relative(cwd, path);
  const isOutside = inner === "" || inner.startsWith("..");
  const shown = isAbsolute(inner) || (isOutside && keepAbsolute) ? path : inner;
  return sep === "/" ? shown : shown.replaceAll(sep, "/");
}

async function readBounded(path: string, shown: string, limit: number): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      throw new LoadError(
        "this is a folder",
        shown,
        "Name the description in it, or a pattern such as 'folder/*.yaml'",
      );
    }
    if (info.size > limit) {
      throw new LoadError(`it has ${info.size} bytes, more than ${limit}`, shown, "Raise the limit with --max-size");
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw fileError(error, shown);
  }
}

/** A file system error as a sentence. */
export function fileError(error: unknown, shown: string): LoadError {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const what =
    code === "ENOENT"
      ? "there is no such file"
      : code === "EACCES" || code === "EPERM"
        ? "it may not be read"
        : `it cannot be read (${code ?? "unknown error"})`;
  return new LoadError(what, shown, "Check the path and its rights", { cause: error });
}

async function readStream(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit)
      throw new LoadError(`it is larger than ${limit} bytes`, "stdin", "Raise the limit with --max-size");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
