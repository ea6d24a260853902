// Knows how the time of a build grows with the number of cases and country pages: copies of entries, in a copy of the
// repository. Knows no page's content.
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAstro } from "../scripts/run-astro.ts";
import type { Findings } from "./report.ts";
import { ROOT } from "./serve-dist.ts";
import { spreadOf } from "./statistics.ts";

const TIMES = [1, 4, 8];
const ROUNDS = 3;
const COPIED = ["src", "data", "public", "scripts", "astro.config.mjs", "package.json", "tsconfig.json"];
const COUNTRY_PAGE = "src/pages/countries/[iso3].astro";

interface Built {
  readonly times: number;
  readonly cases: number;
  readonly pages: number;
  readonly seconds: number;
}

/** Builds the site with its cases and country pages once, four and eight times, round after round. */
export async function buildTime(): Promise<Findings> {
  const all: Built[] = [];
  for (let round = 0; round < ROUNDS; round += 1) for (const times of TIMES) all.push(await buildWith(times));
  const built = [...Map.groupBy(all, ({ times }) => times).values()].map(middleOf);
  const [first, second, last] = built as [Built, Built, Built];
  const perPage = (from: Built, to: Built) => (1000 * (to.seconds - from.seconds)) / (to.pages - from.pages);
  const steps = [perPage(first, second), perPage(second, last)] as const;
  const linear = steps[1] <= 2 * steps[0];
  return {
    tables: [
      {
        title: `Astro's build with cases and country pages multiplied: median of ${ROUNDS} rounds`,
        columns: ["copies", "cases", "pages", "seconds", "ms for each further page"],
        rows: built.map(({ times, cases, pages, seconds }, index) => [
          `${times}×`,
          cases,
          pages,
          seconds.toFixed(1),
          index === 0 ? "–" : Math.round(steps[index - 1] ?? 0),
        ]),
      },
    ],
    bars: [
      {
        promise: "a page costs no more among many than among few (within a factor of two)",
        measured: `${steps.map(Math.round).join(" and then ")} ms for each further page`,
        holds: linear,
        ...(!linear && { because: "something is done for every pair of pages" }),
      },
    ],
    notes: ["Pages that list all cases grow with them, so that their own share grows too."],
  };
}

/** Builds of one size as one, with the time in the middle. */
function middleOf(same: readonly Built[]): Built {
  return { ...(same[0] as Built), seconds: spreadOf(same.map(({ seconds }) => seconds)).median };
}

async function buildWith(times: number): Promise<Built> {
  const root = await mkdtemp(join(tmpdir(), "bench-build-"));
  try {
    for (const name of COPIED) await cp(join(ROOT, name), join(root, name), { recursive: true });
    await symlink(join(ROOT, "node_modules"), join(root, "node_modules"));
    const cases = await multiplyCases(root, times);
    await multiplyCountryPages(root, times);
    const started = performance.now();
    await runAstro(root, join(root, "dist"), new AbortController().signal);
    const seconds = (performance.now() - started) / 1000;
    return { times, cases, seconds, pages: globSync("dist/**/*.html", { cwd: root }).length };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

interface Entry {
  readonly id: string;
  readonly caseId?: string | null;
}

/** Gives every case, and every mention of a country in it, copies under other ids, with the same words. */
async function multiplyCases(root: string, times: number): Promise<number> {
  const [facts, named, texts] = ["data/cases.json", "data/mentions.json", "data/text/en/cases.json"].map((name) =>
    join(root, name),
  ) as [string, string, string];
  const read = async (path: string) => JSON.parse(await readFile(path, "utf8")) as unknown;
  const [entries, mentions] = [(await read(facts)) as Entry[], (await read(named)) as Entry[]];
  const words = (await read(texts)) as Record<string, unknown>;
  const inCases = mentions.filter(({ caseId }) => caseId !== null);
  const copies = Array.from({ length: times - 1 }, (_, copy) => (id: string) => `${id}-copy-${copy + 1}`);
  const moreCases = copies.flatMap((name) => entries.map((entry) => ({ ...entry, id: name(entry.id) })));
  const moreMentions = copies.flatMap((name) =>
    inCases.map((entry) => ({ ...entry, id: name(entry.id), caseId: name(entry.caseId ?? "") })),
  );
  const moreWords = copies.flatMap((name) => Object.entries(words).map(([id, own]) => [name(id), own] as const));
  await writeFile(facts, JSON.stringify([...entries, ...moreCases]));
  await writeFile(named, JSON.stringify([...mentions, ...moreMentions]));
  await writeFile(texts, JSON.stringify({ ...words, ...Object.fromEntries(moreWords) }));
  return entries.length + moreCases.length;
}

/** Gives every country further pages; the list of participants itself must stay at 119. */
async function multiplyCountryPages(root: string, times: number): Promise<void> {
  const path = join(root, COUNTRY_PAGE);
  const source = await readFile(path, "utf8");
  const [map, address] = ["participantsByName.map((iso3) => ({", "iso3: iso3.toLowerCase() }"];
  if (!source.includes(map) || !source.includes(address))
    throw new Error(`${COUNTRY_PAGE} lists its pages otherwise now.`);
  const copies = Array.from({ length: times }, (_, copy) => (copy === 0 ? "" : `-${copy}`));
  const many = `${JSON.stringify(copies)}.flatMap((copy) => participantsByName.map((iso3) => ({ iso3, copy }))).map(({ iso3, copy }) => ({`;
  await writeFile(path, source.replace(map, many).replace(address, "iso3: iso3.toLowerCase() + copy }"));
}
