// Knows that what runs on other people's machines is pinned, and that someone is told when it ages. Runs no workflow.
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
