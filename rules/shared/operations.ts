import type { Surface, Tool } from "../../src/surface/types.ts";
import type { JsonObject, Place } from "../../src/load/types.ts";
import { isPlural, snake, tokens } from "./words.ts";

const EMPTY: JsonObject = {};

/** The value when it is a JSON object, else an empty one. */
export function object(value: unknown): JsonObject {
  return isObject(value) ? value : EMPTY;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A place below another; keys are escaped as RFC 6901 wants. */
export function below(at: Place, ...keys: readonly (string | number)[]): Place {
  let pointer = at.pointer;
  for (const key of keys) {
    const token = String(key);
    pointer += `/${token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token}`;
  }
  return { uri: at.uri, pointer };
}

/** Root of an OpenAPI document; undefined for MCP. */
export function openApiRoot(surface: Surface): JsonObject | undefined {
  return surface.document.kind === "openapi" ? surface.document.root : undefined;
}

/** Operations that a client calls: not webhooks and callbacks, which the API sends. */
export function isCall(tool: Tool): boolean {
  return tool.origin === "operation" || tool.origin === "mcp-tool";
}

const callsOf = new WeakMap<Surface, readonly Tool[]>();

/** All operations of a surface that a client calls. Memoised. */
export function calls(surface: Surface): readonly Tool[] {
  let known = callsOf.get(surface);
  if (known === undefined) callsOf.set(surface, (known = surface.tools.filter(isCall)));
  return known;
}

/** `DELETE /users/{id}`, or the tool's name. */
export function label(tool: Tool): string {
  return tool.method && tool.path ? `${tool.method.toUpperCase()} ${tool.path}` : tool.name;
}

const MEMO_LIMIT = 200_000;
const segmentsOf = new Map<string, readonly string[]>();

/** Parts of a path between slashes, without query and fragment. Memoised. */
export function segments(path: string | null): readonly string[] {
  if (path === null) return [];
  let parts = segmentsOf.get(path);
  if (parts === undefined) {
    if (segmentsOf.size > MEMO_LIMIT) segmentsOf.clear();
    parts = path
      .replace(/[?#].*$/s, "")
      .split("/")
      .filter((segment) => segment !== "");
    segmentsOf.set(path, parts);
  }
  return parts;
}

export function isTemplate(segment: string): boolean {
  return segment.includes("{");
}

/** Last segment that is not a parameter. */
export function lastWord(path: string | null): string {
  return segments(path).findLast((segment) => !isTemplate(segment)) ?? "";
}

/** True when the path ends at a collection: a plural noun without an id after it. */
export function isCollection(path: string | null): boolean {
  const last = segments(path).at(-1);
  if (last === undefined || isTemplate(last)) return false;
  const word = tokens(last).at(-1) ?? "";
  return isPlural(word);
}

const OPEN_NAMES = new Set(
  (
    "login log_in signin sign_in sign_ins signup sign_up sign_ups logout log_out register registration registrations token oauth oauth2 " +
    "forgot_password forgot reset_password password_reset password_resets passwordreset passwordless verify_email email_verification " +
    "magic_link magic_links otp refresh refresh_token introspect jwks jwks_json well_known openid_configuration webhook " +
    "health healthz livez readyz ping status heartbeat callback captcha challenge authorize device_code device_authorization " +
    "authenticate contact_us newsletter subscribe_newsletter saml sso acs consent recover recovery activate confirm_email " +
    "resend_verification access_token verify_otp otp_verify verify_code verify_phone verify_totp_login"
  ).split(" "),
);

const RECEIVERS = /^(?:incoming-?)?web-?hooks?$/i;

/**
 * Endpoints that cannot ask for a credential because they give one out, or because another system calls them: sign-in,
 * registration, token, password reset, webhook receivers, health checks.
 */
export function isOpenByNature(tool: Tool): boolean {
  let open = openByNature.get(tool);
  if (open === undefined) openByNature.set(tool, (open = isOpen(tool)));
  return open;
}

const openByNature = new WeakMap<Tool, boolean>();

function isOpen(tool: Tool): boolean {
  if (tool.method !== null && /^(?:delete|patch)$/i.test(tool.method)) return false;
  const parts = segments(tool.path);
  const last = parts.at(-1);
  if (last !== undefined) {
    if (
      /^(?:revoke|introspect|authorize|device)$/i.test(last) &&
      parts.some((part) => /^(?:oauth|oauth2|oidc|connect)$/i.test(part))
    )
      return true;
    // `/webhooks/stripe` receives; `/webhooks` registers.
    if (parts.length > 1 && RECEIVERS.test(parts.at(-2)!) && !/id\}?$/i.test(last)) return true;
    // An id in the middle means that an existing object is worked on; a one-time code in the last place does not.
    const own = isTemplate(last) ? parts.at(-2) : last;
    const before = parts.filter((part) => part !== last);
    const objectBefore = before.some(isTemplate);
    if (own !== undefined && !objectBefore && OPEN_NAMES.has(snake(own))) {
      if (!isTemplate(last)) return true;
      return /token|code|key|provider|strategy|client/i.test(last) && !/id\}?$/i.test(last);
    }
    if (last.startsWith(".well-known") || parts.includes(".well-known")) return true;
    return false;
  }
  return OPEN_NAMES.has(snake(tool.name));
}

const ADMIN_WORDS = new Set([
  "admin",
  "admins",
  "administration",
  "administrator",
  "superuser",
  "superadmin",
  "backoffice",
  "staff",
]);
const INTERNAL_WORDS = new Set([
  "internal",
  "private",
  "debug",
  "actuator",
  "_internal",
  "_debug",
  "sysadmin",
  "devtools",
]);

/** Administrative operations by their path or tags: `/admin/…`, tag `Admin`. */
export function isAdmin(tool: Tool): boolean {
  return (
    segments(tool.path).some((part) => !isTemplate(part) && namesAdministration(part)) ||
    tool.tags.some(namesAdministration)
  );
}

/** `admin`, `admin_users`, `site-admin`; a longer name (`admin_portal_link_tokens`) is about something else. */
function namesAdministration(name: string): boolean {
  const words = tokens(name);
  return words.length <= 2 && words.some((word) => ADMIN_WORDS.has(word));
}

/** Operations that are meant for the inside: `/internal/…`, `x-internal: true`. */
export function isInternal(tool: Tool): boolean {
  return (
    tool.raw["x-internal"] === true ||
    segments(tool.path).some((part, index) => index < 3 && INTERNAL_WORDS.has(part.toLowerCase()))
  );
}

/** Raw response objects of an operation with `$ref` followed. */
export function rawResponses(
  tool: Tool,
  surface: Surface,
): readonly { readonly status: string; readonly raw: JsonObject; readonly at: Place }[] {
  const responses = object(tool.raw["responses"]);
  return Object.keys(responses).flatMap((status) => {
    if (status.startsWith("x-")) return [];
    const found = follow(surface, responses[status], below(tool.at, "responses", status));
    return found ? [{ status, raw: found.raw, at: found.at }] : [];
  });
}

/** Follows `$ref`s (at most ten) from a value that stands at a place. */
export function follow(
  surface: Surface,
  value: unknown,
  at: Place,
): { readonly raw: JsonObject; readonly at: Place; readonly ref: string | null } | undefined {
  let current = value;
  let place = at;
  let ref: string | null = null;
  for (let step = 0; step < 10; step++) {
    if (!isObject(current)) return undefined;
    const next = current["$ref"];
    if (typeof next !== "string") return { raw: current, at: place, ref };
    const found = surface.resolve(next, place.uri);
    if (!found) return undefined;
    ref = next;
    current = found.value;
    place = found.place;
  }
  return undefined;
}

export function statuses(tool: Tool): readonly string[] {
  return tool.responses.map((response) => response.status.toUpperCase());
}

/** True when a response for the status, its class (`4XX`) or `default` is documented. */
export function hasStatus(tool: Tool, status: string): boolean {
  return tool.responses.some((response) => {
    const key = response.status.toUpperCase();
    return key === status || key === `${status[0]}XX` || key === "DEFAULT";
  });
}

/** Words of everything that names an operation: its operationId or name, and the fixed parts of its path. */
export function operationWords(tool: Tool): readonly string[] {
  let words = wordsOf.get(tool);
  if (words === undefined) {
    words = [...tokens(tool.name), ...segments(tool.path).flatMap((part) => (isTemplate(part) ? [] : tokens(part)))];
    wordsOf.set(tool, words);
  }
  return words;
}

const wordsOf = new WeakMap<Tool, readonly string[]>();

export function isHttpMethod(tool: Tool, ...methods: readonly string[]): boolean {
  return tool.method !== null && methods.includes(inCapitals(tool.method));
}

/** Most names of methods are one of a handful, and the engine asks Unicode for every capital. */
const CAPITALS = new Map(
  ["get", "put", "post", "delete", "patch", "head", "options", "trace", "query"].map((method) => [
    method,
    method.toUpperCase(),
  ]),
);

function inCapitals(method: string): string {
  return CAPITALS.get(method) ?? method.toUpperCase();
}
