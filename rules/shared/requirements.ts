import type { Place } from "../../src/load/types.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";
import { below } from "./operations.ts";

export interface Use {
  readonly at: Place;
  readonly tool?: Tool;
}

export interface Requirements {
  /** Scheme name to the places that require it; the root's requirement counts once. */
  readonly byScheme: ReadonlyMap<string, readonly Use[]>;
  readonly scopes: readonly { readonly scheme: string; readonly scope: string; readonly uses: readonly Use[] }[];
}

const memo = new WeakMap<Surface, Requirements>();

/** All security requirements of an API by scheme and by scope. Memoised. */
export function requirementsOf(surface: Surface): Requirements {
  let requirements = memo.get(surface);
  if (requirements) return requirements;
  const byScheme = new Map<string, Use[]>();
  const byScope = new Map<string, { scheme: string; scope: string; uses: Use[] }>();
  let rootSeen = false;
  for (const tool of surface.tools) {
    const { auth } = tool;
    if (auth.state === "unknown" || auth.state === "undeclared") continue;
    if (auth.inherited) {
      if (rootSeen) continue;
      rootSeen = true;
    }
    auth.alternatives.forEach((alternative, index) => {
      for (const { scheme, scopes } of alternative) {
        const at = below(auth.at, index, scheme);
        const use: Use = auth.inherited ? { at } : { at, tool };
        push(byScheme, scheme, use);
        for (const scope of scopes) {
          const key = `${scheme}\u0000${scope}`;
          const entry = byScope.get(key);
          if (entry) entry.uses.push(use);
          else byScope.set(key, { scheme, scope, uses: [use] });
        }
      }
    });
  }
  requirements = { byScheme, scopes: [...byScope.values()] };
  memo.set(surface, requirements);
  return requirements;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
