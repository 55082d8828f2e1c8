import { flowRoles } from "../catalogue.ts";
import type { Surface, Tool } from "../surface/types.ts";
import type {
  Certainty,
  Classification,
  DataClassFact,
  Facts,
  FlowFact,
  FlowRole,
  ParameterFact,
  ToolFacts,
} from "./types.ts";
import { cutAtSigns } from "./words.ts";

type RoleFact = ToolFacts["roles"][number];

/** Characters of the description that say what a tool is about. */
const headLength = 240;
/** Flows of look-alike tools that are reported. */
const maxShadowing = 50;

const sets = {
  privateStrong: new Set(flowRoles.private.strong),
  privateWeak: new Set(flowRoles.private.weak),
  public: new Set(flowRoles.public),
  published: new Set(flowRoles.published),
  checking: new Set(flowRoles.checking),
  untrustedStrong: new Set(flowRoles.untrusted.strong),
  untrustedWeak: new Set(flowRoles.untrusted.weak),
  outStrong: new Set(flowRoles.out.strong),
  outTargets: new Set(flowRoles.outTargets),
  fetching: new Set(flowRoles.fetching),
  files: new Set(flowRoles.files),
  verbs: new Set(flowRoles.verbs),
  containers: new Set(flowRoles.containers),
  joints: new Set(["by", "for", "from", "of", "with", "in", "to", "as", "on", "at", "via"]),
};
const rank: Record<Certainty, number> = { high: 3, medium: 2, low: 1 };
const sendsBody = /^(?:body|data|payload|content|headers?|method|json|form)$/iu;

/**
 * Which parts a tool can play in a flow of data: it reads what is private, it brings in what outsiders wrote, it can
 * carry data out. At most one entry per role; words come from the lexicon. Linear in the tool's parameters; pure.
 */
export function toolRoles(
  tool: Tool,
  classification: Classification,
  parameters: readonly ParameterFact[],
  dataClasses: readonly DataClassFact[],
): readonly RoleFact[] {
  if (tool.origin === "webhook" || tool.origin === "callback") return [];
  const name = words(tool.name.slice(0, headLength));
  const head = words(firstSentence(tool.description));
  const view: View = { tool, classification, parameters, name, head, about: objectOf(name) };
  const roles: RoleFact[] = [];
  for (const [role, found] of [
    ["private-data", privateData(view, dataClasses)],
    ["untrusted-content", untrustedContent(view)],
    ["way-out", wayOut(view)],
  ] as const)
    if (found) roles.push({ role, why: found.why, certainty: found.certainty });
  return roles;
}

interface View {
  readonly tool: Tool;
  readonly classification: Classification;
  readonly parameters: readonly ParameterFact[];
  readonly name: readonly string[];
  readonly head: readonly string[];
  /** Words of the name that say what it is about: the last noun, and the one before it. */
  readonly about: readonly string[];
}

interface Found {
  readonly why: string;
  readonly certainty: Certainty;
}

/** `verify_email`: an address is checked, and no mail is read. */
function checks(name: readonly string[]): boolean {
  return name.some((word) => sets.checking.has(word));
}

function privateData(view: View, data: readonly DataClassFact[]): Found | null {
  const { classification, parameters, name, head, about } = view;
  if (classification.mutates) return null;
  const path = parameters.find(readsFile);
  const speaksOfFiles = [...name, ...head].some((word) => sets.files.has(word));
  if (path && speaksOfFiles) return { why: `reads the file that ${path.parameter.name} names`, certainty: "high" };
  const open = name.some((word) => sets.public.has(word)) || head.some((word) => sets.public.has(word));
  // The transcript of a meeting is private, that of a video is not.
  const isPublished = [...name, ...head].some((word) => sets.published.has(word));
  const isPrivate = (word: string): boolean => sets.privateStrong.has(word) && !(isPublished && word === "transcript");
  const strong = checks(name) ? undefined : about.find(isPrivate);
  if (strong) return { why: `name says "${strong}"`, certainty: open ? "medium" : "high" };
  if (classification.category === "auth" && classification.certainty === "high")
    return { why: `returns credentials or session data (${classification.reasons[0] ?? "auth"})`, certainty: "medium" };
  const shown = data.find(({ direction, certainty }) => direction === "response" && certainty === "high");
  if (shown)
    return {
      why: `returns ${shown.dataClass} data (${shown.field})`,
      certainty: view.tool.origin === "operation" ? "medium" : "high",
    };
  if (open) return null;
  const weak = about.find((word) => sets.privateWeak.has(word));
  const told = head.find(isPrivate);
  if (weak && told) return { why: `name says "${weak}", description "${told}"`, certainty: "high" };
  if (weak) return { why: `name says "${weak}"`, certainty: "medium" };
  return told ? { why: `description says "${told}"`, certainty: "low" } : null;
}

/** A path that the tool reads from, not one that it writes its result to. */
function readsFile({ kind, certainty, parameter }: ParameterFact): boolean {
  return (
    kind === "file-path" && certainty !== "low" && !/out|save|dest|download|target|result|export/iu.test(parameter.name)
  );
}

function untrustedContent({ classification, parameters, name, head, about }: View): Found | null {
  if (classification.mutates && classification.category !== "execute") return null;
  const url = freeUrl(parameters);
  const goes = [...name, ...head].some((word) => sets.fetching.has(word));
  if (url && goes) return { why: `brings in what ${url.parameter.name} points to`, certainty: "high" };
  if (classification.mutates) return null;
  const strong = checks(name) ? undefined : about.find((word) => sets.untrustedStrong.has(word));
  if (strong) return { why: `name says "${strong}"`, certainty: "high" };
  const weak = about.find((word) => sets.untrustedWeak.has(word));
  const told = head.find((word) => sets.untrustedStrong.has(word));
  const pull = name.includes("pull") && name.includes("request");
  if (weak && told) return { why: `name says "${weak}", description "${told}"`, certainty: "high" };
  if (pull) return { why: 'name says "pull request"', certainty: "medium" };
  if (weak) return { why: `name says "${weak}"`, certainty: "medium" };
  return told && classification.openWorld ? { why: `description says "${told}"`, certainty: "low" } : null;
}

function wayOut({ tool, classification, parameters, name, head }: View): Found | null {
  if (classification.category === "communicate" && classification.certainty !== "low")
    return {
      why: `sends to people or services: ${classification.reasons[0] ?? "communicates"}`,
      certainty: classification.alternative === null ? classification.certainty : "medium",
    };
  if (classification.category === "delete") return null;
  if (classification.mutates && name.includes("webhook")) return { why: `name says "webhook"`, certainty: "high" };
  const url = freeUrl(parameters);
  const goes = [...name, ...head].some((word) => sets.fetching.has(word));
  if (url && goes) {
    const body = tool.parameters.some((parameter) => parameter.path.length <= 1 && sendsBody.test(parameter.name));
    return body
      ? { why: `sends a free request to whatever ${url.parameter.name} names`, certainty: "high" }
      : { why: `${url.parameter.name} can carry data to any host`, certainty: "medium" };
  }
  const runs = parameters.find(
    ({ kind, certainty, bounds }) =>
      (kind === "shell" || kind === "code") && certainty !== "low" && !bounds.includes("enum"),
  );
  if (runs && classification.category === "execute")
    return { why: `runs what ${runs.parameter.name} holds`, certainty: "medium" };
  if (!classification.mutates) return null;
  const target = name.find((word) => sets.outTargets.has(word));
  const verb = name.find((word) => sets.outStrong.has(word));
  if (verb && classification.openWorld) return { why: `name says "${verb}"`, certainty: "medium" };
  return target ? { why: `writes a ${target} that others can read`, certainty: "medium" } : null;
}

/** The words at the end of a name that name its object, verbs and containers left out: `list_email_templates` → template. */
function objectOf(name: readonly string[]): readonly string[] {
  const nouns = name.filter((word) => !sets.verbs.has(word) && !/^\d+$/u.test(word));
  const by = nouns.findIndex((word) => sets.joints.has(word));
  const phrase = by > 0 ? nouns.slice(0, by) : nouns;
  // `youtube_to_post`: what stands before the joint is where it comes from, every word of it.
  if (by > 0 && name[0] === nouns[0]) return phrase;
  let end = phrase.length;
  while (end > 1 && sets.containers.has(phrase[end - 1]!)) end--;
  return phrase.slice(Math.max(0, end - 1), end);
}

function freeUrl(parameters: readonly ParameterFact[]): ParameterFact | undefined {
  return parameters.find(
    ({ kind, certainty, bounds }) =>
      kind === "url" && certainty !== "low" && !bounds.includes("enum") && !bounds.includes("const"),
  );
}

/** Lower-case words, singular, of a name or sentence. */
function words(text: string): readonly string[] {
  return cutAtSigns(text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase())
    .filter((word) => word !== "")
    .map((word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word));
}

function firstSentence(text: string): string {
  const head = text.slice(0, headLength);
  const end = /[.!?](?:\s|$)|\n\s*\n/u.exec(head);
  return end ? head.slice(0, end.index) : head;
}

type Best = Map<FlowRole, { facts: ToolFacts; role: RoleFact }>;

/**
 * Flows in which private data, untrusted content and a way out come together: the strongest path of each server, and
 * for each server with a way out the strongest path that needs another server too. Bounded by two flows per server.
 * Low certainty gives none. Also flows of a tool that another server shadows, at most 50.
 */
export function flowFacts(surface: Surface, facts: Facts): readonly FlowFact[] {
  const servers = new Map<string, Best>();
  const overall: Best = new Map();
  for (const own of facts.tools) {
    const key = own.tool.server ?? "";
    let best = servers.get(key);
    if (!best) servers.set(key, (best = new Map()));
    for (const role of own.roles) {
      keep(best, own, role);
      if (key !== "" || surface.servers.length > 1) keep(overall, own, role);
    }
  }
  const flows: FlowFact[] = [];
  for (const [server, best] of servers) {
    const inside = flow(best, `toxic-flow:${server}`, false);
    if (inside) {
      flows.push(inside);
      continue;
    }
    if (servers.size < 2 || !best.has("way-out")) continue;
    const joined: Best = new Map([...overall, ...best]);
    for (const role of ["private-data", "untrusted-content"] as const) {
      const [mine, theirs] = [best.get(role), overall.get(role)];
      if (mine && theirs && rank[theirs.role.certainty] > rank[mine.role.certainty]) joined.set(role, theirs);
    }
    const across = flow(joined, `toxic-flow:${server}:across`, true);
    if (across) flows.push(across);
  }
  return [...flows, ...shadowing(facts)];
}

function keep(best: Best, facts: ToolFacts, role: RoleFact): void {
  const known = best.get(role.role);
  if (!known || rank[known.role.certainty] < rank[role.certainty]) best.set(role.role, { facts, role });
}

function flow(best: Best, id: string, crossServer: boolean): FlowFact | null {
  const [data, content, out] = [best.get("private-data"), best.get("untrusted-content"), best.get("way-out")];
  if (!data || !content || !out) return null;
  const certainty = [data, content, out]
    .map(({ role }) => role.certainty)
    .reduce((a, b) => (rank[a] <= rank[b] ? a : b));
  const tools = new Set([data.facts.tool, content.facts.tool, out.facts.tool]);
  if (certainty === "low" || tools.size < 2) return null;
  if (crossServer && new Set([...tools].map((tool) => tool.server)).size < 2) return null;
  return {
    id,
    kind: "toxic-flow",
    crossServer,
    certainty,
    path: [content, data, out].map(({ facts, role }) => ({ tool: facts.tool, role: role.role, why: role.why })),
  };
}

function shadowing(facts: Facts): readonly FlowFact[] {
  return facts.lookAlikes
    .filter(({ kind, tools: [a, b] }) => kind === "shadow" && a.server !== b.server)
    .slice(0, maxShadowing)
    .map(({ tools: [a, b], why, similarity }): FlowFact => ({
      id: `shadowing:${a.id}:${b.id}`,
      kind: "shadowing",
      crossServer: true,
      certainty: similarity >= 0.95 ? "high" : "medium",
      path: [
        { tool: b, role: "shadows", why },
        { tool: a, role: "shadowed", why },
      ],
    }));
}
