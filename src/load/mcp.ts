import { readListing, readServers } from "./listing.ts";
import { mcpVerdict } from "./mcp-verdict.ts";
import type { Source } from "./source.ts";
import type { Incomplete, Json, JsonObject, McpDocument, McpListing, Observation, Place, Transport } from "./types.ts";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts the document of a saved listing or a snapshot together. */
export function savedMcpDocument(
  source: Source,
  about: { location: string; digest: string; bytes: number; isSnapshot: boolean; incomplete: readonly Incomplete[] },
): McpDocument {
  const root: JsonObject = isObject(source.root) ? source.root : {};
  const read = about.isSnapshot ? readServers(root, source.uri) : listingOf(source);
  const observations = readObservations(root["observations"]);
  const location = about.isSnapshot && typeof root["location"] === "string" ? root["location"] : about.location;
  const transports = new Set(read.listings.map((listing) => listing.transport));
  const [transport] = transports;
  return {
    kind: "mcp",
    location,
    uri: source.uri,
    digest: about.digest,
    bytes: about.bytes,
    transport: transports.size === 1 ? (transport as Transport) : "file",
    observations,
    basis: observations.length > 0 ? "recorded" : "static",
    verdict: mcpVerdict(read.listings),
    incomplete: [...about.incomplete, ...read.incomplete, ...readIncomplete(root["incomplete"])],
    listings: read.listings,
    // A snapshot of several servers may carry the client configuration that named them.
    config: isObject(root["mcpServers"]) ? { uri: source.uri, root } : null,
    position: (place: Place) => source.position(place.pointer),
    snippet: (place: Place, context: number) => source.snippet(place.pointer, context),
  };
}

function listingOf(source: Source): { listings: McpListing[]; incomplete: readonly Incomplete[] } {
  const { listing, incomplete } = readListing(source.root, source.uri);
  return { listings: [listing], incomplete };
}

/** Observations as a snapshot carries them; entries of another form are left out. */
export function readObservations(value: Json | undefined): Observation[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((entry): Observation[] => {
    if (!isObject(entry) || typeof entry["id"] !== "string") return [];
    const { value: seen, server, unit, detail } = entry;
    const isPlain = seen === null || ["string", "number", "boolean"].includes(typeof seen);
    return [
      {
        id: entry["id"],
        ...(typeof server === "string" && { server }),
        request: typeof entry["request"] === "string" ? entry["request"] : "",
        outcome: typeof entry["outcome"] === "string" ? entry["outcome"] : "",
        ...(isPlain && { value: seen as string | number | boolean | null }),
        ...(typeof unit === "string" && { unit }),
        ...(isObject(detail) && { detail }),
      },
    ];
  });
}

function readIncomplete(value: Json | undefined): Incomplete[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((entry) =>
    isObject(entry) && typeof entry["what"] === "string" && typeof entry["why"] === "string"
      ? [{ what: entry["what"], why: entry["why"] }]
      : [],
  );
}
