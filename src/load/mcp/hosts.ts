import { isPrivateAddress, isPrivateName, literalAddress } from "../address.ts";

/** Whether a URL leads to this machine or a private network, as far as its text tells. */
export function isPrivateUrl(url: URL): boolean {
  const literal = literalAddress(url);
  return literal === null ? isPrivateName(url.hostname) : isPrivateAddress(literal);
}

/** Whether a host is this machine. */
export function isLoopbackName(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  return name === "localhost" || name.endsWith(".localhost") || name.startsWith("127.") || name === "::1";
}
