import type { ParameterFact, ToolFacts } from "../../src/facts/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { topLevel } from "./gather.ts";
import { tokens } from "./words.ts";

/** Sibling parameters that show that a path lies in a repository, bucket or drive, not on the server's disk. */
const REMOTE = new Set(
  "repo repository owner branch ref bucket drive site site_id workspace_id file_id drive_id repo_id project_id container share_name".split(
    " ",
  ),
);
const OPENS = new Set(
  "fetch navigate goto visit open browse crawl scrape read get download load request http screenshot capture extract probe scan connect import convert parse summarize analyze ingest render clip archive audit check test".split(
    " ",
  ),
);
const CALLBACK =
  /callback|webhook|redirect|return|success|cancel|notify|voice|sms|status|thumbnail|avatar|icon|logo|image|website|homepage/iu;

/** True when a tool's paths are those of a repository or store that its other parameters name. */
export function isRemotePath(tool: Tool): boolean {
  return topLevel(tool).some((parameter) => REMOTE.has(tokens(parameter.name).join("_")));
}

const NAMED_PATH =
  /\b(?:namespace|type|module|class|package|group|project|object|node|scene|json|yaml|api|endpoint|category|menu|property|key|field|config|vault|secret|dotted|resource) path\b|\bpath (?:of|to) (the |a )?(?:type|module|class|namespace|group|project|property|key|field|node|object)\b/iu;
const NAMING = new Set(["namespace", "type", "module", "class", "symbol", "property", "group"]);

/** True when a path goes through names (`/group/project`, `std::vec::Vec`, `a.b.c`), not through folders. */
export function isNamedPath({ parameter }: ParameterFact, tool: Tool): boolean {
  if (tokens(parameter.name).join("_") !== "path") return false;
  return (
    NAMED_PATH.test(`${parameter.description.slice(0, 300)} ${tool.description.slice(0, 300)}`) ||
    tokens(tool.name).some((word) => NAMING.has(word))
  );
}

/** Words of a tool that hands what it is given to a shell. */
const SHELL =
  /\b(?:shell|terminal|bash|zsh|command[- ]?line|cli|exec\w{0,6}|runs?|running|ssh|adb|cmd|powershell|scripts?|kubectl|docker|console|system command|subprocess)\b|执行|运行|命令行|実行|실행/iu;

/** True when a `command` is one of the system, not a word of the tool's own language. */
export function runsInShell({ parameter }: ParameterFact, tool: Tool): boolean {
  return SHELL.test(
    `${tokens(tool.name).join(" ")} ${tool.description.slice(0, 600)} ${parameter.description.slice(0, 300)}`,
  );
}

/** True when the tool opens what the parameter names, rather than storing it or asking about it. */
export function opensUrl(fact: ParameterFact, tool: Tool, { classification }: ToolFacts): boolean {
  if (CALLBACK.test(fact.parameter.name)) return false;
  if (classification.category !== "read" && classification.category !== "execute" && !classification.openWorld)
    return false;
  return fact.certainty === "high" || tokens(tool.name).some((word) => OPENS.has(word));
}

const CONNECTS =
  /\b(?:connect\w{0,5}|ping\w{0,4}|scan\w{0,4}|ssh|ports?|nmap|whois|traceroute|telnet|probe\w{0,2}|remote|dns|lookup|login|log in|execute|monitor\w{0,4}|inspect\w{0,4}|wildfly|snmp|rdp|ftp)\b/iu;

/** True when the server connects to the host that the parameter names, rather than storing it. */
export function connects({ parameter }: ParameterFact, tool: Tool): boolean {
  const { path } = parameter;
  if (
    path.length > 2 ||
    (path.length === 2 && !/^(?:connection|server|target|ssh|credentials|db|database)$/iu.test(path[0]!))
  )
    return false;
  const siblings = topLevel(tool).some(({ name }) => /^(?:port|username|user|password|private_?key)$/iu.test(name));
  return siblings || CONNECTS.test(`${tokens(tool.name).join(" ")} ${tool.description.slice(0, 600)}`);
}
