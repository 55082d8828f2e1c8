import type { Surface, Tool } from "../../src/surface/types.ts";
import { object, openApiRoot } from "./operations.ts";

const HEADER = /^(?:ratelimit|x-rate-?limit|rate-?limit|retry-after)/i;
const PROSE = /\brate[ -]?limit|\btoo many requests|\bthrottl|\brequests per (?:second|minute|hour)|\bquota/i;

/** The operation documents 429 or a rate-limit header. */
export function limitsItself(tool: Tool): boolean {
  return tool.responses.some(
    (response) => response.status === "429" || response.headers.some((header) => HEADER.test(header)),
  );
}

/** The description of the API speaks of its limits in words. */
export function saysLimits(surface: Surface): boolean {
  return PROSE.test(surface.description.slice(0, 50_000));
}

/** Words, a shared 429 response or a vendor extension say that calls are limited. */
export function documentsRateLimits(surface: Surface): boolean {
  if (saysLimits(surface)) return true;
  const root = openApiRoot(surface);
  return (
    root !== undefined &&
    Object.keys(root)
      .concat(Object.keys(object(root["info"])))
      .some((key) => /^x-.*(?:rate-?limit|throttl|quota)/i.test(key))
  );
}
