// The two kinds of Vitest tests: "unit" needs the source only, "site" reads the built dist/.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    // Pictures take their colours and lines from these style sheets; all others stay out of these tests.
    // No test changes what another could see, so that a worker reads each module once.
    isolate: false,
    maxWorkers: "100%",
    fsModuleCache: true,
    fsModuleCachePath: "node_modules/.cache/vitest",
    // A test that holds many things to one rule names what breaks it in words long enough to understand.
    chaiConfig: { truncateThreshold: 400 },
    css: { include: /(tokens|fills)\.css/ },
    // A machine at work with other things must not turn a slow test into a failed one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/built/**"] } },
      { extends: true, test: { name: "site", include: ["tests/built/**/*.test.ts"] } },
    ],
  },
});
