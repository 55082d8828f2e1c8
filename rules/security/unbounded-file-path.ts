import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";
import { isNamedPath, isRemotePath } from "../shared/path-context.ts";

export default defineRule({
  id: "SEC-113",
  slug: "unbounded-file-path",
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
    pass: "Parameters that name files are bounded",
    fail: "A parameter takes any file path",
  },
  why: "A free path reaches keys, configuration and other projects, with `..` or as an absolute path, unless the server checks it; nothing in the listing says that it does.",
  fix: "Bound the path with a `pattern` (relative, no `..`), resolve it inside one root in the server, and say the root in the description.",
  references: [
    { label: "CWE-22", url: "https://cwe.mitre.org/data/definitions/22.html" },
    { label: "OWASP MCP05:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP AISVS 1.0 10.4.4", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: read_file
  description: Reads a file from disk.
  inputSchema:
    type: object
    properties:
      path: {type: string, description: Path of the file to read.}
    required: [path]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: read_file
  description: Reads a file from disk.
  inputSchema:
    type: object
    properties:
      path: {type: string, description: Path of the file to read., pattern: '^(?!/)(?!.*\\.\\.)[\\w./-]{1,255}$'}
    required: [path]`,
      },
      {
        title: "A path of names",
        mcp: `tools:
- name: verify_namespace
  description: Checks whether a namespace path exists.
  inputSchema:
    type: object
    properties:
      path: {type: string, description: Namespace path to look for.}
    required: [path]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["file-path"],
    problem: "take any file path",
    expected: "a pattern for relative paths below one root",
    fix: "Allow relative paths below one root only.",
    bound: { pattern: "^(?!/)(?!.*\\.\\.)[\\w./ -]{1,255}$", maxLength: 255 },
    applies: (fact, tool) => !isRemotePath(tool) && !isNamedPath(fact, tool),
  }),
});
