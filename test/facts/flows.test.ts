import { describe, expect, it } from "vitest";
import { establish } from "../../src/facts/establish.ts";
import type { FlowFact } from "../../src/facts/types.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";

const text = { type: "string" };
const tool = (
  name: string,
  description: string,
  properties: Record<string, unknown> = {},
): Record<string, unknown> => ({
  name,
  description,
  inputSchema: { type: "object", properties },
});

const readMail = tool("search_inbox", "Searches the messages of the signed-in mailbox.", { query: text });
const readFile = tool("read_file", "Reads a file from disk.", { path: { ...text, description: "Path of the file." } });
const fetchPage = tool("fetch_page", "Fetches a web page and returns its text.", {
  url: { ...text, description: "URL of the page to fetch." },
});
const sendMail = tool("send_email", "Sends an e-mail.", { to: text, body: text });
const weather = tool("get_forecast", "Returns the weather forecast of a city.", { city: text });

async function facts(listing: unknown) {
  const surface = survey(await loadText(JSON.stringify(listing), "listing.json"));
  return establish(surface, { now: new Date(0) }).facts;
}

async function flows(...servers: (readonly Record<string, unknown>[])[]): Promise<readonly FlowFact[]> {
  const listing =
    servers.length === 1
      ? { tools: servers[0] }
      : { assayerSnapshot: "1.0.0", servers: servers.map((tools, index) => ({ server: `s${index}`, tools })) };
  return (await facts(listing)).flows.filter(({ kind }) => kind === "toxic-flow");
}

const path = (flow: FlowFact): string[] => flow.path.map(({ tool: own, role }) => `${role}: ${own.name}`);

describe("toolRoles", () => {
  it.each([
    ["mail", readMail, ["private-data", "untrusted-content"]],
    ["a file", readFile, ["private-data"]],
    ["a page", fetchPage, ["untrusted-content", "way-out"]],
    ["a message sent", sendMail, ["way-out"]],
    ["the weather", weather, []],
    ["a page break", tool("add_page_break", "Adds a page break to the document."), []],
    ["what was said in a meeting", tool("get_meeting_transcript", "Returns what was said."), ["private-data"]],
    ["what is said in a video", tool("get_video_transcript", "Returns what is said in a video."), []],
    ["an address that is checked", tool("verify_email", "Verifies that an address can be reached."), []],
    ["templates of mails", tool("list_email_templates", "Lists the templates."), []],
  ])("%s", async (_what, own, roles) => {
    const { tools } = await facts({ tools: [own] });
    expect(tools[0]!.roles.map(({ role }) => role).toSorted()).toEqual(roles);
    for (const { why } of tools[0]!.roles) expect(why).not.toBe("");
  });
});

describe("flowFacts", () => {
  it("names the path through one server, tool by tool", async () => {
    const found = await flows([weather, readMail, fetchPage, sendMail]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ crossServer: false, certainty: "high" });
    expect(path(found[0]!)).toEqual([
      "untrusted-content: search_inbox",
      "private-data: search_inbox",
      "way-out: send_email",
    ]);
  });

  it("finds none where one of the three is missing", async () => {
    expect(await flows([weather, readFile])).toEqual([]);
    expect(await flows([fetchPage, weather])).toEqual([]);
    expect(await flows([readFile, sendMail])).toEqual([]);
  });

  it("finds the flow that only two servers together make", async () => {
    const found = await flows([readFile], [fetchPage]);
    expect(found).toHaveLength(1);
    expect(found[0]!.crossServer).toBe(true);
    expect(new Set(found[0]!.path.map(({ tool: own }) => own.server))).toEqual(new Set(["s0", "s1"]));
  });

  it("does not report across servers what one server does alone", async () => {
    const found = await flows([readMail, sendMail], [weather]);
    expect(found.map(({ crossServer }) => crossServer)).toEqual([false]);
  });

  it("gives at most one flow per server, however many tools there are", async () => {
    const many = Array.from({ length: 200 }, (_, index) => [
      { ...readMail, name: `search_inbox_${index}` },
      { ...sendMail, name: `send_email_${index}` },
    ]).flat();
    expect(await flows(many)).toHaveLength(1);
    const servers = Array.from({ length: 30 }, () => [readFile, fetchPage]);
    expect(await flows(...servers)).toHaveLength(30);
  });
});
