// A machine that lacks something is told so in one sentence, by a Node however old.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ready = fileURLToPath(new URL("../../scripts/ready.mjs", import.meta.url));
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "ready-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the script in a folder by a Node that says it is of this version. */
function saidBy(version: string, event = "", agent = ""): { status: number | null; said: string } {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`;
  const words = ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, ready];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: event, npm_config_user_agent: agent },
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

const install = (...tools: string[]) => {
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  for (const tool of tools) writeFileSync(join(folder, "node_modules/.bin", tool), "");
};

describe("scripts/ready.mjs", () => {
  it("has nothing to say to a Node that reads TypeScript", () => {
    install("node");
    for (const version of ["22.18.0", "23.6.0", "24.0.0", process.versions.node])
      expect(saidBy(version)).toEqual({ status: 0, said: "" });
  });

  it.each(["18.0.0", "20.20.2", "22.17.1", "23.5.0"])("sends Node %s to npm, which has a newer one", (version) => {
    install("node");
    expect(saidBy(version)).toEqual({
      status: 1,
      said: `This is Node ${version}: start the task with npm (\`npm run build\`), which uses the Node 24 that \`npm ci\` installed.`,
    });
  });

  it("says how to get the project's own Node where it is missing", () => {
    install();
    expect(saidBy("20.20.2")).toEqual({
      status: 1,
      said: "Node 20.20.2 is too old and the project has no Node 24 for this machine: install Node 24 from nodejs.org.",
    });
  });

  it("says while packages are installed that an older Node is no trouble, and nothing to a new one", () => {
    const npmOn = (node: string) => saidBy("24.0.0", "preinstall", `npm/11.0.0 node/v${node} linux x64`);
    expect(npmOn("20.20.2")).toEqual({
      status: 0,
      said: "npm runs on node/v20.20.2. The project brings its own Node 24 for its scripts.",
    });
    expect(npmOn("24.0.0")).toEqual({ status: 0, said: "" });
  });

  it("says that the packages are not installed", () =>
    expect(saidBy("20.20.2")).toEqual({
      status: 1,
      said: "The packages are not installed yet: run `npm ci` first.",
    }));
});
