import type { SecurityScheme } from "../../src/surface/types.ts";

const WEAK_HTTP = new Map([
  ["basic", "HTTP Basic"],
  ["digest", "HTTP Digest"],
  ["negotiate", "Negotiate (Kerberos or NTLM)"],
  ["ntlm", "NTLM"],
  ["oauth", "OAuth 1.0"],
  ["hoba", "HOBA"],
]);

/** Name of a weak HTTP authentication scheme; null for others. */
export function weakHttp(scheme: SecurityScheme): string | null {
  if (scheme.type === "basic") return "HTTP Basic";
  if (scheme.type !== "http") return null;
  return WEAK_HTTP.get((scheme.httpScheme ?? "").toLowerCase()) ?? null;
}

/** What makes a scheme weak, wherever it is weak; null for a sound one. */
export function weakness(scheme: SecurityScheme): string | null {
  const http = weakHttp(scheme);
  if (http) return http;
  if (scheme.type === "apiKey" && scheme.in === "query") return "an API key in the query";
  const flow = scheme.flows.find(({ kind }) => kind === "implicit" || kind === "password");
  return flow ? `OAuth with the ${flow.kind} flow` : null;
}
