import { redactSecrets } from "../redact.ts";
import type { Sniff } from "./explain.ts";
import { endpointFetch } from "./http.ts";
import type { Settings } from "./types.ts";

/** Bytes that are enough to tell what a page is. */
const SNIFF_BYTES = 512 * 1024;

/** Asks a URL with one plain GET what it is. Never throws for what it finds; throws when it cannot be reached. */
export async function sniffUrl(
  url: URL,
  settings: Settings,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sniff> {
  const endpoint = endpointFetch({
    url,
    headers: { ...headers, accept: "application/json, application/yaml;q=0.9, text/html;q=0.5, */*;q=0.1" },
    userAgent: settings.userAgent,
    maxBytes: Number.MAX_SAFE_INTEGER,
    timeoutMs: Math.min(settings.timeoutMs, 10_000),
    insecure: settings.insecure === true,
    stream: true,
    signal: AbortSignal.timeout(Math.min(settings.timeoutMs, 10_000)),
  });
  const response = await endpoint.fetch(url);
  const contentType = response.headers.get("content-type") ?? "";
  if (/event-stream/.test(contentType)) {
    await response.body?.cancel().catch(() => {});
    return { kind: "error", text: "a stream of events that opens no MCP session", status: response.status };
  }
  return sniffBody(contentType, await readStart(response), response.status);
}

async function readStart(response: Response): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < SNIFF_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
  }
  await reader.cancel().catch(() => {});
  return Buffer.concat(chunks).toString("utf8").slice(0, SNIFF_BYTES);
}

/** Says what a body is from its type and its first bytes. */
export function sniffBody(contentType: string, body: string, status: number): Sniff {
  const start = body.replace(/^\uFEFF/, "").trimStart();
  const head = start.slice(0, 200_000);
  const version = start.startsWith("{")
    ? /[{,]\s{0,200}"(?:openapi|swagger)"\s{0,20}:\s{0,20}"(\d+(?:\.\d+){0,2})/.exec(head)
    : /^["']?(?:openapi|swagger)["']?[ \t]{0,20}:[ \t]{0,20}["']?(\d+(?:\.\d+){0,2})/m.exec(head);
  if (status < 400 && version && !/^<(?:!doctype|html)/i.test(start)) {
    return { kind: "openapi", text: `an OpenAPI ${version[1]} description`, status };
  }
  if (/^<(?:!doctype html|html|head|body)/i.test(start) || /html/.test(contentType)) {
    const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(start)?.[1]?.replaceAll(/\s+/g, " ").trim();
    const named = title ? ` ("${redactSecrets(title).slice(0, 60)}")` : "";
    return { kind: "html", text: `an HTML page${named}${status >= 400 ? ` with status ${status}` : ""}`, status };
  }
  if (start === "") return { kind: "empty", text: `it answers with nothing and status ${status}`, status };
  if (start.startsWith("{") || start.startsWith("[")) {
    if (status < 400 && /^\{\s*"(?:tools|serverInfo|assayerSnapshot)"\s*:/.test(start)) {
      return { kind: "listing", text: "a saved MCP listing", status };
    }
    return { kind: "json", text: `a JSON answer with status ${status} (${preview(start)})`, status };
  }
  return {
    kind: "text",
    text: `${contentType.split(";")[0] || "text"} with status ${status} (${preview(start)})`,
    status,
  };
}

function preview(text: string): string {
  return redactSecrets(text.slice(0, 200)).replaceAll(/\s+/g, " ").slice(0, 60);
}
