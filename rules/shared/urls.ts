import type { Place } from "../../src/load/types.ts";
import type { Surface } from "../../src/surface/types.ts";
import { below, isObject, object, openApiRoot, rawResponses } from "./operations.ts";

const LOCAL =
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal|[^/]{0,200}\.(?:localhost|local|test|internal\.test))(?::\d+)?(?:[/?#]|$)/i;

/** Host of an absolute URL, with its port; empty for a relative one. */
export function hostOf(url: string): string {
  const match = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#]{0,300})/i.exec(url);
  return match?.[1]?.replace(/^[^@]*@/, "") ?? "";
}

/** `http://` or `ws://` to a host that is not this machine. */
export function isCleartext(url: string): boolean {
  const match = /^\s*(?:http|ws):\/\/(?:[^/?#@]{0,200}@)?/i.exec(url);
  return match !== null && !LOCAL.test(url.slice(match[0].length));
}

/** Every server URL with its variables filled in (each allowed value of a variable that stands for the scheme). */
export function cleartextServers(
  surface: Surface,
): readonly { readonly url: string; readonly at: Place; readonly cleartext: boolean }[] {
  const urls = [
    ...surface.servers.flatMap((server) => server.urls),
    ...operationSchemes(surface),
    ...linkedServers(surface),
  ];
  // Without a host a client uses the scheme that it knows, of those that are named.
  const isSecure = urls.some(({ url }) => url === "https://");
  return urls.flatMap(({ url, at }) => {
    if (isSecure && url === "http://") return [];
    const bad = variants(url, at, surface).find(isCleartext);
    return [{ url: bad ?? url, at, cleartext: bad !== undefined }];
  });
}

/** `schemes` of single operations in Swagger 2.0. */
function operationSchemes(surface: Surface): readonly { readonly url: string; readonly at: Place }[] {
  const root = openApiRoot(surface);
  if (!root || root["swagger"] === undefined) return [];
  const host = typeof root["host"] === "string" ? root["host"] : "";
  return surface.tools.flatMap(({ raw, at, path }) => {
    const schemes = raw["schemes"];
    if (!Array.isArray(schemes)) return [];
    return (schemes as readonly unknown[])
      .filter((scheme) => typeof scheme === "string")
      .map((scheme) => ({ url: `${scheme}://${host}${path ?? ""}`, at: below(at, "schemes") }));
  });
}

/** Fixed addresses of callbacks, and servers of links. */
function linkedServers(surface: Surface): readonly { readonly url: string; readonly at: Place }[] {
  return surface.tools.flatMap((tool) => {
    if (tool.origin === "callback" && tool.path !== null && /^https?:\/\//i.test(tool.path))
      return [{ url: tool.path, at: tool.at }];
    return rawResponses(tool, surface).flatMap(({ raw, at }) =>
      Object.entries(object(raw["links"])).flatMap(([name, link]) => {
        const url = object(object(link)["server"])["url"];
        return typeof url === "string" ? [{ url, at: below(at, "links", name, "server", "url") }] : [];
      }),
    );
  });
}

function variants(url: string, at: Place, surface: Surface): readonly string[] {
  const scheme = /^\{([^{}]{1,100})\}/.exec(url);
  if (!scheme) return [url];
  const pointer = at.pointer.replace(/\/url$/, "");
  const server = object(surface.resolve(`#${pointer}`, at.uri)?.value);
  const variable = object(object(server["variables"])[scheme[1] ?? ""]);
  if (!isObject(variable)) return [url];
  const values = [
    variable["default"],
    ...(Array.isArray(variable["enum"]) ? (variable["enum"] as readonly unknown[]) : []),
  ];
  return values.filter((value) => typeof value === "string").map((value) => url.replace(scheme[0], value));
}
