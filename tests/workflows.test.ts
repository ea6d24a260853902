// What runs on other people's machines is pinned, and that someone is told when it ages.
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const used = globSync(".github/workflows/*.yml", { cwd: root }).flatMap((file) =>
  [...textOf(file).matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action = ""]) => ({ file, action })),
);

describe("the workflows", () => {
  it("pin every action to a commit, and name its version", () =>
    expect(used.filter(({ action }) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]));

  it("install one version of npm", () => {
    const versions = globSync(".github/workflows/*.yml", { cwd: root }).flatMap((file) =>
      [...textOf(file).matchAll(/npm install --global npm@(\S+)/g)].map(([, version = ""]) => version),
    );
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(new Set(versions).size).toBe(1);
  });

  it("publish only what tests have passed, also when started by hand", () => {
    const text = textOf(".github/workflows/pages.yml");
    expect(text).toMatch(/workflow_run\.conclusion == 'success'/);
    const byHand = text.indexOf("if: github.event_name == 'workflow_dispatch'\n        run: ");
    expect(text.slice(byHand, text.indexOf("npm run build"))).toContain("npm test");
  });

  it("use actions at all", () => expect(used.length).toBeGreaterThan(5));
});

describe(".github/dependabot.yml", () => {
  const watched = [...textOf(".github/dependabot.yml").matchAll(/package-ecosystem: (\S+)\s+directory: (\S+)/g)];
  const foldersOf = (ecosystem: string) =>
    watched.filter(([, name]) => name === ecosystem).map(([, , folder]) => folder);

  it("watches every folder that has packages of its own, and the actions", () => {
    const locks = globSync("{package-lock.json,*/package-lock.json}", { cwd: root }).map((file) => dirname(file));
    const folders = locks.map((folder) => (folder === "." ? "/" : `/${folder}`));
    expect(foldersOf("npm").toSorted()).toEqual(folders.toSorted());
    expect(foldersOf("github-actions")).toEqual(["/"]);
  });
});

describe("the container", () => {
  it("is given the files that it copies, and nothing else", () => {
    const copied = [...textOf("deploy/Containerfile").matchAll(/^COPY (\S+) /gm)].map(([, path]) => `!${path}`);
    const lines = textOf(".dockerignore")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.toSorted()).toEqual(["*", ...copied].toSorted());
  });

  it("does not run as root", () => expect(textOf("deploy/Containerfile")).toMatch(/^FROM \S*unprivileged|^USER /m));
});
