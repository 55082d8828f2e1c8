import type { Incomplete } from "../load/types.ts";
import type { Prompt, Resource, Server, Surface, Text, Tool } from "../surface/types.ts";
import { annotationFact } from "./annotations.ts";
import { classify, type ClassificationOverrides } from "./classify.ts";
import { clientFacts } from "./clients.ts";
import { dataClasses } from "./data-classes.ts";
import { describe } from "./description.ts";
import { flowFacts, toolRoles } from "./flows.ts";
import { governanceFacts } from "./governance.ts";
import { categoryOrder } from "./order.ts";
import { unsaid } from "./orders/unsaid.ts";
import type { OrderContext, SurfaceNames } from "./orders/context.ts";
import { detectInRuns, detectOrders, orderContext } from "./orders/detect.ts";
import { KnownInputs, parameterFacts } from "./parameters.ts";
import { schemaFact } from "./schema-shape.ts";
import { secretFacts } from "./secrets.ts";
import { lookAlikes } from "./shadowing.ts";
import type { Classification, Facts, HidingFact, OrderFact, ToolFacts } from "./types.ts";

/** What facts depend on besides the surface. */
export interface EstablishOptions {
  /** Categories that the user set per tool. */
  readonly overrides?: ClassificationOverrides | undefined;
  /** Parsed governance file; null when none was given. */
  readonly governance?: unknown;
  /** Where the governance file stands, for messages. */
  readonly governanceSource?: string | null;
  /** The day on which attestations and client limits are judged. */
  readonly now: Date;
}

/** Facts, and the detectors that failed: a detector that throws costs its own result only. */
export interface Established {
  readonly facts: Facts;
  readonly failed: readonly Incomplete[];
}

const UNSURE: Classification = {
  category: "execute",
  alternative: "read",
  certainty: "low",
  mutates: true,
  destructive: true,
  openWorld: true,
  idempotent: null,
  reasons: ["could not be classified, so the worst is assumed"],
  modes: [],
  source: "text",
};

/** Finds out what every tool is and does, by code: no judgement, no severity, no score. */
export function establish(surface: Surface, options: EstablishOptions): Established {
  const failed = new Map<string, Incomplete>();
  const guard = <Result>(what: string, fallback: Result, work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!failed.has(what)) failed.set(what, { what: `detector ${what}`, why: `it failed: ${why}` });
      return fallback;
    }
  };

  const context = orderContext(surface);
  const inputs = new KnownInputs();
  const tools = surface.tools.map((tool): ToolFacts => toolFactsOf(tool, surface, options, { context, inputs }, guard));
  const byTool = new Map(tools.map((facts) => [facts.tool, facts]));

  const outside = [...textsOutsideTools(surface)].map(([owner, texts]) =>
    guard("orders", NO_ORDERS, () => detectOrders(owner, texts, { ...context, tool: null, classification: null })),
  );

  const base = {
    tools,
    byTool,
    orders: outside.flatMap((found) => found.orders),
    hiding: outside.flatMap((found) => found.hiding),
    secrets: guard("secrets", [], () => secretFacts(surface)),
    lookAlikes: guard("look-alikes", [], () => lookAlikes(surface)),
    clients: guard("clients", [], () => clientFacts(surface, options.now)),
    tokens: surface.tools.reduce((sum, tool) => sum + tool.tokens, 0),
  };
  const governance = governanceFacts(
    surface,
    byTool,
    options.governance ?? null,
    options.now,
    options.governanceSource ?? null,
  );
  const flows = guard("flows", [], () => flowFacts(surface, { ...base, governance, flows: [] }));
  return { facts: { ...base, governance, flows }, failed: [...failed.values()] };
}

const NO_ORDERS: { readonly orders: readonly OrderFact[]; readonly hiding: readonly HidingFact[] } = {
  orders: [],
  hiding: [],
};

/** Of a text that gives orders: what the rest of it says, or what its clauses do where that is graver. */
function graver(rest: Classification, clauses: Classification): Classification {
  return categoryOrder(clauses.category) < categoryOrder(rest.category) ? clauses : rest;
}

function toolFactsOf(
  tool: Tool,
  surface: Surface,
  options: EstablishOptions,
  known: { readonly context: ReturnType<typeof orderContext>; readonly inputs: KnownInputs },
  guard: <Result>(what: string, fallback: Result, work: () => Result) => Result,
): ToolFacts {
  const classified = (said: Tool, weighed = true): Classification =>
    guard("classification", UNSURE, () => classify(said, options.overrides, surface.resolve, weighed));
  const believed = classified(tool);
  const parameters = guard("parameters", [], () => parameterFacts(tool, known.inputs));
  const found = guard("orders", NO_ORDERS, () =>
    detectInRuns({ type: "tool", id: tool.id }, tool.runs, ownedBy(tool, believed, known.context)),
  );
  const classification =
    found.orders.length === 0 ? believed : graver(classified(unsaid(tool, found.orders)), classified(tool, false));
  const data = guard("data classes", [], () => dataClasses(tool, surface.resolve));
  return {
    tool,
    classification,
    parameters,
    dataClasses: data,
    orders: found.orders,
    hiding: found.hiding,
    annotations: guard(
      "annotations",
      { expected: { readOnlyHint: false, openWorldHint: true }, contradictions: [], missing: [] },
      () => annotationFact(tool, classification),
    ),
    roles: guard("roles", [], () => toolRoles(tool, classification, parameters, data)),
    description: describe(tool),
    schema: guard("schema shape", undefined, () => schemaFact(tool)),
  };
}

/** Member by member: a spread is copied the engine's slow way, and tools are many. */
function ownedBy(tool: Tool, classification: Classification, surface: SurfaceNames): OrderContext {
  const { names, clean, left, open, scanned } = surface;
  return { names, clean, left, open, scanned, tool, classification };
}

type Owner = OrderFact["owner"];

function* textsOutsideTools(surface: Surface): Generator<[Owner, readonly Text[]]> {
  for (const prompt of surface.prompts) yield [ownerOf("prompt", prompt), prompt.texts];
  for (const resource of surface.resources) yield [ownerOf("resource", resource), resource.texts];
  for (const server of surface.servers) {
    if (server.instructions === null) continue;
    const text: Text = { field: "instructions", value: server.instructions, at: server.instructionsAt };
    yield [ownerOf("server", server), [text]];
  }
}

function ownerOf(type: Owner["type"], node: Prompt | Resource | Server): Owner {
  return { type, id: node.name };
}
