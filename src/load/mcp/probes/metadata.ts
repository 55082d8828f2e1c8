import { LoadError } from "../../errors.ts";
import { guardedFetch } from "../../fetch.ts";
import type { JsonObject } from "../../types.ts";
import { describe } from "../explain.ts";
import { isObject } from "../handshake.ts";
import { isPrivateUrl } from "../hosts.ts";
import type { Settings } from "../types.ts";

/** A metadata document, or why there is none. */
export interface Metadata {
  readonly url: string;
  readonly status: number;
  readonly body: JsonObject | null;
  readonly problem: string | null;
}

const MAX_METADATA_BYTES = 256 * 1024;
const METADATA_MS = 8_000;

/**
 * Fetches a public JSON document that a target named: no credentials, no redirects, and no private address unless the
 * target is one itself.
 */
export async function metadataFetch(text: string, target: URL, settings: Settings): Promise<Metadata> {
  const none = (problem: string, status = 0): Metadata => ({ url: text.slice(0, 300), status, body: null, problem });
  if (!URL.canParse(text)) return none("its address is not valid");
  const url = new URL(text);
  const local = isPrivateUrl(target);
  if (
    url.protocol !== "https:" &&
    !(url.protocol === "http:" && (url.host === target.host || (local && isPrivateUrl(url))))
  ) {
    return none("its address is not https");
  }
  if (url.username !== "" || url.password !== "") return none("its address holds credentials");
  try {
    const fetched = await guardedFetch(url.href, {
      accept: "application/json",
      timeoutMs: Math.min(METADATA_MS, settings.timeoutMs),
      maxBytes: MAX_METADATA_BYTES,
      maxRedirects: 0,
      insecure: settings.insecure,
      namedHosts: local ? [target.host, url.host] : [target.host],
    });
    if (fetched.status !== 200) return none(`status ${fetched.status}`, fetched.status);
    const value = JSON.parse(Buffer.from(fetched.bytes).toString("utf8")) as JsonObject;
    return isObject(value)
      ? { url: url.href, status: 200, body: value, problem: null }
      : none("it is not a JSON object", 200);
  } catch (error) {
    if (error instanceof SyntaxError) return none("it is not JSON", 200);
    return none(error instanceof LoadError ? error.what : describe(error));
  }
}
