import type { JsonObject } from "../../types.ts";
import { isLoopbackName } from "../hosts.ts";
import type { Observer } from "../observe.ts";
import type { Settings } from "../types.ts";
import { metadataFetch, type Metadata } from "./metadata.ts";

/**
 * Reads the public metadata that tells a client where to sign in: the resource's (RFC 9728) and that of its first
 * authorization server (RFC 8414 or OpenID Connect). Only for a server that refused us without credentials.
 */
export async function probeAuthorization(observer: Observer, url: URL, settings: Settings): Promise<void> {
  const refusal = observer.list.find((one) => one.id === "www-authenticate");
  if (refusal === undefined) return;
  const named = refusal.detail?.["resourceMetadata"];
  const resource = await findResource(url, typeof named === "string" ? named : null, settings);
  observeResource(observer, url, resource);
  const issuer = resource.body === null ? null : firstIssuer(resource.body);
  if (issuer === null) return;
  await probeIssuer(observer, url, issuer, settings);
}

function wellKnown(url: URL, name: string): string[] {
  const path = url.pathname.replace(/\/$/, "");
  const at = (text: string): string => new URL(text, url.origin).href;
  return [...new Set([at(`/.well-known/${name}${path}`), at(`/.well-known/${name}`)])];
}

async function findResource(url: URL, named: string | null, settings: Settings): Promise<Metadata> {
  let last: Metadata = { url: "", status: 0, body: null, problem: "not found" };
  const places = named === null ? wellKnown(url, "oauth-protected-resource") : [named];
  for (const place of places) {
    last = await metadataFetch(place, url, settings);
    if (last.body !== null) return last;
  }
  return last;
}

function observeResource(observer: Observer, url: URL, found: Metadata): void {
  const problems: string[] = [];
  const { body } = found;
  if (body === null) problems.push(found.problem ?? `status ${found.status}`);
  else {
    const resource = body["resource"];
    if (typeof resource !== "string") problems.push("no resource");
    else if (!fits(resource, url)) problems.push("its resource is not this endpoint");
    if (firstIssuer(body) === null) problems.push("no authorization_servers");
    if (found.url.startsWith("http:") && !isLoopbackName(new URL(found.url).hostname))
      problems.push("served without https");
  }
  const scopes = Array.isArray(body?.["scopes_supported"])
    ? (body["scopes_supported"] as readonly string[]).slice(0, 50)
    : [];
  observer.add(
    "protected-resource-metadata",
    `GET ${found.url || "/.well-known/oauth-protected-resource"}`,
    problems.length > 0 ? problems.join("; ") : "found, and fits",
    {
      value: problems.length === 0,
      detail: { problems, scopes: scopes.filter((scope) => typeof scope === "string") },
    },
  );
}

/** Whether a resource identifier covers the endpoint: same origin, and its path a prefix. */
function fits(resource: string, url: URL): boolean {
  if (!URL.canParse(resource)) return false;
  const named = new URL(resource);
  const path = named.pathname.replace(/\/$/, "");
  return named.origin === url.origin && (url.pathname === path || url.pathname.startsWith(`${path}/`));
}

function firstIssuer(body: JsonObject): string | null {
  const servers = body["authorization_servers"];
  const first = Array.isArray(servers) ? (servers as readonly unknown[])[0] : undefined;
  return typeof first === "string" && URL.canParse(first) ? first : null;
}

async function probeIssuer(observer: Observer, target: URL, issuer: string, settings: Settings): Promise<void> {
  const base = new URL(issuer);
  const path = base.pathname.replace(/\/$/, "");
  const places = [
    ...(path === ""
      ? []
      : [
          `/.well-known/oauth-authorization-server${path}`,
          `/.well-known/openid-configuration${path}`,
          `${path}/.well-known/openid-configuration`,
        ]),
    ...(path === "" ? ["/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"] : []),
  ];
  let found: Metadata = { url: "", status: 0, body: null, problem: "not found" };
  for (const place of places) {
    found = await metadataFetch(new URL(place, base.origin).href, target, settings);
    if (found.body !== null) break;
  }
  const body = found.body ?? {};
  const problems: string[] = [];
  const https = isSecure(base);
  const methods = body["code_challenge_methods_supported"];
  const s256 = Array.isArray(methods) && (methods as readonly unknown[]).includes("S256");
  if (found.body === null) problems.push(found.problem ?? `status ${found.status}`);
  else {
    if (typeof body["issuer"] !== "string") problems.push("no issuer");
    else if (trim(body["issuer"]) !== trim(issuer)) problems.push("its issuer is another one");
    if (!s256) problems.push("no S256 in code_challenge_methods_supported");
    for (const name of ["authorization_endpoint", "token_endpoint", "registration_endpoint"]) {
      const endpoint = body[name];
      if (typeof endpoint !== "string") {
        if (name !== "registration_endpoint") problems.push(`no ${name}`);
      } else if (!URL.canParse(endpoint) || !isSecure(new URL(endpoint))) problems.push(`${name} is not https`);
    }
  }
  if (!https) problems.push("the issuer is not https");
  observer.add(
    "authorization-server",
    `GET ${found.url || issuer}`,
    problems.length > 0 ? problems.join("; ") : "found, and sound",
    {
      value: problems.length === 0,
      detail: {
        issuer: base.origin,
        found: found.body !== null,
        s256,
        https: https && !problems.some((problem) => problem.endsWith("not https")),
        registration: typeof body["registration_endpoint"] === "string",
        clientIdMetadata: body["client_id_metadata_document_supported"] === true,
        problems,
      },
    },
  );
}

function isSecure(url: URL): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopbackName(url.hostname));
}

function trim(text: string): string {
  return text.replace(/\/$/, "");
}
