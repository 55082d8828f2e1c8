import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { policyStandard, policyStrict, rules } from "../../src/catalogue.ts";
import { loadPolicy } from "../../src/score/policy.ts";
import { resolvePolicy } from "../../src/score/policy-file.ts";

describe("the policies that ship", () => {
  it.each(["standard", "strict"])("%s loads, and knows the factor of every rule", (id) => {
    const policy = loadPolicy(id);
    const strangers = rules.filter((rule) => !Object.hasOwn(policy.factors[rule.category], rule.factor));
    expect(strangers.map((rule) => `${rule.id} ${rule.category}/${rule.factor}`)).toEqual([]);
  });

  it("rate the risk of a category as documented, and strict raises administration", () => {
    const { risk } = loadPolicy("standard");
    expect(
      Object.entries(risk)
        .filter(([, level]) => level === "high")
        .map(([category]) => category)
        .toSorted(),
    ).toEqual(["auth", "billing", "delete", "execute"]);
    expect(risk.admin).toBe("medium");
    expect(loadPolicy("strict").risk.admin).toBe("high");
  });

  it("satisfy the published schema", () => {
    const schema = JSON.parse(
      readFileSync(new URL("../../schema/policy.schema.json", import.meta.url), "utf8"),
    ) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    for (const policy of [policyStandard, policyStrict])
      expect(validate(policy), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe("a team's own policy", () => {
  it("changes what it names and keeps the rest", () => {
    const policy = loadPolicy({
      id: "ours",
      extends: "standard",
      points: { high: 12 },
      factors: { security: { secrets: { cap: 30 } } },
    });
    const standard = loadPolicy("standard");
    expect(policy.points).toEqual({ ...standard.points, high: 12 });
    expect(policy.factors.security["secrets"]).toEqual({ title: "Secrets", cap: 30 });
    expect(policy.blockers).toEqual(standard.blockers);
  });

  it("extends standard when it does not say", () => {
    expect(loadPolicy({ id: "ours" }).grades).toEqual(loadPolicy("standard").grades);
  });

  it.each([
    [{ id: "x", weights: { security: 0.5 } }, "x: weights: they sum to 1.3, not 1"],
    [{ id: "x", rules: { "SEC-9999": { points: 1 } } }, 'x: rules: there is no rule "SEC-9999"'],
    [
      { id: "x", caps: [{ id: "c", of: "security", at: 120, when: { tag: "t" }, reason: "r" }] },
      "x: caps[0].at: 120 is not between 0 and 100",
    ],
    [{ id: "x", wieghts: {} }, 'x: unknown key "wieghts" (did you mean "weights"?)'],
    [{ id: "x", points: { hig: 3 } }, 'did you mean "high"?'],
    [{ id: "x", extends: "strickt" }, 'there is no policy "strickt" (did you mean "strict"?)'],
    [{ id: "x", blockers: [{ id: "poisoned-tool", when: { tag: "none" }, text: "t" }] }, "belongs to every policy"],
    [{ id: "x", blockers: [{ id: "b", when: {}, text: "t" }] }, "an empty test never holds"],
    [{ id: "x", points: { low: 50 } }, "x: points: medium costs less than low"],
    [{ id: "x", grades: [{ from: 10, name: "A", letter: "A" }] }, "the last one must start at 0"],
    [{ id: "x", requiredControls: ["vault"] }, "requiredControls[0]: expected one of"],
    [{}, '"id" is missing'],
    ["nothing", 'there is no policy "nothing"'],
    [null, "expected a mapping, got nothing"],
  ])("is refused with a clear line: %j", (file, message) => {
    expect(() => loadPolicy(file)).toThrow(message);
  });

  it("can stand in files that extend one another, but not in a circle", async () => {
    const folder = mkdtempSync(join(tmpdir(), "policy-"));
    writeFileSync(join(folder, "base.yaml"), "id: base\nextends: strict\npoints: { critical: 60 }\n");
    writeFileSync(join(folder, "ours.yaml"), "id: ours\nextends: base.yaml\ntitle: Ours\n");
    writeFileSync(join(folder, "ring.yaml"), "id: ring\nextends: ring.yaml\n");
    writeFileSync(join(folder, "broken.yaml"), "id: [\n");
    const ours = await resolvePolicy(join(folder, "ours.yaml"));
    expect(ours).toMatchObject({ id: "ours", title: "Ours", risk: { admin: "high" }, points: { critical: 60 } });
    await expect(resolvePolicy(join(folder, "ring.yaml"))).rejects.toThrow("extends itself");
    await expect(resolvePolicy(join(folder, "broken.yaml"))).rejects.toThrow("broken.yaml");
    await expect(resolvePolicy(join(folder, "none.yaml"))).rejects.toThrow("there is no policy");
  });
});
