import { BlockList, isIP } from "node:net";

/**
 * Ranges that are not the public internet, after the IANA special-purpose address registries (RFC 6890 and its
 * successors), and the one public address that clouds use for metadata: Azure's 168.63.129.16.
 */
const RANGES: readonly (readonly [network: string, prefix: number, family: "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["168.63.129.16", 32, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 4, "ipv4"],
  ["240.0.0.0", 4, "ipv4"],
  ["::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["100::", 64, "ipv6"],
  ["2001::", 23, "ipv6"],
  ["2001:db8::", 32, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["3fff::", 20, "ipv6"],
  ["5f00::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["fec0::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

const blocked = new BlockList();
for (const [network, prefix, family] of RANGES) blocked.addSubnet(network, prefix, family);

/** IPv6 prefixes that carry an IPv4 address in their last 32 bits: mapped addresses and NAT64. */
const CARRIERS = [/^::ffff:/, /^64:ff9b::/];

/** True for an address that is not on the public internet: loopback, private, link-local, metadata, multicast. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const family = isIP(plain);
  if (family === 4) return blocked.check(plain, "ipv4");
  if (family !== 6) return true;
  const normal = new URL(`http://[${plain}]/`).hostname.slice(1, -1);
  if (CARRIERS.some((prefix) => prefix.test(normal))) {
    const tail = carried(normal);
    return tail === null || blocked.check(tail, "ipv4");
  }
  return blocked.check(normal, "ipv6");
}

/** The IPv4 address in the last two groups of a normalised IPv6 address. */
function carried(address: string): string | null {
  const groups = address.replace("::ffff:", "").replace("64:ff9b::", "").split(":");
  if (groups.length > 2) return null;
  const [high = "0", low = "0"] = groups.length === 2 ? groups : ["0", groups[0] || "0"];
  const parts = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return parts.flatMap((part) => [part >> 8, part & 255]).join(".");
}

/** The address that a URL's host is, if it is one in any notation; null for a name. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) ? host : null;
}

/** Names that never lead to the public internet. */
export function isPrivateName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, "");
  return /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|localdomain)$/.test(name);
}
