import { load as parseYaml } from "js-yaml";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/audit.ts";
import { loadText } from "../../src/load/load.ts";
import { governanceTemplate } from "../../src/score/governance-template.ts";
import { loadPolicy } from "../../src/score/policy.ts";
import { auditText, LISTING, NOW } from "./audit-text.ts";

const controlsOf = async (governance?: string, listing = LISTING) =>
  new Map(
    (await auditText(listing, governance === undefined ? {} : { governance })).controls.map((control) => [
      control.id,
      control,
    ]),
  );
const observed = (value: boolean, detail = {}): string =>
  JSON.stringify({
    ...JSON.parse(LISTING),
    observations: [
      { id: "unauthenticated-list", request: "tools/list without credentials", outcome: "seen", value, detail },
    ],
  });

describe("controls", () => {
  it("are seven, and unknown while nobody says anything", async () => {
    const controls = await controlsOf();
    expect(controls.size).toBe(7);
    expect([...controls.values()].every(({ status, basis }) => status === "unknown" && basis === "unknown")).toBe(true);
  });

  it("are what the file declares, with owner and expiry", async () => {
    const controls = await controlsOf(`controls:
  credentials-vault: missing
  audit-logging: { status: active, owner: platform, expires: 2027-01-31 }
  rate-limiting: not-applicable
`);
    expect(controls.get("credentials-vault")).toMatchObject({ status: "missing", basis: "declared" });
    expect(controls.get("audit-logging")).toMatchObject({ status: "active", owner: "platform", expires: "2027-01-31" });
    expect(controls.get("rate-limiting")?.status).toBe("not-applicable");
    expect(controls.get("endpoint-protection")?.status).toBe("unknown");
  });

  it("are unknown again once the word has expired, by itself or with the whole file", async () => {
    const expired = await controlsOf(
      "controls:\n  audit-logging: { status: active, owner: platform, expires: 2026-11-22 }\n",
    );
    expect(expired.get("audit-logging")).toMatchObject({ status: "unknown", basis: "unknown" });
    expect(expired.get("audit-logging")?.evidence).toContain("expired on 2026-11-22");
    const today = await controlsOf("controls:\n  audit-logging: { status: active, expires: 2026-11-23 }\n");
    expect(today.get("audit-logging")?.status).toBe("active");
    const whole = await controlsOf("validUntil: 2026-01-01\ncontrols:\n  audit-logging: active\n");
    expect(whole.get("audit-logging")?.status).toBe("unknown");
  });

  it("say in the report whose word has expired", async () => {
    const { incomplete } = await auditText(LISTING, {
      governance: "controls:\n  audit-logging: { status: active, expires: 2026-11-22 }\n",
    });
    expect(incomplete).toContainEqual({
      what: "attestation",
      why: "expired: audit-logging in governance.yaml, on 2026-11-22",
    });
  });

  it("are observed where a probe saw them, against what was declared if need be", async () => {
    const controls = await controlsOf("controls:\n  endpoint-protection: active\n", observed(true));
    expect(controls.get("endpoint-protection")).toMatchObject({ status: "contradicted", basis: "recorded" });
    expect((await controlsOf(undefined, observed(false))).get("endpoint-protection")).toMatchObject({
      status: "active",
      basis: "recorded",
    });
    expect((await controlsOf(undefined, observed(true))).get("endpoint-protection")?.status).toBe("missing");
    expect((await controlsOf(undefined, observed(true, { loopback: true }))).get("endpoint-protection")?.status).toBe(
      "unknown",
    );
  });
});

describe("approval rules and permission groups", () => {
  it("are active once they cover every high-risk tool", async () => {
    const covered = await auditText(LISTING, { governance: 'approvals:\n  - tools: ["delete_*", create_api_key]\n' });
    expect(covered.controls.find(({ id }) => id === "approval-workflows")?.status).toBe("active");
    expect(covered.rules["SEC-307"]?.outcome).toBe("pass");
  });

  it("name the tools that they leave out", async () => {
    const report = await auditText(LISTING, {
      governance:
        "approvals:\n  - tools: [delete_note]\ngroups:\n  read: [get_note, list_notes]\n  delete: [delete_*]\n",
    });
    const messages = report.findings
      .filter(({ ruleId }) => ruleId === "SEC-307" || ruleId === "SEC-308")
      .map(({ message }) => message);
    expect(messages).toHaveLength(2);
    expect(messages.join(" ")).toContain("delete_notebook, create_api_key");
    expect(messages.join(" ")).toContain("update_note, create_api_key");
  });

  it("are reported when they name tools that are not there", async () => {
    const report = await auditText(LISTING, { governance: "groups:\n  read: [get_note, get_page]\n" });
    expect(report.findings.find(({ ruleId }) => ruleId === "SEC-319")?.evidence.observed).toContain("get_page");
  });
});

describe("a governance file that cannot be used", () => {
  it.each([
    ["control: {}", 'governance.yaml: unknown key "control" (did you mean "controls"?)'],
    ["controls:\n  credential-vault: active", 'unknown key "credential-vault" (did you mean "credentials-vault"?)'],
    [
      "controls:\n  audit-logging: activ",
      'expected one of active, missing, unknown, not-applicable, got "activ" (did you mean "active"?)',
    ],
    [
      "controls:\n  audit-logging: { status: active, expires: soon }",
      "governance.yaml: controls.audit-logging.expires: expected a date",
    ],
    [
      "controls:\n  audit-logging: { status: active, attested: 2026-05-01, expires: 2026-04-01 }",
      "before it was attested",
    ],
    ["approvals:\n  - tools: [pay_*]", "written for other tools"],
    ["target: invoices", "written for invoices, not for notes"],
    ["- a\n- b", "expected a mapping, got a list"],
    ["groups:\n  reads: [get_note]", 'did you mean "read"?'],
  ])("%s", async (governance, message) => {
    await expect(auditText(LISTING, { governance })).rejects.toThrow(message);
  });

  it("says so in one line", async () => {
    await expect(auditText(LISTING, { governance: '"a\\nb": 1' })).rejects.toThrow(/^[^\n]*$/);
  });
});

describe("the checklist", () => {
  const statuses = async (governance?: string) =>
    Object.fromEntries(
      (await auditText(LISTING, governance === undefined ? {} : { governance })).checklist.map(({ id, status }) => [
        id,
        status,
      ]),
    );

  it("has eight points and says what is not known", async () => {
    const before = await statuses();
    expect(Object.keys(before)).toHaveLength(8);
    expect(before["credentials-vault"]).toBe("unknown");
    expect(before["high-risk-reviewed"]).toBe("unknown");
    expect(before["report-generated"]).toBe("done");
  });

  it("follows the governance file", async () => {
    const after = await statuses(`controls:
  credentials-vault: missing
  audit-logging: active
approvals: [{ tools: ["delete_*", "create_*"] }]
reviews:
  highRisk: { by: Ada, on: 2026-11-01 }
`);
    expect(after).toMatchObject({
      "credentials-vault": "open",
      "audit-logging": "done",
      "approval-workflows": "done",
      "high-risk-reviewed": "done",
      "compliance-reviewed": "unknown",
    });
  });
});

describe("the template", () => {
  const template = async (listing: string) => {
    const document = await loadText(listing, "listing.json");
    const { surface, facts } = assess(document, { policy: loadPolicy("standard"), now: NOW, only: new Set() });
    return governanceTemplate(surface, facts);
  };
  const schema = JSON.parse(
    readFileSync(new URL("../../schema/governance.schema.json", import.meta.url), "utf8"),
  ) as object;

  it("places every tool, lists the high-risk ones for approval, and is a valid file that claims nothing", async () => {
    const text = await template(LISTING);
    const file = parseYaml(text) as { groups: Record<string, string[]> };
    expect(Object.values(file.groups).flat().toSorted()).toEqual(
      ["get_note", "list_notes", "update_note", "delete_note", "delete_notebook", "create_api_key"].toSorted(),
    );
    expect(file.groups).toMatchObject({
      delete: ["delete_note", "delete_notebook"],
      authentication: ["create_api_key"],
    });
    for (const field of ["tool", "arguments", "time", "result", "approvalStatus", "client"])
      expect(text).toContain(`- ${field} #`);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    expect(ajv.validate(schema, file)).toBe(true);
    const controls = await controlsOf(text);
    expect([...controls.values()].every(({ status }) => status === "unknown")).toBe(true);
  });

  it("covers every high-risk tool once its approval rules are uncommented", async () => {
    const text = (await template(LISTING)).replace(/^# approvals:\n(?:#.*\n)+/m, (block) =>
      block.replaceAll(/^# /gm, ""),
    );
    const report = await auditText(LISTING, { governance: text });
    expect(report.rules["SEC-307"]?.outcome).toBe("pass");
    expect(report.rules["SEC-308"]?.outcome).toBe("pass");
  });

  it("survives hostile names", async () => {
    const names = ['a": {}\n- b', "__proto__", "# x", "é\u2028z", "{{x}}", "null"];
    const listing = JSON.stringify({
      serverInfo: { name: "x\ny: 1" },
      tools: names.map((name) => ({ name, description: "Deletes it." })),
    });
    const file = parseYaml(await template(listing)) as { groups: Record<string, string[]> };
    expect(Object.values(file.groups).flat()).toHaveLength(names.length);
  });
});

describe("a control that does not cover all it should", () => {
  const covered = `controls:
  approval-workflows: { status: active, owner: platform, expires: 2027-01-31 }
approvals:
  - tools: [PATTERN]
`;
  const listing = JSON.stringify({
    tools: ["delete_user", "delete_team", "list_users"].map((name) => ({
      name,
      description: `Tool ${name}.`,
      inputSchema: { type: "object", properties: { id: { type: "string" } } },
    })),
  });
  const approval = async (pattern: string) => {
    const report = await auditText(listing, { governance: covered.replace("PATTERN", pattern) });
    return {
      point: report.checklist.find(({ id }) => id === "approval-workflows")?.status,
      condition: report.summary.conditions.some((text) => text.startsWith("Complete the approval rules")),
    };
  };

  it("leaves its point of the checklist open, and is a condition", async () => {
    expect(await approval("delete_*")).toEqual({ point: "done", condition: false });
    expect(await approval("delete_user")).toEqual({ point: "open", condition: true });
  });
});

describe("tools that a probe saw listed without a token", () => {
  const seen = (tools: readonly string[], detail: object, policy: "standard" | "strict" = "standard") =>
    auditText(
      JSON.stringify({
        tools: tools.map((name) => ({ name, description: `Does ${name}.`, inputSchema: { type: "object" } })),
        observations: [
          {
            id: "unauthenticated-list",
            request: "tools/list without credentials",
            outcome: "listed",
            value: true,
            detail,
          },
        ],
      }),
      { policy },
    );
  const somewhere = { loopback: false, private: false };
  const open = "open to anyone";

  it.each(["standard", "strict"] as const)(
    "block under %s when they delete and the address is public",
    async (policy) => {
      const { summary } = await seen(["delete_user", "list_users"], somewhere, policy);
      expect(summary.verdict).toBe("blocked");
      expect(summary.blockers.join(" ")).toContain(open);
    },
  );

  it.each([
    ["only read", ["list_users"], somewhere],
    ["are on a private network", ["delete_user"], { loopback: false, private: true }],
    ["are on this machine", ["delete_user"], { loopback: true, private: true }],
  ])("do not when they %s", async (_, tools, detail) => {
    const { summary } = await seen(tools, detail);
    expect(summary.blockers.join(" ")).not.toContain(open);
  });
});

describe("a review", () => {
  const point = async (review: string) => {
    const report = await auditText(LISTING, { governance: `reviews:\n  highRisk: ${review}\n` });
    return {
      status: report.checklist.find(({ id }) => id === "high-risk-reviewed")?.status,
      condition: report.summary.conditions.some((text) => text.startsWith("Review the")),
      expired: report.incomplete.some(({ why }) => why.includes("the review of the high-risk tools")),
    };
  };

  it("holds until its last day, is unknown again after it, and cannot be of the future", async () => {
    expect(await point("{ by: Ada, on: 2026-11-01, expires: 2026-11-23 }")).toEqual({
      status: "done",
      condition: false,
      expired: false,
    });
    expect(await point("{ by: Ada, on: 2026-01-01, expires: 2026-11-22 }")).toEqual({
      status: "unknown",
      condition: true,
      expired: true,
    });
    expect((await point("{ by: Ada, on: 2026-12-01 }")).status).toBe("open");
  });
});
