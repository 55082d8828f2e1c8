export const KEYS: readonly string[];
export const PAYLOADS: readonly string[];
export const STRINGS: readonly string[];
export const VALUES: readonly unknown[];
