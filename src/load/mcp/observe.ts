import { redactSecrets } from "../redact.ts";
import type { JsonObject, Observation } from "../types.ts";

/**
 * What loading a live server can observe. Each observation says what was sent (`request`), what came of it in words
 * (`outcome`), and the value that rules judge.
 *
 * | id | value | unit |
 * |---|---|---|
 * | `reachable` | true when the server answered | |
 * | `handshake` | time from the start to the answer; detail: era, protocolVersion, discover, starts | ms |
 * | `latency` | median of the samples; detail: p95, min, max, samples | ms |
 * | `error-rate` | share of the ordinary requests that failed; detail: requests, failed, failures | ratio |
 * | `listing-size` | bytes of all lists; detail: tokens, tools, prompts, resources, resourceTemplates, pages | bytes |
 * | `capabilities` | false when what is declared and what answers differ; detail: unanswered, undeclared | |
 * | `unknown-method` | JSON-RPC error code for a method that nobody has; null when there was none | |
 * | `unknown-version` | true when a protocol version that does not exist was refused or answered with a real one | |
 * | `version-header` | status for an HTTP header with such a version (older era) | |
 * | `bogus-cursor` | error code for a cursor that was never given; null when it was taken | |
 * | `list-determinism` | true when two lists are equal; detail: difference | |
 * | `second-connection` | true when another connection lists the same | |
 * | `stdout-noise` | lines on standard output that are no messages; detail: malformed, samples | lines |
 * | `server-requests` | requests that the server sent to us; detail: methods | requests |
 * | `cache-hints` | true when `ttlMs` and `cacheScope` stand on every list (2026-07-28) | |
 * | `result-type` | true when every result says what it is (2026-07-28) | |
 * | `unauthenticated-list` | true when the tools are listed without credentials; detail: tools, status | |
 * | `random-bearer` | true when an invented token is accepted; detail: status | |
 * | `www-authenticate` | true when the 401 carries a Bearer challenge; detail: resourceMetadata, scope | |
 * | `protected-resource-metadata` | true when RFC 9728 metadata is there and fits; detail: problems | |
 * | `authorization-server` | true when its metadata is there and sound; detail: issuer, s256, https, problems | |
 * | `bad-origin` | true when a foreign Origin is accepted; detail: status, allowOrigin, allowCredentials | |
 * | `foreign-host` | true when a foreign Host is accepted; detail: status | |
 * | `plain-http` | true when it answers over unencrypted HTTP; detail: loopback | |
 * | `tls` | days until the certificate ends; detail: protocol, hsts | days |
 * | `session-id` | estimated bits of chance in a session id; detail: length, visibleAscii, distinct, sequential | bits |
 * | `invented-session` | true when a session id that was never given is accepted; detail: status | |
 * | `secret-in-listing` | true: the listing repeats a credential that we were given | |
 * | `environment` | number of variables handed to the server; detail: names | variables |
 * | `requests` | everything that was sent; detail: sent | requests |
 */
export type ObservationId =
  | "reachable"
  | "handshake"
  | "latency"
  | "error-rate"
  | "listing-size"
  | "capabilities"
  | "unknown-method"
  | "unknown-version"
  | "version-header"
  | "bogus-cursor"
  | "list-determinism"
  | "second-connection"
  | "stdout-noise"
  | "server-requests"
  | "cache-hints"
  | "result-type"
  | "unauthenticated-list"
  | "random-bearer"
  | "www-authenticate"
  | "protected-resource-metadata"
  | "authorization-server"
  | "bad-origin"
  | "foreign-host"
  | "plain-http"
  | "tls"
  | "session-id"
  | "invented-session"
  | "secret-in-listing"
  | "environment"
  | "requests";

/** Collects the observations of one server; every text goes through the redactor. */
export interface Observer {
  readonly list: Observation[];
  add(
    id: ObservationId,
    request: string,
    outcome: string,
    more?: { readonly value?: Observation["value"]; readonly unit?: string; readonly detail?: JsonObject },
  ): void;
}

export function observer(server: string | null): Observer {
  const list: Observation[] = [];
  return {
    list,
    add: (id, request, outcome, more = {}) => {
      list.push({
        id,
        ...(server === null ? {} : { server }),
        request: redactSecrets(request).slice(0, 300),
        outcome: redactSecrets(outcome).slice(0, 300),
        ...(more.value === undefined ? {} : { value: more.value }),
        ...(more.unit === undefined ? {} : { unit: more.unit }),
        ...(more.detail === undefined ? {} : { detail: redactDetail(more.detail) }),
      });
    },
  };
}

function redactDetail(detail: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(detail, (_, value: unknown) =>
      typeof value === "string" ? redactSecrets(value).slice(0, 500) : value,
    ),
  ) as JsonObject;
}

/** Milliseconds with one decimal: what a clock of ours can tell. */
export function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
