import type { Evidence, Visitor } from "../../src/engine/define-rule.ts";
import type { SchemaFeature } from "../../src/facts/types.ts";
import { gather } from "./gather.ts";

/** Input schemas with a feature that clients refuse or drop; told once per server. */
export function schemaFeature(options: {
  readonly features: readonly SchemaFeature[];
  /** End of the sentence "3 of 20 tools …". */
  readonly problem: string;
  readonly expected: string;
  readonly fix?: NonNullable<Evidence["fix"]>;
}): () => Visitor {
  return gather({
    noun: "tools",
    problem: options.problem,
    expected: options.expected,
    judge(_tool, { schema }, say) {
      if (!schema) return;
      const found = options.features.map((feature) => schema.features.get(feature)).find((one) => one !== undefined);
      if (found) say.fail(found.detail, found.at);
      else say.pass();
    },
    ...(options.fix && { fix: () => options.fix }),
  });
}
