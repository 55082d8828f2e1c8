import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that replace modules, or watch them being loaded: each gets modules of its own. */
const APART = ["test/hostile/expressions.test.ts", "test/hostile/isolation.test.ts", "test/integrations/*.test.ts"];

/** Files that take longest, first: one of them alone at the end would leave a core idle for half a minute. */
const LONG = [
  "test/hostile/inputs.test.ts",
  "test/browser/report.test.ts",
  "test/corpus.test.ts",
  "test/cli/gate.test.ts",
  "test/hostile/files.test.ts",
  "test/hostile/canary.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: "threads",
    // One more than cores: tests that wait for a server, a pipe or a browser leave theirs to others.
    maxWorkers: 3,
    globalSetup: ["test/helpers/temporary.ts"],
    setupFiles: ["test/helpers/seed.ts"],
    projects: [
      // Modules are loaded once for all other files: the catalogue is some four hundred of them.
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: APART, isolate: false } },
      { extends: true, test: { name: "apart", include: APART, isolate: true } },
    ],
  },
});
