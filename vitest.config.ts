import { defineConfig } from "vitest/config";

/** Files that replace modules, or watch them being loaded: each gets modules of its own. */
const APART = ["test/hostile/expressions.test.ts", "test/hostile/isolation.test.ts", "test/integrations/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: "threads",
    maxWorkers: 2,
    setupFiles: ["test/helpers/seed.ts"],
    projects: [
      // Modules are loaded once for all other files: the catalogue is some four hundred of them.
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: APART, isolate: false } },
      { extends: true, test: { name: "apart", include: APART, isolate: true } },
    ],
  },
});
