import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, topLevel } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const SAFE = new Set(
  "dry dryrun preview simulate validate confirm confirmation confirmed etag version revision sha match expected soft trash permanent permanently hard force token reason".split(
    " ",
  ),
);
const WAY_BACK =
  /\b(?:trash|recycle bin|restor\w{0,6}|recover\w{0,6}|undo|undelete|soft[- ]delet\w{0,4}|archiv\w{0,6}|dry[- ]run|confirm\w{0,8}|preview|reversible|grace period)\b/giu;
/** `cannot be restored`, `skip the confirmation`: named because it is not there. */
const DENIAL = /^(?:not|never|no|nor|without|cannot|skip\w{0,4}|bypass\w{0,3}|[a-z]{2,6}n['’]t)$/iu;

function offersWayBack(text: string): boolean {
  return [...text.matchAll(WAY_BACK)].some(({ index }) => {
    const clause =
      text
        .slice(Math.max(0, index - 60), index)
        .split(/[.;,]/u)
        .at(-1) ?? "";
    return !clause
      .trim()
      .split(/\s+/u)
      .slice(-4)
      .some((word) => DENIAL.test(word));
  });
}

export default defineRule({
  id: "SEC-125",
  slug: "deletion-without-safeguard",
  category: "security",
  factor: "approval-workflows",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Deletions offer a preview, a version check, a confirmation or a way back",
    fail: "Deletions offer no preview, version check, confirmation or way back",
  },
  why: "An agent that mistakes the id finds out when it is too late. A dry run, a trash or an expected version makes the mistake visible first.",
  fix: "Offer a `dry_run`, move to a trash, or ask for the expected name or version of what goes.",
  references: [
    { label: "OWASP AISVS 1.0 9.2.3", url: "https://github.com/OWASP/AISVS" },
    { label: "OWASP ASI02 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "OWASP LLM03:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: delete_project
  description: Permanently deletes a project.
  inputSchema:
    type: object
    properties:
      id: {type: string}
    required: [id]`,
      },
      {
        mcp: `tools:
- name: delete_project
  description: Deletes a project without asking for confirmation. It cannot be restored.
  inputSchema:
    type: object
    properties:
      id: {type: string}
    required: [id]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: delete_project
  description: Moves a project to the trash; it can be restored for 30 days.
  inputSchema:
    type: object
    properties:
      id: {type: string}
    required: [id]`,
      },
    ],
  },
  visit: gather({
    noun: "deletions",
    problem: "offer no preview, version check, confirmation or way back",
    expected: "dry_run, an expected version, or a trash",
    judge(tool, { classification }, say) {
      if (classification.category !== "delete" || classification.certainty === "low") return;
      const safe =
        topLevel(tool).some(({ name }) => tokens(name).some((word) => SAFE.has(word))) ||
        offersWayBack(tool.description.slice(0, 2000));
      if (safe) say.pass();
      else say.fail("no dry run, confirmation or way back");
    },
  }),
});
