import { sensitiveFields } from "../compiled/sensitive-fields.ts";
import type { FieldRole } from "../lexicons/sensitive-fields.types.ts";
import { tokens } from "./words.ts";

export type { FieldRole };

const NONE: readonly FieldRole[] = [];
const MEMO_LIMIT = 200_000;
const MOST_WORDS = 4;

const phrases = new Map<string, FieldRole>();
for (const { role, phrases: list } of sensitiveFields.groups) {
  for (const phrase of list) phrases.set(phrase, role);
}
const excluded = new Map<string, ReadonlySet<string>>(
  Object.entries(sensitiveFields.notAfter).map(([phrase, words]) => [phrase, new Set(words)]),
);
const memo = new Map<string, readonly FieldRole[]>();

/** Roles that a field's name plays, found by its last one to four words; empty for most names. */
export function fieldRoles(name: string): readonly FieldRole[] {
  let roles = memo.get(name);
  if (roles === undefined) {
    if (memo.size > MEMO_LIMIT) memo.clear();
    roles = find(tokens(name));
    memo.set(name, roles);
  }
  return roles;
}

function find(words: readonly string[]): readonly FieldRole[] {
  // The longest phrase decides: `password_hash` before `hash`, `secret_access_key` before `access_key`.
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const phrase = words.slice(words.length - length).join("_");
    const role = phrases.get(phrase);
    if (role === undefined) continue;
    const before = words.at(-length - 1);
    const harmless = before !== undefined && excluded.get(phrase)?.has(before);
    return harmless ? NONE : [role];
  }
  return NONE;
}
