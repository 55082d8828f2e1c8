import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: "threads",
    maxWorkers: 2,
    // Modules are loaded once for all files: the catalogue is some four hundred of them.
    isolate: false,
  },
});
