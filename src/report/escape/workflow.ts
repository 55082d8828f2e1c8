import { visible } from "./visible.ts";

/** Message of a GitHub workflow command: percent, carriage return and line feed are encoded. */
export function commandMessage(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Property of a GitHub workflow command: colon and comma as well. */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
