import type { Parameter } from "../surface/types.ts";
import { owned, stated, tellsPlace, tellsReach, tokensOf } from "./parameter-names.ts";
import type { Around, Reading, Row } from "./parameter-names.ts";

/** Game engines and editors whose `…Path` leads through the project's own assets or scene. */
const engine =
  /\b(?:unity|game ?object|prefab|animator|shader ?graph|sprite ?atlas|asmdef|terrain|unreal|blueprint|figma|blender|maya)\b/;
const remotePlace = /\b(?:gitlab|github|bitbucket|firestore|firebase|merge requests?|pull requests?|ci\/cd)\b/;
/** Tools that note what happened to a file rather than touch it. */
const noting =
  /^([\w-]+ )?(hook that )?(?:records?|logs?|tracks?|labels?|registers?|reports?|notes?|remembers?)\b|\bhook that records?\b/;
const outside = /\b(?:export|save(?:s|d)? to|disk|raw file|headless|external|output)\b/;

/** Tells files from paths through a service, a document or a scene. */
export function readPath(parameter: Parameter, row: Row, around: Around): Reading {
  const text = parameter.description.slice(0, 300).toLowerCase();
  const reason = `name says "${row.phrase}"`;
  const raw = parameter.schema.raw;
  if (stated.jsonPath.test(text) || raw["default"] === "$" || (raw["default"] === "." && /json/.test(around.text)))
    return { kind: "jsonpath", certainty: "high", reason: "description says JSONPath" };
  if (row.kind === "scene-path") {
    // A scene file named to a headless tool beside a project directory is a file after all.
    const file =
      /scene path|script path|source path/.test(row.phrase) &&
      (around.text.includes("headless") || /\bfile\b/.test(around.text)) &&
      !/\brunning\b/.test(around.text);
    if (file || (stated.path.test(text) && /\b(?:absolute|on disk|local file|filesystem)\b/i.test(text)))
      return { kind: "file-path", certainty: "medium", reason };
    return { kind: "scene-path", certainty: "high", reason };
  }
  if (around.remote)
    return parameter.in === "path" || row.phrase === "path"
      ? { kind: "scene-path", certainty: "medium", reason: `${reason}, of the service` }
      : { kind: "file-path", certainty: "low", reason };
  if (engine.test(around.text) && !outside.test(around.text) && !/\b(?:absolute|on disk|local)\b/i.test(text))
    return { kind: "scene-path", certainty: "medium", reason: "the tool works inside an engine's project" };
  if (noting.test(around.text.slice(around.name.length + 1)) && !/\b(?:write|save|read|open|disk)/.test(around.text))
    return { kind: "file-path", certainty: "low", reason: `${reason}, only noted down` };
  const plain = row.certainty === "medium";
  if (
    !plain &&
    /(?:document|project|full|repo|repository) path$/.test(row.phrase) &&
    remotePlace.test(around.text) &&
    !/\blocal|absolute|disk\b/i.test(text)
  )
    return { kind: "scene-path", certainty: "medium", reason: "the path leads through the service, not through files" };
  const local = tellsPlace("file-path", `${around.text} ${text}`);
  if (plain) {
    if (tellsPlace("jsonpath", `${around.text} ${text}`))
      return { kind: "jsonpath", certainty: "medium", reason: "the tool works on a JSON document" };
    if (
      tellsPlace("scene-path", `${around.text} ${text}`) &&
      !/\b(?:absolute|on disk|local file|filesystem|local)\b/i.test(`${around.text} ${text}`)
    )
      return {
        kind: "scene-path",
        certainty: "medium",
        reason: "the path leads through the service, not through files",
      };
    if (row.phrase !== "path" && /(?:file|filename|file name)$/.test(row.phrase))
      return {
        kind: "file-path",
        certainty: local && (stated.path.test(text) || !carrying.test(around.text)) ? "medium" : "low",
        reason,
      };
    if (local || stated.path.test(text)) return { kind: "file-path", certainty: "high", reason };
    return { kind: "file-path", certainty: "low", reason };
  }
  return { kind: "file-path", certainty: "high", reason };
}

/** Tools for which a file name is only a caption. */
const carrying = /\b(?:upload|label|send|slack|attach|share|screenshot diff|email|drive|cloud)/;

const storing = new Set(["create", "change", "delete", "remove", "detach", "send", "pay", "cancel"]);

/** `a valid eBay product URL`: only pages of one site are meant. */
const oneSite =
  /\b(?:valid|youtube|instagram|linkedin|twitter|github|amazon|tiktok|facebook|reddit|notion|figma|ebay) (?!web |website |page |target |public |full |absolute |base |https? |image |url\b)(?:[\w.]+ ){0,3}urls?\b|\b(?:youtube|linkedin|figma|github|notion) (?:video |file |page |repo(?:sitory)? )?urls?\b/;

/** Tells addresses that a tool goes to from entries that it stores. */
export function readUrl(parameter: Parameter, around: Around): Reading {
  const tokens = tokensOf(parameter.name);
  const reason = `name says "${tokens.slice(-2).join(" ")}"`;
  const owner = tokens.at(-2);
  const entry = tokens.length > 1 && tokens.slice(0, -1).some((token) => owned.has(token));
  const text = parameter.description.slice(0, 300).toLowerCase();
  const goes = tellsReach(around.text) || tellsReach(text);
  if (around.remote) {
    // `only requests linked to this site`: one of the service's own.
    const thing = tokens.at(-1) === "site" && !/\b(?:ur[li]s?|web ?sites?|web ?pages?|domains?|https?)\b/.test(text);
    return { kind: "url", certainty: entry || thing || parameter.in === "path" ? "low" : "medium", reason };
  }
  if (oneSite.test(around.text) || oneSite.test(text))
    return { kind: "url", certainty: "low", reason: `${reason}, an entry of one site` };
  if (entry) return { kind: "url", certainty: "low", reason: `${reason}, an entry of the service` };
  if (["pattern", "filter", "regex"].includes(tokens.at(-1) ?? ""))
    return { kind: "filter", certainty: "medium", reason };
  if (around.action !== null && storing.has(around.action) && !goes)
    return { kind: "url", certainty: "low", reason: `${reason}, only stored` };
  if (
    goes &&
    (owner === undefined ||
      [
        "target",
        "base",
        "source",
        "start",
        "site",
        "website",
        "web",
        "feed",
        "download",
        "jupyter",
        "api",
        "image",
        "server",
        "root",
        "endpoint",
        "code",
      ].includes(owner))
  )
    return { kind: "url", certainty: "high", reason };
  return { kind: "url", certainty: goes ? "medium" : "low", reason };
}

/** Tells hosts that a tool connects to from stored ones. */
export function readHost(row: Row, around: Around): Reading {
  const reason = `name says "${row.phrase}"`;
  if (around.remote) return { kind: "host", certainty: "low", reason };
  if (around.action !== null && storing.has(around.action))
    return { kind: "host", certainty: "low", reason: `${reason}, only stored` };
  if (row.phrase === "ip" || row.phrase === "ip address") {
    const goes = /\b(?:ping|scan|connect|probe|port|ssh|traceroute|exploit)\b/.test(around.text);
    return { kind: "host", certainty: goes ? "medium" : "low", reason };
  }
  if (row.certainty === "low") {
    const goes = /\b(?:scan|ping|nmap|ssh|connect|probe|exploit|fuzz|enumerat|brute)\w*/.test(around.text);
    return goes ? { kind: "host", certainty: "medium", reason } : { kind: "other", certainty: "low", reason };
  }
  return { kind: "host", certainty: "medium", reason };
}
