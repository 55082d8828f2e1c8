import type { JsonObject } from "../../src/load/types.ts";
import type { Parameter, Tool } from "../../src/surface/types.ts";
import { operationWords } from "./operations.ts";
import { rememberedByName, snake, tokens } from "./words.ts";

/** What the server does with an address that it is given: calls it, sends people there, or only keeps it. */
export type UrlUse = "fetch" | "redirect" | "keep";

const URL_WORDS = new Set(["url", "uri", "urls", "uris", "webhook", "callback", "endpoint", "href", "link"]);
const REDIRECT = new Set([
  "redirect",
  "redirects",
  "return",
  "success",
  "cancel",
  "next",
  "continue",
  "failure",
  "error",
  "logout",
  "goto",
  "forward",
  "destination",
  "landing",
  "back",
  "referrer",
]);
const FETCH = new Set(
  "webhook webhooks callback callbacks hook notification notifications notify fetch import source src download crawl scrape proxy remote avatar image img photo picture logo icon thumbnail file document feed rss upstream target ping health jwks jwk metadata discovery issuer endpoint push subscription delivery sync clone git repo repository screenshot render preview pdf origin backend mirror wsdl unfurl".split(
    " ",
  ),
);
/** Operations whose purpose is to call an address: there a bare `url` is meant for that. */
const FETCHING = new Set(
  "webhook webhooks hook hooks fetch import imports crawl scrape proxy download downloads screenshot screenshots preview unfurl render pdf ping clone mirror callback callbacks subscription subscriptions notification notifications endpoint endpoints".split(
    " ",
  ),
);
const NOT_ADDRESS = new Set([
  "id",
  "ids",
  "name",
  "type",
  "status",
  "count",
  "key",
  "method",
  "secret",
  "enabled",
  "events",
  "event",
  "format",
  "title",
  "text",
]);
const KEPT = new Set([
  "homepage",
  "website",
  "blog",
  "html",
  "docs",
  "documentation",
  "support",
  "terms",
  "privacy",
  "policy",
  "profile",
  "linkedin",
  "twitter",
  "github",
  "facebook",
  "site",
  "web",
  "self",
  "tos",
  "external",
  "display",
  "canonical",
  "login",
  "signin",
  "sign",
]);
const SERVER_CALLS =
  /\b(?:we|server|service|api|system) (?:will )?(?:call|fetch|download|request|retrieve|send|post|ping|crawl|load|invoke)|\bwill be (?:called|fetched|downloaded|invoked|notified)|\b(?:fetched|downloaded|retrieved) (?:from|by)|\bto (?:fetch|download|crawl|scrape|import|notify|send .{0,40}(?:to|request))/;

const SIGN_ON = new Set(["oauth", "oauth2", "saml", "sso", "oidc"]);

/** Words that an address is called by. */
const LINK = /^(?:ur[il]s?|webhook|callback|href)$/;
const SENT_ON = /^(?:next|continue|goto|go_to|return|return_?to|redirect|redirect_?to|dest|destination|forward|back)$/i;
const ADDRESS = /\b(?:address|url|uri|link|redirect\w*|where to (?:send|go))\b/i;

/** Whether a name can be that of an address that a person or the server is sent to. */
const mayBeAddress = rememberedByName((name) => SENT_ON.test(name) || tokens(name).some((word) => LINK.test(word)));

/** How a parameter's address is used; undefined when the parameter is no address. */
export function urlInput({ name, schema, description, in: place }: Parameter, operation: Tool): UrlUse | undefined {
  if (place === "path" || place === "cookie") return undefined;
  const { raw } = schema;
  const { type, format } = raw;
  if (type !== undefined && type !== "string" && !(Array.isArray(type) && type.includes("string"))) return undefined;
  const formatted = format === "uri" || format === "url" || format === "iri";
  if (!formatted && !mayBeAddress(name)) return undefined;
  const words = tokens(name);
  const named = words.some((word) => URL_WORDS.has(word));
  if (NOT_ADDRESS.has(words.at(-1) ?? "") && !formatted) return undefined;
  const fetches = words.some((word) => FETCH.has(word));
  // `next`, `return_to` of an operation that sends people on.
  if (
    !formatted &&
    place === "query" &&
    SENT_ON.test(name) &&
    (ADDRESS.test(description.slice(0, 300)) || operationWords(operation).includes("redirect"))
  )
    return "redirect";
  if (!formatted && !(named && words.some((word) => LINK.test(word)))) return undefined;
  if (/boolean|\btemplate\b/.test(String(type))) return undefined;
  if (words.some((word) => REDIRECT.has(word))) return "redirect";
  // The callback of an OAuth client is where people are sent back to.
  if (words.includes("callback") && operationWords(operation).some((word) => SIGN_ON.has(word))) return "redirect";
  if (words.some((word) => KEPT.has(word)) && !fetches) return "keep";
  if (fetches) return "fetch";
  if (SERVER_CALLS.test(description.slice(0, 500).toLowerCase())) return "fetch";
  const bare = words.every((word) => URL_WORDS.has(word));
  return bare && operationWords(operation).some((word) => FETCHING.has(word)) ? "fetch" : "keep";
}

/** The schema narrows the address: an enum, a constant, or a pattern that names a host or the scheme. */
export function isRestricted(raw: JsonObject): boolean {
  return raw["enum"] !== undefined || raw["const"] !== undefined || raw["pattern"] !== undefined;
}

const HOSTS = new Set(["host", "hostname", "ip", "ip_address", "target_host", "target", "domain", "address", "server"]);
const isHost = rememberedByName((name) => HOSTS.has(snake(name)));
const REACHING = new Set([
  "ping",
  "traceroute",
  "scan",
  "probe",
  "whois",
  "resolve",
  "connect",
  "portscan",
  "telnet",
  "healthcheck",
  "lookup",
]);

/** A host that the server will contact: `host` of an operation named ping, scan, connect… */
export function hostInput({ name, schema, in: place }: Parameter, operation: Tool): boolean {
  if (place === "path" || place === "cookie" || schema.raw["type"] !== "string") return false;
  // Who connects a machine to a network gives it an address.
  const given = /^ip(?:v[46])?$|ip(?:v[46])?_?address$/i.test(name);
  return isHost(name) && operationWords(operation).some((word) => REACHING.has(word) && !(given && word === "connect"));
}
