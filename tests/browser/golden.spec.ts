// The golden book: what each kind of page is to assistive technology, as a tree of roles, levels, states and keys of
// texts. It holds no words, so that an edit changes nothing in it; a change of it is read like prose in review.
// Write it anew: npm run test:browser -- golden.spec --update-snapshots
import { stringsIn } from "../../src/facts/parse-file.ts";
import { expect, test } from "./reader.ts";
import { said, texts } from "./words.ts";

const KINDS = {
  story: "./",
  explorer: "countries/",
  "country with a count": "countries/mli/",
  "country listed only": "countries/fra/",
  cases: "cases/",
  method: "method/",
  data: "data/",
  widgets: "widgets/",
  "not found": "no-such-page/",
  "embed of participants": "embed/participants/",
  "embed of numbers": "embed/numbers/",
  "embed of a country": "embed/countries/esp/",
} as const;

/** Files of texts whose first key is an entry: which one it is changes with the data. */
const BY_ENTRY = new Set("countries figures cases findings organisations prevention units derived editions".split(" "));

/** The key of each text as readers see it; of texts that are the same, the first. */
const keys = new Map(
  Object.entries(texts)
    .flatMap(([file, content]) => stringsIn(content, [file]))
    .map(({ path, text }) => {
      const [file = "", , ...rest] = path;
      return [spaced(seen(text)), BY_ENTRY.has(file) ? [file, "*", ...rest].join(".") : path.join(".")] as const;
    })
    .toReversed(),
);

function seen(text: string): string {
  try {
    return said(text);
  } catch {
    return text;
  }
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A node of the tree with its children; nodes that read the same and follow each other are one. */
interface Branch {
  readonly line: string;
  readonly inner: Branch[];
}

/** The nodes of a snapshot, each with how far it is indented; addresses are none. */
function nodesOf(snapshot: string): { depth: number; line: string }[] {
  return snapshot.split("\n").flatMap((raw) => {
    const [, indent = "", text = ""] = /^( *)- (.*)$/.exec(raw) ?? [];
    return text === "" || text.startsWith("/url") ? [] : [{ depth: indent.length, line: withoutWords(text) }];
  });
}

/** The tree of a snapshot, without words and addresses. */
function treeOf(snapshot: string): Branch[] {
  const root: Branch = { line: "", inner: [] };
  let open: { depth: number; branch: Branch }[] = [{ depth: -1, branch: root }];
  for (const { depth, line } of nodesOf(snapshot)) {
    const branch: Branch = { line, inner: [] };
    open = open.filter((above) => above.depth < depth);
    open.at(-1)?.branch.inner.push(branch);
    open.push({ depth, branch });
  }
  return root.inner;
}

/** `link "Story": …` becomes `link navigation.pages.story`: role, key of its name, states. */
function withoutWords(text: string): string {
  const [, role = "", name, states = "", content] =
    /^([\w-]+)(?: "((?:[^"\\]|\\.)*)"| \/.*\/)?((?: \[[^\]]*\])*)(?::\s*(.*))?$/.exec(
      text.replace(/^'(.*)'(:?.*)$/, "$1$2"),
    ) ?? [];
  if (role === "") return "text …";
  const words = name === undefined ? content : name.replace(/\\(.)/g, "$1");
  const key = words === undefined || words === "" ? "" : ` ${keys.get(spaced(words)) ?? "…"}`;
  return `${role}${key}${states}`;
}

function lines(branches: readonly Branch[], depth = 0): string[] {
  const written = branches.map(({ line, inner }) =>
    [`${"  ".repeat(depth)}${line}`, ...lines(inner, depth + 1)].join("\n"),
  );
  return written.filter((text, index) => text !== written[index - 1]);
}

for (const [kind, address] of Object.entries(KINDS))
  test(`${kind}: roles, levels, states and texts are those of the golden book`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const tree = lines(treeOf(await page.locator("body").ariaSnapshot())).join("\n");
    expect(`${tree}\n`).toMatchSnapshot(`${kind.replaceAll(" ", "-")}.txt`);
  });
