import { stringEnd } from "./nesting.ts";
import type { Locator } from "./source.ts";

/** Members of one object or array that were met so far, and where to go on. */
interface Container {
  readonly isArray: boolean;
  /** Token to [offset of the key or item, offset of the value]. */
  readonly members: Map<string, readonly [number, number]>;
  /** Offset to go on from; -1 when the end was met. */
  next: number;
  /** Value that begins at `next` and was not passed over yet. */
  pending: number;
}

/**
 * Finds pointers in JSON text without a tree: containers on the way are scanned as far as needed, what is beside the
 * way is passed over, and both are remembered. `JSON.parse` has accepted the text before.
 * @param ends Offsets after objects and arrays by their beginning, as far as they are known.
 */
export function jsonLocator(text: string, ends: ReadonlyMap<number, number> = new Map()): Locator {
  const containers = new Map<number, Container>();
  const white = (at: number): number => {
    let code = text.charCodeAt(at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++at);
    return at;
  };
  const containerAt = (offset: number): Container | undefined => {
    const known = containers.get(offset);
    if (known) return known;
    const code = text.charCodeAt(offset);
    if (code !== 0x7b && code !== 0x5b) return undefined;
    const made = { isArray: code === 0x5b, members: new Map(), next: offset + 1, pending: -1 };
    containers.set(offset, made);
    return made;
  };
  /** Reads members until `token` is met. */
  const find = (container: Container, token: string): readonly [number, number] | undefined => {
    const known = container.members.get(token);
    if (known) return known;
    while (container.next !== -1) {
      let at =
        container.pending === -1 ? container.next : (ends.get(container.pending) ?? valueEnd(text, container.pending));
      container.pending = -1;
      at = white(at);
      if (text.charCodeAt(at) === 0x2c) at = white(at + 1);
      const code = text.charCodeAt(at);
      if (code === 0x7d || code === 0x5d || at >= text.length) {
        container.next = -1;
        return undefined;
      }
      let name: string;
      let value = at;
      if (container.isArray) name = String(container.members.size);
      else {
        const end = stringEnd(text, at);
        name = keyOf(text.slice(at, end));
        value = white(white(end) + 1);
      }
      const entry = [at, value] as const;
      container.members.set(name, entry);
      container.next = value;
      container.pending = value;
      if (name === token) return entry;
    }
    return undefined;
  };
  const start = white(0);
  return (tokens) => {
    let key = start;
    let value = start;
    for (const token of tokens) {
      const container = containerAt(value);
      const entry = container && find(container, token);
      if (!entry) return key;
      [key, value] = entry;
    }
    return key;
  };
}

function keyOf(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/** Offset after the value that begins at `at`. */
function valueEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === 0x22) return stringEnd(text, at);
  if (first !== 0x7b && first !== 0x5b) {
    while (at < text.length && !/[,\]}\s]/.test(text[at] ?? ",")) at++;
    return at;
  }
  let depth = 0;
  for (const end = text.length; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1;
  }
  return text.length;
}
