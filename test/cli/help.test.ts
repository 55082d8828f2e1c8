import { expect, it } from "vitest";
import { assayer } from "../helpers/cli.ts";

it("audit has the same options, whether it is asked for or all commands are there", async () => {
  const [asked, told] = [await assayer(["audit", "--help"]), await assayer(["help", "audit"])];
  expect(asked.code).toBe(0);
  expect(asked.stdout).toContain("--report");
  expect(asked.stdout).toContain("--color");
  expect(asked.stdout).toBe(told.stdout);
});

it("a command that nobody knows is a target, a flag that nobody knows an error with a suggestion", async () => {
  const file = await assayer(["audti"]);
  expect(file.code).toBe(3);
  const flag = await assayer(["audit", "x.yaml", "--polcy", "strict"]);
  expect(flag.code).toBe(2);
  expect(flag.stderr).toContain("--policy");
});
