import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const READS = new Set([
  "get",
  "read",
  "fetch",
  "scrape",
  "crawl",
  "download",
  "dump",
  "export",
  "extract",
  "show",
  "retrieve",
  "view",
  "cat",
  "snapshot",
]);
const WHOLE = new Set([
  "file",
  "files",
  "page",
  "pages",
  "url",
  "webpage",
  "html",
  "content",
  "contents",
  "log",
  "logs",
  "transcript",
  "dump",
  "document",
  "text",
  "source",
  "body",
  "diff",
  "dom",
  "markdown",
  "article",
  "trace",
  "attachment",
  "history",
]);
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
    judge(tool, { classification }, say) {
      if (classification.mutates) return;
      const words = tokens(tool.name);
      if (!words.some((word) => READS.has(word)) || !words.some((word) => WHOLE.has(word))) return;
      const part = tool.parameters.some(({ name }) => tokens(name).some((word) => PART.has(word)));
      if (
        part ||
        /\b(?:truncat|cut (?:at|off|to)|at most|up to|maximum of|first \d|last \d)/iu.test(
          tool.description.slice(0, 3000),
        )
      )
        say.pass();
      else say.fail("no range, no maximum");
    },
  }),
});
