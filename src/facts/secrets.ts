import type { JsonObject, Place } from "../load/types.ts";
import { childPointer } from "../load/pointer.ts";
import type { Surface, Tool } from "../surface/types.ts";
import { kindsIn, type Kind } from "./secret-gates.ts";
import {
  decoded,
  entropy,
  isMixed,
  isPassword,
  isPlaceholder,
  isPlainUserinfo,
  isSampleToken,
  isSecretName,
  looksRandom,
  PLAIN_WORDS,
  redact,
} from "./secret-shapes.ts";
import type { Certainty, SecretFact } from "./types.ts";

type Where = SecretFact["where"];
type Key = string | number;

interface Target {
  readonly found: SecretFact[];
  readonly where: Where;
  readonly uri: string;
  readonly base: string;
  /** Long texts that are known to hold no gate literal: descriptions recur. */
  readonly plain: Set<string>;
  /** Size of the source, which bounds the walk. */
  readonly bytes: number;
}

const MOST_FACTS = 200;
const MOST_DEPTH = 128;
/** Longest text that is searched: a megabyte takes a few milliseconds. */
const MOST_TEXT = 1_000_000;

/** Texts from so many characters on are remembered when they hold no gate literal: a short one is sooner looked at. */
const LONG = 60;
const MEMO_LIMIT = 20_000;

/** Keys of a schema or parameter whose value is a literal that somebody wrote down. */
const LITERALS = new Set(["default", "example", "x-example", "const", "value"]);

const tellingNames = new Map<string, boolean>();

/** Whether a member of this name may be judged by it. Memoised. */
function tellsByName(key: string): boolean {
  if (key.length > 80) return false;
  let tells = tellingNames.get(key);
  if (tells === undefined) {
    if (tellingNames.size > MEMO_LIMIT) tellingNames.clear();
    tellingNames.set(key, (tells = LITERALS.has(key) || isSecretName(key)));
  }
  return tells;
}

/**
 * Credentials written into the specification, the listing or the client configuration: known prefixes, private keys,
 * userinfo in URLs, and values of secret-named fields that look random. Placeholders are spared. Linear in the size
 * of the input; at most 200 facts.
 */
export function secretFacts(surface: Surface): readonly SecretFact[] {
  const { document } = surface;
  const found: SecretFact[] = [];
  const plain = new Set<string>();
  const search = (root: unknown, where: Where, uri: string, base: string): void => {
    if (root !== undefined && root !== null)
      searchValue(root, { found, where, uri, base, plain, bytes: document.bytes });
  };
  if (document.kind === "openapi") {
    search(document.root, "specification", document.uri, "");
    for (const { raw, at } of [...surface.tools, ...surface.schemas]) {
      if (at.uri !== document.uri) search(raw, "specification", at.uri, at.pointer);
    }
  } else {
    for (const listing of document.listings) {
      const { uri, pointers } = listing;
      listing.tools.forEach((tool, index) => {
        const base = Array.isArray(pointers.tools) ? pointers.tools[index] : undefined;
        search(tool, "listing", uri, base ?? `${String(pointers.tools)}/${index}`);
      });
      search(listing.prompts, "listing", uri, pointers.prompts);
      search(listing.resources, "listing", uri, pointers.resources);
      search(listing.resourceTemplates, "listing", uri, pointers.resourceTemplates);
      search(listing.instructions, "listing", uri, pointers.instructions);
    }
    if (document.config) search(document.config.root, "configuration", document.config.uri, "");
  }
  return found.map((fact) => ({ ...fact, toolId: ownerOf(fact.at, surface.tools)?.id ?? null }));
}

/** The parameter that an object describes, or the field that it is a part of. */
function fieldOf(value: JsonObject, owner: string | null): string | null {
  const name = value["name"];
  return typeof name === "string" && "in" in value ? name : owner;
}

function ownerOf(at: Place, tools: readonly Tool[]): Tool | undefined {
  return tools.find(
    (tool) =>
      tool.at.uri === at.uri && (at.pointer === tool.at.pointer || at.pointer.startsWith(`${tool.at.pointer}/`)),
  );
}

/** One walk over one value; the path is kept as a stack and written out only for a hit. */
function searchValue(root: unknown, target: Target): void {
  const { found, where, uri, base } = target;
  // A document of so many bytes holds fewer nodes, unless YAML aliases repeat them: then the search stops there.
  let left = target.bytes / 3 + 10_000;
  const hits = new Map<object, Set<Key>>();
  let holder: object = target;
  const path: Key[] = [];
  const { plain } = target;
  visit(root, null);

  /** `owner` is the field that the value describes: `password` for `properties.password.default`. */
  function visit(value: unknown, owner: string | null): void {
    if (typeof value === "string") {
      const kinds = likelyKinds(value);
      if (kinds !== undefined) searchKinds(value, kinds);
      return;
    }
    if (typeof value !== "object" || value === null || path.length > MOST_DEPTH) return;
    if (found.length >= MOST_FACTS || --left < 0) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        holder = value;
        const item: unknown = value[index];
        if (typeof item === "string" && index > 0 && where === "configuration") judgeArgument(value[index - 1], item);
        if (typeof item === "string" && owner !== null && path.at(-2) === "examples" && isSecretName(owner))
          judgeLiteral(item, false);
        visit(item, owner);
        path.pop();
      }
      return;
    }
    visitObject(value as JsonObject, owner);
  }

  function visitObject(value: JsonObject, owner: string | null): void {
    // The field that all in it describes; found out for the first that asks.
    let inside: string | null | undefined;
    for (const key in value) {
      const item = value[key];
      if (typeof item === "string") {
        // Most strings are of no interest; only for the others is the path of use.
        if (item.length < 4) continue;
        const kinds = likelyKinds(item);
        if (kinds === undefined && !tellsByName(key)) continue;
        path.push(key);
        holder = value;
        if (inside === undefined) inside = fieldOf(value, owner);
        if (kinds === undefined || !searchKinds(item, kinds)) judgeMember(key, item, inside);
        path.pop();
      } else if (typeof item === "object") {
        // Inside `properties` each key names a field; anywhere else the field stays what it was.
        const parent = path.at(-1);
        const isNamed = parent === "properties" || parent === "variables";
        if (!isNamed && inside === undefined) inside = fieldOf(value, owner);
        path.push(key);
        visit(item, isNamed ? key : (inside as string | null));
        path.pop();
      }
    }
  }

  /** Judges a text by the name of its member, or of the field that it is a value of. */
  function judgeMember(key: string, text: string, field: string | null): void {
    if (LITERALS.has(key)) {
      if (field !== null && isSecretName(field)) judgeLiteral(text, key === "default");
    } else if (isSecretName(key) && !isStructure()) {
      judgeLiteral(text, where === "configuration");
    }
  }

  /** `scopes`, `mapping` and the like map names to prose: a scope called `token` has a description, not a value. */
  function isStructure(): boolean {
    const parent = path.at(-2);
    return parent === "scopes" || parent === "mapping" || parent === "properties" || parent === "variables";
  }

  /** Every shape in the lexicon has a gate literal, and the shortest secret has 12 characters. */
  function likelyKinds(text: string): readonly Kind[] | undefined {
    if (text.length < 12 || text.length > MOST_TEXT) return undefined;
    if (text.length < LONG) return kindsIn(text);
    if (plain.has(text)) return undefined;
    const kinds = kindsIn(text);
    if (kinds === undefined && plain.size < MEMO_LIMIT) plain.add(text);
    return kinds;
  }

  function searchKinds(text: string, kinds: readonly Kind[]): boolean {
    for (const kind of kinds) {
      kind.pattern.lastIndex = 0;
      for (let hit = kind.pattern.exec(text); hit; hit = kind.pattern.exec(text)) {
        if (judgeKnown(kind, hit[0])) return true;
      }
    }
    return false;
  }

  function judgeKnown(kind: Kind, secret: string): boolean {
    if (kind.id === "assigned-credential") return judgeAssigned(secret);
    // Of a URL only what stands before the host: `example.com` makes no placeholder of it.
    const body =
      kind.id === "url-password"
        ? secret.slice(0, secret.lastIndexOf("@") + 1)
        : secret.replace(/^Basic |^Bearer /, "");
    if (kind.id !== "private-key") {
      if (isPlaceholder(body)) return false;
      if (kind.id === "basic-credentials" && !/^[\x20-\x7e]{1,80}:[\x20-\x7e]{3,}$/.test(decoded(body))) return false;
      if (kind.id === "basic-credentials" && isPlaceholder(decoded(body))) return false;
      // A bearer token that is a JSON Web Token is judged as one.
      if (kind.id === "bearer-token" && (!looksRandom(body) || body.includes("/") || body.startsWith("eyJ")))
        return false;
      if (kind.id === "json-web-token" && isSampleToken(body)) return false;
      if (kind.id === "url-password" && isPlainUserinfo(body)) return false;
      if (kind.id === "command-credentials") {
        const password = body.slice(body.lastIndexOf(":") + 1);
        if (!looksRandom(password) && !isMixed(password)) return false;
      }
      if (kind.id !== "url-password" && kind.id !== "slack-webhook" && entropy(body) < 3) return false;
    }
    add(kind.id, secret, kind.certainty);
    return true;
  }

  /** `password: S3cret!pw` in prose: the value alone is judged, and must look like one. */
  function judgeAssigned(text: string): boolean {
    const value = text.replace(/^[^:=]{1,40}[:=] ?["'`*]{0,3}/, "").replace(/[.,;:!?*]+$/, "");
    if (PLAIN_WORDS.has(value.toLowerCase()) || isPlaceholder(value) || /^(?:https?:|[$%/])|[()]/.test(value))
      return false;
    if (!looksRandom(value) && !isPassword(value)) return false;
    add("assigned-credential", value, "medium");
    return true;
  }

  function judgeLiteral(value: string, firm: boolean): void {
    if (value.length < 6 || value.length > 400 || /\s/.test(value)) return;
    if (PLAIN_WORDS.has(value.toLowerCase()) || isPlaceholder(value) || /^https?:|^\/|^#\/|^\d{1,12}$/.test(value))
      return;
    // A template for a value that is filled in later holds nothing: `$TOKEN`, `%TOKEN%`, `input:token`.
    if (/^[$%]|^[A-Z][A-Z0-9_]*$|^[a-z]+(?:[_-][a-z]+)*$/.test(value)) return;
    if (looksRandom(value)) add("random-value", value, firm ? "high" : "medium");
    else if (firm && (isMixed(value) || (/[a-z]/i.test(value) && /\d/.test(value))))
      add("fixed-credential", value, "medium");
  }

  function judgeArgument(flag: unknown, value: string): void {
    if (typeof flag !== "string" || !/^--?[A-Za-z]/.test(flag)) return;
    if (isSecretName(flag.replace(/^-+/, ""))) judgeLiteral(value, true);
  }

  function add(kind: string, secret: string, certainty: Certainty): void {
    const key = path.at(-1) ?? "";
    const known = hits.get(holder);
    if (found.length >= MOST_FACTS || known?.has(key)) return;
    if (known) known.add(key);
    else hits.set(holder, new Set([key]));
    found.push({
      kind,
      redacted: redact(kind, secret),
      certainty,
      at: { uri: uri, pointer: path.reduce<string>((pointer, key) => childPointer(pointer, key), base) },
      toolId: null,
      where: where,
    });
  }
}
