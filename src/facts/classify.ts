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
  const context = new ToolContext(tool, resolve);
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
  return readClauses(tool, new ToolContext(tool, resolve));
}

function readClauses(tool: Tool, context: Context): Reading {
  const own = new Said(tool);
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

/** Getters of a class: an object with getters of its own is made anew, by the engine's slow way, for every tool. */
class Said implements OwnClauses {
  readonly name: readonly Clause[];
  readonly head: readonly Clause[];
  readonly title: readonly Clause[];
  readonly #tool: Tool;
  readonly #opening: readonly Clause[];
  #text: readonly Clause[] | undefined;

  constructor(tool: Tool) {
    let name = tool.operationId ?? tool.name;
    if (tool.method !== null) {
      if (tool.operationId === null) name = "";
      else if (httpWord.test(words(name)[0] ?? "")) name = words(name).slice(1).join("_");
    }
    const title = tool.title ?? tool.annotations?.title ?? null;
    this.#tool = tool;
    this.#opening = tool.summary ? descriptionClauses(tool.summary) : [];
    this.name = name === "" ? [] : nameClauses(name, "name");
    this.head = this.#opening.length > 0 ? this.#opening : described(tool);
    this.title = title ? nameClauses(title, "title") : [];
  }

  get text(): readonly Clause[] {
    return (this.#text ??=
      this.#opening.length > 0 ? [...this.#opening, ...described(this.#tool).map(asAside)] : this.head);
  }
}

function described({ summary, description }: Tool): readonly Clause[] {
  return description && description !== summary ? descriptionClauses(description) : [];
}

/** A summary is the description's headline: with it, the description only adds asides. */
function asAside(clause: Clause): Clause {
  return { ...clause, strength: Math.min(clause.strength, 1.5), aside: true };
}

/** What judging a clause asks of its tool, each worked out for the first that asks. */
class ToolContext implements Context {
  readonly #tool: Tool;
  readonly #resolve: Surface["resolve"] | undefined;
  #text: string | undefined;
  #parameters: ReadonlySet<string> | undefined;
  #secret: boolean | null | undefined;
  #given: Given | undefined;
  #saves: boolean | undefined;

  constructor(tool: Tool, resolve: Surface["resolve"] | undefined) {
    this.#tool = tool;
    this.#resolve = resolve;
  }

  get text(): string {
    return (this.#text ??= textOf(this.#tool));
  }

  get parameters(): ReadonlySet<string> {
    return (this.#parameters ??= new Set(
      this.#tool.parameters.slice(0, 300).map((parameter) => foldName(parameter.name)),
    ));
  }

  get returnsSecret(): boolean | null {
    if (this.#secret === undefined) this.#secret = returnsSecret(this.#tool, this.#resolve);
    return this.#secret;
  }

  get given(): Given {
    return (this.#given ??= givenTo(this.#tool));
  }

  get savesTo(): boolean {
    return (this.#saves ??= this.#tool.method === null && savesTo(this.#tool));
  }
}

function textOf(tool: Tool): string {
  const path = tool.path?.replaceAll(/[/{}_-]/g, " ") ?? "";
  const own = `${words(tool.name).join(" ")} ${tool.title ?? ""} ${tool.summary ?? ""} ${tool.description.slice(0, 1_000)}`;
  return `${own} ${path} ${tool.tags.slice(0, 8).join(" ")} ${tool.server ?? ""}`.toLowerCase();
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
