import type { Flags } from "../../config/settings.ts";
import type { Report, ToolReport } from "../../report/types.ts";
import { didYouMean } from "../../config/suggest.ts";
import { EXIT, UsageError } from "../errors.ts";
import { reportOf, judgeOne } from "../judge-one.ts";
import { writeStdout, writeWhole } from "../output.ts";
import type { ProgramContext } from "../program.ts";

type Writer = (report: Report, server: string) => unknown;

/** What a tool's risk means for a client: high is refused or asked for, medium is asked for, low runs. */
const WRITERS: Readonly<Record<string, Writer>> = {
  "claude-code": (report, server) => ({
    permissions: {
      deny: namesOf(report, blocked, (name) => `mcp__${server}__${name}`),
      ask: namesOf(
        report,
        (tool) => tool.risk !== "low" && !blocked(tool, report),
        (name) => `mcp__${server}__${name}`,
      ),
      allow: namesOf(
        report,
        (tool) => tool.risk === "low" && !blocked(tool, report),
        (name) => `mcp__${server}__${name}`,
      ),
    },
  }),
  opencode: (report, server) => ({
    permission: Object.fromEntries(
      report.tools.map((tool) => [
        `${server}_${tool.name.replaceAll(/[^A-Za-z0-9_-]/g, "_")}`,
        blocked(tool, report) ? "deny" : tool.risk === "low" ? "allow" : "ask",
      ]),
    ),
  }),
  "gemini-cli": (report, server) => ({
    mcpServers: {
      [server]: {
        trust: false,
        includeTools: namesOf(
          report,
          (tool) => tool.risk !== "high" && !blocked(tool, report),
          (name) => name,
        ),
        excludeTools: namesOf(
          report,
          (tool) => tool.risk === "high" || blocked(tool, report),
          (name) => name,
        ),
      },
    },
  }),
  codex: (report, server) => ({
    mcp_servers: {
      [server]: {
        enabled_tools: namesOf(
          report,
          (tool) => tool.risk !== "high" && !blocked(tool, report),
          (name) => name,
        ),
        disabled_tools: namesOf(
          report,
          (tool) => tool.risk === "high" || blocked(tool, report),
          (name) => name,
        ),
      },
    },
  }),
  vscode: (report) => ({
    "chat.tools.eligibleForAutoApproval": Object.fromEntries(
      report.tools.map((tool) => [tool.name, tool.risk === "low" && !blocked(tool, report)]),
    ),
  }),
};

/** `assayer enforce`: an agent client's permission settings, made from the risk of every tool. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const client = String(flags["client"]);
  const writer = Object.hasOwn(WRITERS, client) ? WRITERS[client] : undefined;
  if (!writer) {
    throw new UsageError(
      `--client ${client}: no such client${didYouMean(client, Object.keys(WRITERS))}`,
      `one of ${Object.keys(WRITERS).join(", ")}`,
    );
  }
  const [word] = args;
  const report =
    typeof word === "string" ? await reportOf(word, flags, context) : (await judgeOne([], flags, context)).report;
  const named = typeof flags["serverName"] === "string" ? flags["serverName"] : report.target.servers[0]?.id;
  const server = (named ?? report.target.name).replaceAll(/[^A-Za-z0-9_-]/g, "_");
  const content = `${JSON.stringify(writer(report, server), null, 2)}\n`;
  const path = typeof flags["output"] === "string" ? flags["output"] : null;
  if (path === null || path === "-") await writeStdout(content);
  else writeWhole(path, content, { force: flags["force"] === true });
  return EXIT.passed;
}

/** Tools whose text gives orders to the model are never let through. */
function blocked(tool: ToolReport, report: Report): boolean {
  return tool.findings.some((fingerprint) => {
    const finding = indexOf(report).get(fingerprint);
    if (!finding || finding.suppressed) return false;
    const serious = finding.severity === "critical" || finding.severity === "high";
    return serious && report.rules[finding.ruleId]?.tags.includes("tool-text") === true;
  });
}

const indexes = new WeakMap<Report, ReadonlyMap<string, Report["findings"][number]>>();

function indexOf(report: Report): ReadonlyMap<string, Report["findings"][number]> {
  let index = indexes.get(report);
  if (!index) {
    index = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
    indexes.set(report, index);
  }
  return index;
}

function namesOf(
  report: Report,
  wanted: (tool: ToolReport, report: Report) => boolean,
  form: (name: string) => string,
): string[] {
  return report.tools
    .filter((tool) => wanted(tool, report))
    .map((tool) => form(tool.name))
    .toSorted();
}
