import { describe, expect, it } from "vitest";
import { lookAlikes } from "../../src/facts/shadowing.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";

async function pairsOf(...tools: readonly (readonly [string, string])[]) {
  const listing = {
    tools: tools.map(([name, description]) => ({ name, description, inputSchema: { type: "object" } })),
  };
  return lookAlikes(survey(await loadText(JSON.stringify(listing), "listing.json"))).map((pair) => pair.kind);
}

describe("look-alike tools", () => {
  it("finds a name written in letters of another script", async () => {
    expect(await pairsOf(["send_email", "Sends."], ["send_еmail", "Mails."])).toEqual(["shadow"]);
    expect(await pairsOf(["send_email", "Sends."], ["send_emai1", "Mails."])).toEqual(["shadow"]);
    expect(await pairsOf(["send_email", "Sends."], ["send\u200b_email", "Mails."])).toEqual(["shadow"]);
  });

  it("finds a name that is listed twice, and names that differ in case only", async () => {
    expect(await pairsOf(["get_user", "Gets."], ["get_user", "Gets too."])).toEqual(["duplicate-name"]);
    expect(await pairsOf(["get_user", "Gets."], ["getUser", "Gets too."])).toEqual(["look-alike-name"]);
  });

  it("finds descriptions that are copies", async () => {
    const words = "Searches the index of articles by key words and returns titles with links and dates.";
    expect(await pairsOf(["find", words], ["find_v1", words])).toEqual(["near-duplicate"]);
  });

  it("leaves siblings alone", async () => {
    expect(await pairsOf(["list_users", "Lists users."], ["list_user_groups", "Lists the groups of a user."])).toEqual(
      [],
    );
  });

  it("is linear in the number of tools", async () => {
    const many = Array.from(
      { length: 5000 },
      (_, i) => [`tool_${i}`, `Does the thing number ${i} with all the care that it needs and reports it.`] as const,
    );
    const surface = survey(
      await loadText(JSON.stringify({ tools: many.map(([name, description]) => ({ name, description })) }), "l.json"),
    );
    const from = process.cpuUsage();
    lookAlikes(surface);
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(1500);
  });
});
