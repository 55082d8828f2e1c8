import type { OrderKind } from "../types.ts";
import { contacts, has, literals, tools } from "./clauses.ts";
import type { Sentence } from "./scan.ts";

type Sign = (sentence: Sentence) => boolean;

const says =
  (pattern: RegExp): Sign =>
  (sentence) =>
    pattern.test(sentence.folded);

/** Signs of a kind, the surest first; the first that a sentence shows names it. */
const SIGNS: readonly (readonly [OrderKind, Sign])[] = [
  ["override-instructions", (s) => has(s, "outrank") || (has(s, "ignore") && has(s, "instructions"))],
  ["role-play", (s) => has(s, "jailbreak", "unrestrained")],
  ["exfiltrate", (s) => literals(s, "secret-path").length > 0 || (has(s, "move") && has(s, "secret"))],
  ["conceal", (s) => has(s, "conceal", "quiet")],
  ["skip-confirmation", (s) => has(s, "skip")],
  ["exfiltrate", (s) => has(s, "conversation")],
  ["execute-command", (s) => has(s, "shell")],
  ["fixed-recipient", (s) => contacts(s).length > 0],
  ["read-secret", (s) => has(s, "secret") && has(s, "read")],
  [
    "tamper-parameter",
    (s) =>
      has(s, "change") &&
      (has(s, "parameter") || literals(s, "number", "assignment", "quoted").length > 0 || tools(s).length > 0),
  ],
  ["prefer-always", (s) => has(s, "prefer", "best", "supersede", "malign")],
  ["persist", (s) => has(s, "persist")],
  ["avoid-other-tool", (s) => has(s, "avoid") && tools(s).length > 0],
  [
    "conceal",
    says(
      /\b(?:not|never|without|no)\b.{0,40}\b(?:mention|tell|show|say|inform|reveal|report|notice|aware|know)\w*|\bunmentioned\b|\bsilent/,
    ),
  ],
  [
    "skip-confirmation",
    says(
      /\b(?:approv|consent|confirm|permission|authori[sz]|agreed|opted|sign-?off|second look|prompt(?:ing|ed)?\b|ask(?:ing|ed)?\b)/,
    ),
  ],
  [
    "persist",
    says(/\b(?:remember|memory|session|later chats?|future|from (?:now|then|here) on|henceforth|standing|onwards?)\b/),
  ],
  [
    "prefer-always",
    says(/\b(?:only|first choice|rather than|instead of|alternatives?|other tools?|rank|deprecated)\b/),
  ],
  ["run-after", (s) => tools(s).length > 0 && /\b(?:after|afterwards|followed|once|completion)\b/.test(s.folded)],
  ["use-other-tool", (s) => tools(s).length > 0],
];

/** What a sentence orders that was told by its weight, from what stands in it; `run-before` when nothing says more. */
export function kindOf(sentence: Sentence): OrderKind {
  return SIGNS.find(([, sign]) => sign(sentence))?.[0] ?? "run-before";
}
