import type { Surface, Tool } from "../surface/types.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause } from "./clause.ts";
import { descriptionClauses } from "./description-clauses.ts";
import { readHttp } from "./http.ts";
import { modesOf, riskiest } from "./modes.ts";
import { nameClauses } from "./name-clauses.ts";
import { operationCandidates } from "./operations.ts";
import { categoryOrder } from "./order.ts";
import { overrideFor } from "./overrides.ts";
import type { ClassificationOverrides } from "./overrides.ts";
import { givenTo, savesTo } from "./own-input.ts";
import type { Given } from "./own-input.ts";
import { readMcp, undecided } from "./read-mcp.ts";
import { candidate, settle, withConsequence } from "./reading.ts";
import type { OwnClauses, Reading } from "./reading.ts";
import { withWords } from "./second-reader.ts";
import { returnsSecret } from "./secret-results.ts";
import type { Classification } from "./types.ts";
import { verdict } from "./verdict.ts";
import type { Context } from "./verdict.ts";
import { foldName, words } from "./words.ts";
import { worldOf } from "./world.ts";

export type { ClassificationOverrides } from "./overrides.ts";

/**
 * Says what a tool does: one category by the order of the design, with the reasons, a second category where one is
 * about as likely, and what follows for annotations. Pure; linear in the text read (1,200
 * characters of description). `resolve` lets result schemas behind `$ref` be looked into. Without `weighed` only
 * clauses count, and no single words.
 */
export function classify(
  tool: Tool,
  overrides?: ClassificationOverrides,
  resolve?: Surface["resolve"],
  weighed = true,
): Classification {
  const context = contextOf(tool, resolve);
  const reading = readBoth(tool, context, weighed);
  const override = overrideFor(tool, overrides);
  const category = override?.category ?? reading.category;
  const mutates = override ? category !== "read" : reading.mutates;
  const world = worldOf(tool, category, mutates, reading.clauses, context);
  return {
    category,
    alternative: override || reading.alternative === category ? null : reading.alternative,
    certainty: override ? "high" : reading.certainty,
    mutates,
    destructive: world.destructive,
    openWorld: world.openWorld,
    idempotent: world.idempotent,
    reasons: override
      ? [`configuration sets ${category}${override.reason ? `: ${override.reason}` : ""}`]
      : reading.reasons,
    modes: reading.modes,
    source: override ? "configuration" : "text",
  };
}

/** What the clauses of a tool alone say of it, before its words are weighed. */
export function classifyByClauses(tool: Tool, resolve?: Surface["resolve"]): Reading {
  return readClauses(tool, contextOf(tool, resolve));
}

function readClauses(tool: Tool, context: Context): Reading {
  const own = ownClauses(tool);
  return tool.method === null ? readMcp(tool, own, context) : readOperation(tool, own, context);
}

/**
 * A mode that is named, a secret in the result, and a call that the service makes leave nothing to weigh. A GET that
 * surely reads hardly ever turns out to be anything else, and half of most APIs are such.
 */
function readBoth(tool: Tool, context: Context, weighed: boolean): Reading {
  const reading = readClauses(tool, context);
  if (!weighed) return reading;
  const reads = tool.method === "GET" && reading.category === "read" && reading.certainty === "high";
  const secret = reading.category === "auth" && context.returnsSecret === true;
  const settled =
    reads || secret || reading.modes.length > 0 || tool.origin === "webhook" || tool.origin === "callback";
  return settled ? reading : withWords(reading, tool);
}

const httpWord = /^(?:post|put)$/;

function ownClauses(tool: Tool): OwnClauses {
  let name = tool.operationId ?? tool.name;
  if (tool.method !== null) {
    if (tool.operationId === null) name = "";
    else if (httpWord.test(words(name)[0] ?? "")) name = words(name).slice(1).join("_");
  }
  const title = tool.title ?? tool.annotations?.title ?? null;
  const opening = tool.summary ? descriptionClauses(tool.summary) : [];
  const head = opening.length > 0 ? opening : described(tool);
  let text: readonly Clause[] | undefined;
  return {
    name: name === "" ? [] : nameClauses(name, "name"),
    head,
    get text() {
      text ??= opening.length > 0 ? [...opening, ...described(tool).map(asAside)] : head;
      return text;
    },
    title: title ? nameClauses(title, "title") : [],
  };
}

function described({ summary, description }: Tool): readonly Clause[] {
  return description && description !== summary ? descriptionClauses(description) : [];
}

/** A summary is the description's headline: with it, the description only adds asides. */
function asAside(clause: Clause): Clause {
  return { ...clause, strength: Math.min(clause.strength, 1.5), aside: true };
}

function contextOf(tool: Tool, resolve: Surface["resolve"] | undefined): Context {
  let text: string | undefined;
  let parameters: ReadonlySet<string> | undefined;
  let secret: boolean | null | undefined;
  let given: Given | undefined;
  let saves: boolean | undefined;
  return {
    get text() {
      text ??=
        `${words(tool.name).join(" ")} ${tool.title ?? ""} ${tool.summary ?? ""} ${tool.description.slice(0, 1_000)} ${tool.path?.replaceAll(/[/{}_-]/g, " ") ?? ""} ${tool.tags.slice(0, 8).join(" ")} ${tool.server ?? ""}`.toLowerCase();
      return text;
    },
    get parameters() {
      parameters ??= new Set(tool.parameters.slice(0, 300).map((parameter) => foldName(parameter.name)));
      return parameters;
    },
    get returnsSecret() {
      if (secret === undefined) secret = returnsSecret(tool, resolve);
      return secret;
    },
    get given() {
      given ??= givenTo(tool);
      return given;
    },
    get savesTo() {
      saves ??= tool.method === null && savesTo(tool);
      return saves;
    },
  };
}

function readOperation(tool: Tool, own: OwnClauses, context: Context): Reading {
  if (tool.origin === "webhook" || tool.origin === "callback") {
    const notice: Candidate = {
      verdict: verdict("read", "communicate", false),
      weight: 1,
      reason: `a ${tool.origin}: the service calls it, not the agent`,
      clause: null,
    };
    return settle(notice, [notice], "medium");
  }
  const http = readHttp(tool);
  if (!http) return undecided(tool, context);
  const names = own.name.map((clause) => candidate(clause, context));
  const main = own.head.filter((clause) => !clause.aside).map((clause) => candidate(clause, context));
  const asides = (): readonly Candidate[] =>
    own.text.filter((clause) => clause.aside).map((clause) => candidate(clause, context));
  const action = http.action ? candidate(http.action, context) : null;
  const { chosen, all, certainty, alternative } = operationCandidates(http, { names, main, asides, action }, (clause) =>
    candidate(clause, context),
  );
  const settled = settle(chosen, all, certainty, alternative);
  const reading = http.safe ? settled : withConsequence(settled, context);
  const mode = http.safe ? undefined : riskiest(modesOf(tool, () => own.text, context));
  if (mode && categoryOrder(mode.verdict.category) < categoryOrder(reading.category)) {
    return {
      ...reading,
      category: mode.verdict.category,
      alternative: reading.category,
      mutates: true,
      reasons: [`mode ${mode.parameter} allows "${mode.value}"`, ...reading.reasons],
    };
  }
  return reading;
}
