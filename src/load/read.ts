import { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
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
    if (!info.isFile() && !info.isFIFO()) {
      throw new LoadError("this is a device or a socket", shown, "Name a file, or - for standard input");
    }
    // Without O_NONBLOCK a pipe that nobody writes to would hold us for ever.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return info.isFile() ? await readHandle(handle, info.size, shown, limit) : await readPipe(handle, shown, limit);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw fileError(error, shown);
  }
}

/** Reads to the end of a file, or as far as the limit: what a file system calls its size need not be true. */
async function readHandle(handle: FileHandle, size: number, shown: string, limit: number): Promise<Uint8Array> {
  let buffer = Buffer.allocUnsafe(size + 1);
  let used = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, used, buffer.length - used);
    if (bytesRead === 0) return buffer.subarray(0, used);
    used += bytesRead;
    if (used > limit) throw tooLarge(limit, shown);
    if (used === buffer.length) buffer = Buffer.concat([buffer], Math.max(64 * 1024, buffer.length * 2));
  }
}

/** Milliseconds that a named pipe may stay silent. */
const PIPE_SILENCE_MS = 5_000;

/** Reads a named pipe, such as `<(command)` makes one. Nobody at the other end yet looks like an empty file. */
async function readPipe(handle: FileHandle, shown: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let until = Date.now() + PIPE_SILENCE_MS;
  while (Date.now() < until) {
    const buffer = Buffer.allocUnsafe(64 * 1024);
    let read = -1;
    try {
      ({ bytesRead: read } = await handle.read(buffer, 0, buffer.length));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
    if (read === 0 && size > 0) return Buffer.concat(chunks);
    if (read > 0) {
      size += read;
      if (size > limit) throw tooLarge(limit, shown);
      chunks.push(buffer.subarray(0, read));
      until = Date.now() + PIPE_SILENCE_MS;
    } else await new Promise((done) => setTimeout(done, 20));
  }
  throw new LoadError("nothing comes out of this pipe", shown, "Start what writes to it first, or name a file");
}

function tooLarge(limit: number, shown: string): LoadError {
  return new LoadError(`it is larger than ${limit} bytes`, shown, "Raise the limit with --max-size");
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
