import type { CheckContext } from "../../src/engine/define-rule.ts";
import type { Observation, Place } from "../../src/load/types.ts";

/** The place of the server that an observation is about. */
export function atServer(ctx: CheckContext, observation: Observation): Place {
  const { servers } = ctx.surface;
  return (servers.find((server) => server.id === (observation.server ?? null)) ?? servers[0])?.at ?? ctx.surface.at;
}

/** Tells the findings of several servers apart. */
export function keyOf(observation: Observation): string {
  return observation.server === undefined ? observation.id : `${observation.id} ${observation.server}`;
}

/** Whether the server of an observation refuses those who show no credentials. */
export function isGuarded(ctx: CheckContext, observation: Observation): boolean {
  return ctx.observation("unauthenticated-list", observation.server)?.value === false;
}

const DANGEROUS: ReadonlySet<string> = new Set(["delete", "auth", "billing", "execute"]);

/** Whether the server of an observation has tools that delete, spend, execute or handle credentials. */
export function hasDangerousTools(ctx: CheckContext, observation: Observation): boolean {
  const server = observation.server ?? null;
  return ctx.facts.tools.some(
    ({ tool, classification }) => tool.server === server && DANGEROUS.has(classification.category),
  );
}
