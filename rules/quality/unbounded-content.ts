import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const TAKES = new Set("read fetch scrape crawl download dump extract cat view".split(" "));
const TAKEN = new Set(
  "file files page webpage url html content document markdown article transcript log logs text website dom source diff attachment".split(
    " ",
  ),
);
const GOT = new Set(
  "content contents transcript transcripts log logs html dom diff markdown article text source body".split(" "),
);
const ABOUT = new Set(
  "info metadata list lists path paths outline rank category categories count id ids stats name names size url urls dates symbols".split(
    " ",
  ),
);

/** `read_file`, `get_build_logs`; not `get_file_info`. */
function returnsWhole(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  const takes = words.some((word) => TAKES.has(word));
  if (words.some((word) => ABOUT.has(word)) && !(takes && last === "url")) return false;
  return takes ? words.some((word) => TAKEN.has(word)) : words.includes("get") && GOT.has(last);
}

const PART = new Set(
  "max limit offset length size range line lines start end head tail page from to since until count truncate chunk depth selector fields part section cursor first last summary summarize per top tokens chars characters bytes".split(
    " ",
  ),
);
export default defineRule({
  id: "QUA-065",
  slug: "unbounded-content",
  category: "quality",
  factor: "bounded-responses",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Tools that return whole texts can be asked for a part",
    fail: "A tool returns a whole text and cannot be asked for a part",
  },
  why: "One log, page or transcript of a megabyte fills the context; the agent cannot ask for less.",
  fix: "Take a range, a maximum or a page; cut, and say that it was cut.",
  references: [
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "OWASP LLM06:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_build_logs
  description: Returns the log of a build.
  inputSchema:
    type: object
    properties:
      build: {type: string, description: Id of the build.}
    required: [build]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_build_logs
  description: Returns the last lines of the log of a build.
  inputSchema:
    type: object
    properties:
      build: {type: string, description: Id.}
      tail: {type: integer, description: Lines from the end., maximum: 1000}
    required: [build]`,
      },
    ],
  },
  visit: gather({
    noun: "tools that return whole texts",
    problem: "cannot be asked for a part",
    expected: "a range or a maximum",
    judge(tool, { classification, schema }, say) {
      if (classification.mutates || schema?.features.has("missing")) return;
      const words = tokens(tool.name);
      if (!returnsWhole(words)) return;
      const part = tool.parameters.some(({ name }) => tokens(name).some((word) => PART.has(word)));
      if (
        part ||
        /\b(?:truncat|cut (?:at|off|to)|at most|up to|maximum of|first \d|last \d)/i.test(
          tool.description.slice(0, 3000),
        )
      )
        say.pass();
      else say.fail("no range, no maximum");
    },
  }),
});
