import { describe, expect, it } from "vitest";
import { fold, singular, words } from "../../src/facts/words.ts";

describe("words", () => {
  it.each([
    ["getUserByID", ["get", "user", "by", "id"]],
    ["HTTPServer_error-code", ["http", "server", "error", "code"]],
    ["listURLs", ["list", "urls"]],
    ["list.api.keys", ["list", "api", "keys"]],
    ["rotateApiKey", ["rotate", "api", "key"]],
    ["apikeys", ["api", "keys"]],
    ["sign_in_user", ["signin", "user"]],
    ["logOut", ["logout"]],
    ["Löscht Benutzer", ["loscht", "benutzer"]],
    ["删除 文件", ["删除", "文件"]],
    ["__proto__", ["proto"]],
    ["", []],
  ])("splits %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("reads only the start of a very long text", () => {
    expect(words("a ".repeat(1_000_000)).length).toBeLessThan(3_000);
  });

  it.each([
    ["policies", "policy"],
    ["addresses", "address"],
    ["keys", "key"],
    ["status", "status"],
    ["dns", "dns"],
    ["is", "is"],
  ])("finds the singular of %s", (plural, expected) => {
    expect(singular(plural)).toBe(expected);
  });

  it("folds case and Latin accents, and leaves other scripts whole", () => {
    expect(fold("ÉLIMINÉ")).toBe("elimine");
    expect(fold("ガ")).toBe("ガ");
  });
});
