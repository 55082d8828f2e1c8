import { Command, InvalidArgumentError, Option } from "commander";
import { VERSION } from "../version.ts";
import { safeLine } from "../report/escape/terminal.ts";
import { FORMATS } from "../report/formats/names.ts";

/** What the command line hands to the commands. */
export interface ProgramContext {
  /** Words after `--`; null when there is no `--`. */
  readonly rest: readonly string[] | null;
  /** Takes the exit code. */
  finish(code: number): void;
}

type Flags = Record<string, unknown>;

const collect = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];

function whole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("a whole number of 0 or more is wanted.");
  return number;
}

/**
 * The whole command surface, or what `audit` needs of it: the options of fifteen commands take 3 ms. Actions load their
 * code when they run.
 */
export function createProgram(context: ProgramContext, what: "everything" | "audit" = "everything"): Command {
  const program = new Command("assayer")
    .description("Tells what every tool of an API or MCP server can do, how risky it is, and scores it from evidence.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .configureHelp({ sortSubcommands: false, showGlobalOptions: true })
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(`assayer: ${safeLine(text.trim().replace(/^error: /, ""))}\n`),
    })
    .enablePositionalOptions(false);

  const add = (
    signature: string,
    description: string,
    load: (
      received: readonly unknown[],
    ) => Promise<{ run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> }>,
    isDefault = false,
  ): Command =>
    program
      .command(signature, { isDefault })
      .description(description)
      .action(async (...received: unknown[]) => {
        const command = received.pop() as Command;
        received.pop();
        const module = await load(received);
        context.finish(await module.run(received, command.optsWithGlobals(), context));
      });

  const audit = add(
    "audit [targets...]",
    "audit OpenAPI descriptions and MCP servers (the default command)",
    async ([targets]) => {
      const { askForRoomOf } = await import("./room.ts");
      askForRoomOf(targets as readonly string[]);
      return await import("./commands/audit.ts");
    },
    true,
  );
  loadOptions(audit);
  judgeOptions(audit);
  outputOptions(audit);
  gateOptions(audit);
  audit.addHelpText("after", AUDIT_HELP);
  if (what === "audit") return finished(program);

  const snapshot = add(
    "snapshot [target]",
    "save a live server's listing and observations",
    () => import("./commands/snapshot.ts"),
  );
  loadOptions(snapshot);
  snapshot
    .option("-o, --output <file>", "write to a file instead of stdout")
    .option("--force", "overwrite a file that assayer did not write");

  const lock = add(
    "lock [targets...]",
    "write assayer.lock: what every tool is today",
    () => import("./commands/lock.ts"),
  );
  loadOptions(lock);
  judgeOptions(lock);
  lock
    .option("-o, --output <file>", "lock file (default: assayer.lock)")
    .option("--force", "overwrite a file that assayer did not write");

  const baseline = add(
    "baseline [targets...]",
    "accept today's findings, so that only new or worse ones fail",
    () => import("./commands/baseline.ts"),
  );
  loadOptions(baseline);
  judgeOptions(baseline);
  baseline
    .option("-o, --output <file>", "baseline file (default: assayer.baseline.json)")
    .option("--reason <text>", "why they are accepted")
    .option("--owner <name>", "who answers for it")
    .option("--expires <date>", "last day, YYYY-MM-DD")
    .option("--force", "overwrite a file that assayer did not write");

  const diff = add(
    "diff <before> <after>",
    "say in words what changed between two reports, listings, specifications, locks or servers",
    () => import("./commands/diff.ts"),
  );
  loadOptions(diff);
  judgeOptions(diff);
  diff.addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json"]).default("pretty"));

  const compare = add(
    "compare <one> <other>",
    "put two targets or reports side by side",
    () => import("./commands/compare.ts"),
  );
  loadOptions(compare);
  judgeOptions(compare);
  compare.addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json"]).default("pretty"));

  const report = add("report <report>", "write a saved report in other formats", () => import("./commands/report.ts"));
  outputOptions(report);

  add(
    "verify <report>",
    "recompute a report's arithmetic (consistency, not authenticity)",
    () => import("./commands/verify.ts"),
  ).addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json"]).default("pretty"));

  const plan = add(
    "plan [target]",
    "the shortest list of fixes that reaches a score",
    () => import("./commands/plan.ts"),
  );
  loadOptions(plan);
  judgeOptions(plan);
  plan
    .option("--target-score <n>", "score to reach, 0..100", whole)
    .option("--target <n>", "same as --target-score", whole)
    .option("--grade <name>", "grade to reach")
    .addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json"]).default("pretty"));

  const patch = add(
    "patch [target]",
    "write the annotations that every tool should carry",
    () => import("./commands/patch.ts"),
  );
  loadOptions(patch);
  judgeOptions(patch);
  patch
    .option("-o, --output <file>", "write to a file instead of stdout")
    .option("--force", "overwrite a file that assayer did not write");

  const enforce = add(
    "enforce [target]",
    "write an agent client's permission settings from the risk of every tool",
    () => import("./commands/enforce.ts"),
  );
  loadOptions(enforce);
  judgeOptions(enforce);
  enforce
    .option("--client <id>", "agent client (claude-code, codex, gemini-cli, opencode, vscode)", "claude-code")
    .option("--server-name <name>", "name of the server in the client's configuration")
    .option("-o, --output <file>", "write to a file instead of stdout")
    .option("--force", "overwrite a file that assayer did not write");

  const init = add(
    "init [what] [target]",
    "write a configuration, a governance file (`init governance T`) or a CI set-up",
    () => import("./commands/init.ts"),
  );
  loadOptions(init);
  init
    .addOption(new Option("--ci <system>", "write a CI set-up too").choices(["github", "gitlab"]))
    .option("-o, --output <file>", "file to write")
    .option("--force", "overwrite files that are there");

  add("publish <reports>", "make a static site from a folder of reports", () => import("./commands/publish.ts"))
    .option("-o, --output <folder>", "folder to write", "site")
    .option("--base-url <url>", "address that the site will have")
    .option("--contact <text>", "how to dispute a report: an address or URL")
    .option("--title <text>", "title of the site")
    .option("--noindex", "ask search engines to stay away")
    .option("--force", "write into a folder that holds other files")
    .option("--preview", "serve the site on a loopback port")
    .option("--port <n>", "port of the preview", whole);

  add(
    "rules [action] [folder]",
    "list the rules; `rules test FOLDER` runs the examples of your own",
    () => import("./commands/rules.ts"),
  )
    .option("--category <name>", "only one category")
    .option("--severity <level>", "only one severity")
    .option("--rules <folder>", "include rules of your own (repeatable)", collect)
    .addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json", "md"]).default("pretty"));

  add("explain <rule>", "what a rule checks, why, and what to do", () => import("./commands/explain.ts")).addOption(
    new Option("-f, --format <format>", "output").choices(["pretty", "json", "md"]).default("pretty"),
  );

  add(
    "schema [name]",
    "print a JSON Schema (report, config, policy, governance, rule, lock)",
    () => import("./commands/schema.ts"),
  );
  add(
    "completion <shell>",
    "print a completion script for bash, zsh or fish",
    () => import("./commands/completion.ts"),
  );

  return finished(program);
}

/** Adds what every command has. */
function finished(program: Command): Command {
  for (const command of program.commands) {
    command.exitOverride().showSuggestionAfterError(true);
    command
      .addOption(new Option("--color <when>", "colours").choices(["always", "never", "auto"]))
      .option("--no-color", "same as --color never")
      .addOption(new Option("-q, --quiet", "only errors").conflicts("verbose"))
      .option("-v, --verbose", "say more")
      .option("--debug", "print stack traces");
  }
  return program;
}

function loadOptions(command: Command): void {
  command
    .option("--stdio", "the words after `--` start an MCP server")
    .option("--server <name>", "one server of a client configuration")
    .option("--discover", "find agent clients' configurations on this machine")
    .option("--yes", "start the servers that a configuration names without asking")
    .option("--header <header>", "`Name: value` sent to the target (repeatable)", collect)
    .option("--bearer-env <variable>", "environment variable that holds a bearer token")
    .option("--token-command <command>", "command that prints a bearer token")
    .option("--oauth", "sign in with the browser")
    .option("--env <name=value>", "environment of a started server (repeatable; NAME alone passes it on)", collect)
    .option("--input <id=value>", "value for an ${input:id} of a configuration (repeatable)", collect)
    .option("--no-probe", "ask live servers for their listing only")
    .option("--timeout <time>", "longest wait for a server (default 30s)")
    .option("--max-size <size>", "largest input (default 256MB)")
    .option("--allow-remote-refs", "fetch $refs to other hosts")
    .option("--allow-outside-refs", "follow $refs out of the document's folder")
    .option("--insecure", "do not verify TLS certificates");
}

function judgeOptions(command: Command): void {
  command
    .option("-c, --config <file>", "configuration (default: the nearest assayer.config.*)")
    .option("--no-config", "read no configuration file")
    .option("--policy <name>", "standard, strict or a policy file")
    .option("--governance <file>", "governance facts: controls, approvals, permissions")
    .option("--rule <id=severity>", "severity of a rule, or off (repeatable)", collect)
    .option("--only <list>", "only these rules or categories, comma separated")
    .option("--rules <folder>", "rules of your own (repeatable)", collect)
    .option("--skip-deprecated", "leave deprecated operations out")
    .option("--timestamp <iso>", "time stamp of the report (SOURCE_DATE_EPOCH counts too)");
}

function outputOptions(command: Command): void {
  command
    .addOption(new Option("-f, --format <format>", "what stdout or --output gets").choices([...FORMATS]))
    .option("-o, --output <file>", "write to a file instead of stdout")
    .option("--report <format=file>", "write a report as well (repeatable)", collect)
    .option("--force", "overwrite files that assayer did not write")
    .option("--base <report>", "earlier report, for deltas in pr-comment and html");
}

function gateOptions(command: Command): void {
  command
    .option("--fail-below <score>", "least score: 80 or security=85 (repeatable)", collect)
    .addOption(
      new Option("--fail-on <severity>", "fail on findings this bad").choices([
        "critical",
        "high",
        "medium",
        "low",
        "none",
      ]),
    )
    .option("--max <severity=n>", "most findings of a severity (repeatable)", collect)
    .option("--max-risk <level=n>", "most tools of a risk level (repeatable)", collect)
    .option("--require-control <id>", "control that must be active (repeatable)", collect)
    .option("--fail-on-regression <report>", "fail when worse than an earlier report")
    .option("--fail-on-incomplete", "fail when something could not be read")
    .option("--fail-on-stale", "fail on suppressions that expired or match nothing")
    .option("--max-tokens <n>", "most estimated tokens of the listing", whole)
    .addOption(new Option("--verdict <verdict>", "least verdict").choices(["ready", "conditional"]))
    .option("--baseline <file>", "findings accepted by `assayer baseline`")
    .option("--locked", "fail when the target is not what assayer.lock says")
    .option("--lock <file>", "lock file (default: assayer.lock)")
    .option("--drift <kinds>", "kinds of change that fail with --locked, comma separated")
    .option("--no-exit-code", "exit 0 when the gate fails")
    .option("--print-config", "print every setting and where it comes from")
    .option("--timing", "print where the time goes");
}

const AUDIT_HELP = `
Targets: an OpenAPI file, URL or glob; a saved listing or snapshot; an MCP endpoint; an agent client's
configuration; \`-\` for stdin; \`--stdio -- command args\` for a server to start.

  assayer openapi.yaml --report html=report.html
  assayer https://example.com/mcp --bearer-env TOKEN --fail-below security=85
  assayer --stdio -- npx -y @modelcontextprotocol/server-everything

Exit codes: 0 gate passed, 1 gate failed, 2 usage or configuration, 3 target cannot be loaded, 4 internal error.`;
