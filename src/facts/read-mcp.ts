import type { Tool } from "../surface/types.ts";
import { firstInOrder } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { modesOf, riskiest } from "./modes.ts";
import { categoryOrder } from "./order.ts";
import { candidate, isRead, settle, withConsequence } from "./reading.ts";
import type { OwnClauses, Reading } from "./reading.ts";
import { freeFormCandidate, schemaCandidate } from "./schema-signs.ts";
import { denies } from "./statements.ts";
import type { ToolCategory } from "./types.ts";
import { secretNot, statesReadOnly, verdict } from "./verdict.ts";
import type { Context, Verdict } from "./verdict.ts";
import { words } from "./words.ts";

/** Reads an MCP tool: modes first, then name against description, then what the parameters and hints show. */
export function readMcp(tool: Tool, own: OwnClauses, context: Context): Reading {
  const names = own.name.map((clause) => candidate(clause, context));
  const texts = own.text.map((clause) => candidate(clause, context));
  const titles = names.every((item) => item.weight < 2) ? own.title.map((clause) => candidate(clause, context)) : [];
  const modes = modesOf(tool, () => (own.name.length > 0 ? own.name : own.title), context);
  const mode = riskiest(modes);
  if (mode) return readModes(mode, modes, [...names, ...texts]);

  const told = texts.filter((item) => item.clause?.aside === false);
  const main = withoutFinish(outspokenOnly(told, names));
  const asides = texts.filter((item) => item.clause?.aside === true);
  const first = firstInOrder(names);
  const second = firstInOrder(main);
  const reading =
    weigh(tool, context, first, second ?? firstInOrder(titles), [...names, ...main, ...titles, ...asides], asides) ??
    undecided(tool, context);
  if (
    vague.has(reading.category) &&
    statesReadOnly(context.text) &&
    reading.clauses.every(
      (clause) => mild.has(clause.verb.action) || clause.verb.base === "select" || clause.strength < 2,
    )
  )
    return {
      ...reading,
      category: "read",
      alternative: reading.category,
      certainty: "medium",
      mutates: false,
      reasons: ["it says that it only reads", ...reading.reasons],
    };
  const free =
    freeFormCandidate(tool, reading.category, reading.clauses, context) ?? runnerCandidate(tool, reading, context);
  if (free) return settle(free, [free, ...names, ...main], "medium");
  return withAnnotations(tool, withConsequence(withStatement(reading, context), context));
}

/** `Returns true if the title was changed` tells the result of what the name says, not what is done. */
function outspokenOnly(told: readonly Candidate[], names: readonly Candidate[]): readonly Candidate[] {
  const first = told[0];
  if (first?.clause?.verb.base !== "return" || !isRead(first)) return told;
  return names.some((item) => !isRead(item) && item.weight >= 1.5) ? told.slice(1) : told;
}

/** Verbs that finish what another verb fetched. */
const finishing = new Set(
  "organize organise format summarize summarise sort combine merge clean filter dedupe deduplicate reduce compress convert structure rank group label tag annotate highlight trim".split(
    " ",
  ),
);

/** `Fetches and organizes results`: nothing stored is reorganised. */
function withoutFinish(main: readonly Candidate[]): readonly Candidate[] {
  const first = main[0];
  if (first === undefined || !isRead(first) || first.clause?.verb.action !== "read") return main;
  return main.filter((item) => item === first || !finishing.has(item.clause?.verb.base ?? ""));
}

/** Some authors write the kind of operation behind the description; it is believed upwards only. */
function withStatement(reading: Reading, context: Context): Reading {
  if (reading.category !== "read") return reading;
  const stated = /\((write|destructive) operation\)/.exec(context.text)?.[1];
  if (stated === undefined) return reading;
  const category: ToolCategory = stated === "write" ? "write" : "delete";
  return {
    ...reading,
    category,
    alternative: reading.alternative ?? "read",
    certainty: "medium",
    mutates: true,
    reasons: [`description says "${stated} operation"`, ...reading.reasons],
  };
}

/** `python_repl`, `terminal`: a place that runs what it is given, named without a verb. */
function runnerCandidate(tool: Tool, reading: Reading, context: Context): Candidate | null {
  if (reading.category !== "read" && reading.category !== "write") return null;
  const named = words(tool.name).some((token) => runners.has(token)) || runnerText.test(context.text);
  if (named && carried.some((name) => context.parameters.has(name)))
    return {
      verdict: verdict("execute", reading.category),
      weight: 2,
      reason: "it runs what it is given",
      clause: null,
    };
  if (
    reading.certainty !== "low" ||
    reading.clauses.some((clause) => clause.verb.action === "read" && clause.place === "first")
  )
    return null;
  const sign = schemaCandidate(tool, context);
  if (named)
    return {
      verdict: verdict("execute", reading.category),
      weight: 1.5,
      reason: "it runs what it is given",
      clause: null,
    };
  return sign && sign.verdict.category !== "write" && reading.clauses.length === 0 ? sign : null;
}

/** Parameters that carry what is run. */
const carried = ["code", "command", "script", "cmd", "program", "commands", "snippet"];
const runners = new Set(["repl", "terminal", "shell", "bash", "interpreter", "powershell", "sandbox", "cmd", "ssh"]);
const runnerText = /\b(?:interactive (?:python|shell|terminal)|\brepl\b|coding agent|terminal operations)/;

const vague = new Set<ToolCategory>(["write", "execute", "admin"]);
/** Actions that "read-only" limits to reading. */
const mild = new Set(["run", "start", "light", "read", "compute"]);

function readModes(
  mode: { verdict: Verdict; parameter: string; value: string },
  modes: ReturnType<typeof modesOf>,
  rest: readonly Candidate[],
): Reading {
  const categories = modes.map((item) => item.verdict.category);
  const strongest = firstInOrder(rest.filter((item) => item.weight >= 2 && item.clause?.verb.action !== "light"));
  const stronger =
    strongest && categoryOrder(strongest.verdict.category) < categoryOrder(mode.verdict.category) ? strongest : null;
  const category = stronger ? stronger.verdict.category : mode.verdict.category;
  return {
    category,
    alternative: stronger ? mode.verdict.category : mode.verdict.alternative,
    certainty: stronger ? "medium" : "high",
    mutates: categories.some((item) => item !== "read") || category !== "read",
    reasons: [`mode ${mode.parameter} allows "${mode.value}"`, ...rest.slice(0, 3).map((item) => item.reason)],
    modes: modes.map((item) => ({ parameter: item.parameter, value: item.value, category: item.verdict.category })),
    clauses: rest.flatMap((item) => (item.clause ? [item.clause] : [])),
  };
}

function weigh(
  tool: Tool,
  context: Context,
  first: Candidate | undefined,
  second: Candidate | undefined,
  all: readonly Candidate[],
  asides: readonly Candidate[],
): Reading | null {
  const only = first ?? second;
  if (only === undefined) return null;
  if (second === undefined && onlyNamed(only) && (only.weight < 1 || tool.description.length > 3)) return null;
  if (first === undefined || second === undefined) {
    return raise(settle(only, all, only.weight >= 2 ? "medium" : "low"), only, asides);
  }
  if (first.verdict.category === second.verdict.category) {
    const chosen = first.weight >= second.weight ? first : second;
    return raise(settle(chosen, all, Math.max(first.weight, second.weight) >= 2.5 ? "high" : "medium"), chosen, asides);
  }
  if (isRead(first) !== isRead(second)) {
    const [reading, acting] = isRead(first) ? [first, second] : [second, first];
    if (reading === first && first.weight >= 3 && acting.verdict.category === "write")
      return settle(reading, all, "low", "write");
    // `Connects to a host and reports its certificate`: the way to what is read.
    if (
      reading === first &&
      acting.clause?.verb.base === "connect" &&
      all.some((item) => item.clause?.aside && isRead(item))
    )
      return settle(reading, all, "medium", "write");
    // How it is done, not what for: `Sends a POST request to …`.
    if (acting === second && acting.clause?.verb.base === "send" && acting.verdict.category === "execute")
      return settle(reading, all, "low", "execute");
    // `set_timeout`, "How long sessions last": the question tells what is set.
    if (
      acting === first &&
      setting.has(acting.clause?.verb.base ?? "") &&
      /^(?:how|what|which|when|where)$/.test(reading.clause?.word ?? "")
    )
      return settle(acting, all, "medium");
    if (reading.weight >= 1.5 && denies(context.text, acting.verdict.category))
      return settle(reading, all, "medium", acting.verdict.category);
    // `close_till`, "Counts the drawer and closes the shift": the deed of the name is said second.
    if (acting === first && asides.some((item) => item.clause?.verb.base === acting.clause?.verb.base))
      return settle(acting, all, "medium", "read");
    // A reading that hands out a secret is no less of a reading.
    if (acting === second && acting.verdict.category === "auth" && !acting.verdict.mutates && acting.weight >= 1.5)
      return settle(acting, all, "medium", "read");
    if (isTrailing(acting, first, reading) || showsFirst(tool, acting, first, reading))
      return settle(reading, all, "low", acting.verdict.category);
    if (acting.weight >= 2.5 && acting.weight >= reading.weight) return settle(acting, all, "medium");
    if (reading.weight > acting.weight)
      return settle(
        reading,
        all,
        reading.weight - acting.weight >= 1.5 ? "medium" : "low",
        acting.weight >= 1.5 ? acting.verdict.category : reading.verdict.alternative,
      );
    return settle(acting, all, "low", "read");
  }
  const chosen = better(first, second) ?? (firstInOrder([first, second]) as Candidate);
  const other = chosen === first ? second : first;
  if (chosen.weight < 1.5 && other.weight >= 2.5) return settle(other, all, "medium", chosen.verdict.category);
  return settle(chosen, all, "medium");
}

/** `fx_rate`: the last word of a name that is a thing as often. */
const onlyNamed = (item: Candidate): boolean =>
  item.verdict.category === "write" &&
  item.clause?.place === "last" &&
  item.clause.verb.noun &&
  ["create", "compute", "change"].includes(item.clause.verb.action);

const setting = new Set(["set", "update", "change", "configure"]);
const shown = new Set(
  "preview simulation estimate forecast quote check report reports summary candidates impact dryrun count counts list history log logs status state stats statistics schedule policy eligibility details info metrics timeline plan diff breakdown overview trend age usage matrix calendar score terms options requirements audit reason reasons errors failures events activity trail attempts queue backlog cost costs price prices fee fees total totals quota rules window result results times rate rates map graph inventory registry catalog statement ledger record records guide advice suggestions readiness health risk risks coverage prefs preferences settings".split(
    " ",
  ),
);

/** `bulk_delete_preview` with "Shows what would be removed": the name ends in what is shown. */
const showsFirst = (tool: Tool, acting: Candidate, first: Candidate, reading: Candidate): boolean =>
  acting === first &&
  acting.clause?.source === "name" &&
  reading.weight >= 2 &&
  (shown.has(words(tool.name).at(-1) ?? "") || /dry_?run$/i.test(tool.name));

/** Of one verb said twice the one whose object we know: `cancel_transfer` against "Cancels a not yet executed …". */
function better(first: Candidate, second: Candidate): Candidate | null {
  if (first.clause?.verb.base !== second.clause?.verb.base) return null;
  const one = (first.clause?.heads.length ?? 0) > 0;
  const other = (second.clause?.heads.length ?? 0) > 0;
  if (one === other) return null;
  return one ? first : second;
}

/** `rune_name_unlock` with "Check when …": behind other words of a name a verb is as often a noun. */
const isTrailing = (acting: Candidate, first: Candidate, reading: Candidate): boolean =>
  acting === first &&
  acting.verdict.category === "write" &&
  acting.clause?.source === "name" &&
  acting.clause.place === "last" &&
  reading.weight >= 2.5 &&
  reading.clause?.verb.action === "read";

/** A verb joined to the main one (`… and deletes it`) may raise a reading. */
function raise(reading: Reading, chosen: Candidate, asides: readonly Candidate[]): Reading {
  const joined = firstInOrder(asides.filter((item) => item.weight >= 1.5));
  if (!joined || categoryOrder(joined.verdict.category) >= categoryOrder(reading.category)) return reading;
  return {
    ...reading,
    category: joined.verdict.category,
    alternative: chosen.verdict.category,
    certainty: "medium",
    mutates: true,
    reasons: [joined.reason, ...reading.reasons.filter((reason) => reason !== joined.reason)],
  };
}

const secretNamed = /^(?:tokens?|credentials?|passwords?|secrets?|kubeconfig|apikey)$/;
const secretSaid = /\b(?:tokens?|credentials?|passwords?|secrets?|kubeconfig|keys?)\b/i;

/** What is said of a tool that nothing speaks for. */
export function undecided(tool: Tool, context: Context): Reading {
  const sign = schemaCandidate(tool, context);
  if (sign) return settle(sign, [sign], "low");
  // `sts_token`, "Temporary credentials": what is named is what comes back.
  if (
    secretNamed.test(words(tool.name).at(-1) ?? "") &&
    !secretNot.test(context.text) &&
    secretSaid.test(tool.description)
  )
    return settle(
      { verdict: verdict("auth", "read", false), weight: 1, reason: "it is named after a secret", clause: null },
      [],
      "low",
    );
  const hint = tool.annotations?.readOnlyHint;
  const result = verdict("read", "write", false);
  return {
    ...settle({ verdict: result, weight: 0.5, reason: "nothing says what it does", clause: null }, [], "low"),
    reasons: [hint === true ? "nothing says what it does but the hint readOnlyHint" : "nothing says what it does"],
  };
}

/** The defaults that one SDK writes when the author set nothing. */
function isDefaultQuadruple(tool: Tool): boolean {
  const hints = tool.annotations;
  return (
    hints?.readOnlyHint === false &&
    hints.destructiveHint === true &&
    hints.idempotentHint === false &&
    hints.openWorldHint === true
  );
}

/** Whether a plain verb of looking something up was read. */
const looksUp = (reading: Reading): boolean =>
  reading.clauses.some(
    (clause) => clause.verb.action === "read" && clause.strength >= 2 && !working.has(clause.verb.base),
  );
/** Verbs of reading that may keep what they find. */
const working = new Set(
  "analyze analyse research scan audit review track screenshot snapshot export download trace record profile monitor crawl scrape extract summarize summarise recommend report load return help provide capture assess".split(
    " ",
  ),
);

const saysItChanges = (hints: NonNullable<Tool["annotations"]>): boolean =>
  hints.readOnlyHint === false || (hints.readOnlyHint === undefined && hints.destructiveHint === true);

function withAnnotations(tool: Tool, reading: Reading): Reading {
  const hints = tool.annotations;
  if (!hints || isDefaultQuadruple(tool)) return reading;
  if (reading.certainty === "low" && reading.category === "read" && saysItChanges(hints)) {
    const category: ToolCategory = reading.alternative ?? "write";
    return {
      ...reading,
      category,
      alternative: "read",
      mutates: true,
      reasons: [...reading.reasons, "readOnlyHint is false"],
    };
  }
  // An author who says that it changes something is believed where the text only tells of working something out.
  if (reading.category === "read" && hints.readOnlyHint === false && !looksUp(reading)) {
    return {
      ...reading,
      category: "write",
      alternative: "read",
      certainty: "low",
      mutates: true,
      reasons: [...reading.reasons, "readOnlyHint is false"],
    };
  }
  if (reading.category === "write" && reading.alternative === "read" && hints.readOnlyHint === true) {
    return {
      ...reading,
      category: "read",
      alternative: "write",
      certainty: "low",
      mutates: false,
      reasons: [...reading.reasons, "readOnlyHint is true"],
    };
  }
  if (hints.destructiveHint === true && reading.alternative === "delete" && reading.category === "write") {
    return {
      ...reading,
      category: "delete",
      alternative: "write",
      reasons: [...reading.reasons, "destructiveHint is true"],
    };
  }
  return reading;
}
