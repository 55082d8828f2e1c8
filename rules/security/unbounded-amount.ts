import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";
import { tokens } from "../shared/words.ts";

const MOVES = new Set(
  "pay payment payout transfer send refund charge withdraw withdrawal deposit order buy purchase topup donate tip swap".split(
    " ",
  ),
);

export default defineRule({
  id: "SEC-119",
  slug: "unbounded-amount",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["parameters"],
  title: {
    pass: "Amounts of money have a maximum",
    fail: "A tool moves any amount of money",
  },
  why: "One misread number, or one sentence in a document, can move any sum.",
  fix: "Set `minimum` and `maximum`, and ask for approval above a threshold.",
  references: [
    {
      label: "OWASP API6:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
    },
    { label: "CWE-1284", url: "https://cwe.mitre.org/data/definitions/1284.html" },
    { label: "OWASP AISVS 1.0 9.2.1", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: create_payout
  description: Pays out money to a bank account.
  inputSchema:
    type: object
    properties:
      amount: {type: number, description: Amount in euro.}
      account: {type: string, description: IBAN.}
    required: [amount, account]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: create_payout
  description: Pays out money to a bank account.
  inputSchema:
    type: object
    properties:
      amount: {type: number, description: Amount in euro., minimum: 0.01, maximum: 500}
      account: {type: string, description: IBAN.}
    required: [amount, account]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["amount"],
    problem: "have no maximum",
    expected: "minimum and maximum",
    fix: "Bound the amount.",
    bound: { minimum: 0.01, maximum: 1000 },
    enough: ["maximum", "exclusiveMaximum"],
    applies: ({ parameter }, tool, { classification }) =>
      classification.category === "billing" &&
      parameter.path.length <= 1 &&
      /amount|value|sum|total|quantity/iu.test(parameter.name) &&
      tokens(tool.name).some((word) => MOVES.has(word)),
  }),
});
