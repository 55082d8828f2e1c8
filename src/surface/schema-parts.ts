import { MAX_FOLLOWED, MAX_TEXTS, MAX_TOKEN_SCHEMAS } from "../load/limits.ts";
import type { JsonObject, Place } from "../load/types.ts";
import { child, type Context } from "./context.ts";
import { isObject, string } from "./read.ts";
import { addSchemaTexts, textList } from "./texts.ts";
import { jsonLength } from "./tokens.ts";
import type { Schema, Text, TextRun } from "./types.ts";

/** What one written schema holds without what it refers to. */
interface Part {
  readonly texts: readonly Text[];
  readonly characters: number;
  readonly refs: readonly Schema[];
}

/** Texts and size of schemas with all that they refer to, within one root each schema counted once. */
export interface SchemaParts {
  gather(roots: readonly Schema[]): Gathered;
}

interface Gathered {
  readonly runs: readonly TextRun[];
  readonly characters: number;
}

/** One root with all that it refers to. */
interface Whole {
  readonly run: TextRun;
  readonly characters: number;
}

/** Every schema is read once, however many tools use it; its texts are the same objects for all of them. */
export function schemaParts(context: Context): SchemaParts {
  const memo = new WeakMap<JsonObject, Part>();
  const whole = new WeakMap<JsonObject, Whole>();

  const partOf = (schema: Schema): Part => {
    const known = memo.get(schema.raw);
    if (known) return known;
    const list = textList();
    addSchemaTexts(list, schema.raw, schema.at);
    const refs: Schema[] = [];
    collectRefs(schema.raw, schema.at, refs);
    const part = { texts: list.texts, characters: jsonLength(schema.raw), refs };
    memo.set(schema.raw, part);
    return part;
  };

  const collectRefs = (value: unknown, at: Place, refs: Schema[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => collectRefs(item, child(at, index), refs));
    else if (isObject(value as never)) {
      const raw = value as JsonObject;
      if (string(raw["$ref"]) !== null) {
        const schema = context.schema(raw, at);
        if (schema) refs.push(schema);
        return;
      }
      for (const key in raw) {
        const inner = raw[key];
        if (typeof inner !== "object" || inner === null || DATA.has(key)) continue;
        collectRefs(inner, child(at, key), refs);
      }
    }
  };

  const gatherOne = (root: Schema): Whole => {
    const known = whole.get(root.raw);
    if (known) return known;
    const seen = new Set<JsonObject>();
    const texts: Text[] = [];
    let characters = 0;
    const queue: Schema[] = [root];
    // The queue grows while it is read.
    for (const schema of queue) {
      if (seen.has(schema.raw)) continue;
      if (seen.size >= MAX_TOKEN_SCHEMAS) break;
      seen.add(schema.raw);
      const part = partOf(schema);
      characters += part.characters;
      for (const text of part.texts) {
        if (texts.length >= MAX_TEXTS) break;
        texts.push(text);
      }
      for (const ref of part.refs) {
        if (queue.length >= MAX_FOLLOWED) break;
        queue.push(ref);
      }
    }
    const made = { run: { texts, isShared: true }, characters };
    whole.set(root.raw, made);
    return made;
  };

  return {
    gather(roots) {
      const all = roots.map(gatherOne);
      let characters = 0;
      for (const one of all) characters += one.characters;
      return { runs: all.map(({ run }) => run), characters };
    },
  };
}

/** Keys under which data stands, not schemas. */
const DATA = new Set(["example", "examples", "default", "enum", "const", "required"]);
