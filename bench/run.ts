// Knows the benches by name, runs those that are asked for, tells and keeps what they found. Knows no bench's content.
import { ensurePackages } from "./packages.ts";
import { keep } from "./keep.ts";
import { linesOf, type Findings } from "./report.ts";

interface Bench {
  readonly run: () => Promise<Findings>;
  /** It draws with the packages of bench/package.json. */
  readonly usesPackages?: true;
}

const benches: Readonly<Record<string, Bench>> = {
  pages: { run: async () => (await import("./pages.ts")).pages() },
  peers: { run: async () => (await import("./peers/run.ts")).peers(), usesPackages: true },
  "build-time": { run: async () => (await import("./build-time.ts")).buildTime() },
  hosting: { run: async () => (await import("./hosting.ts")).hosting() },
  scroll: { run: async () => (await import("./scroll.ts")).scroll() },
  workshop: { run: async () => Promise.resolve((await import("./workshop.ts")).workshop()) },
};

/** The benches that were asked for; all when none was. */
function chosen(words: readonly string[]): [string, Bench][] {
  const unknown = words.filter((word) => !(word in benches));
  if (unknown.length > 0) {
    throw new Error(`No bench called “${unknown.join("”, “")}”: there are ${Object.keys(benches).join(", ")}.`);
  }
  return Object.entries(benches).filter(([name]) => words.length === 0 || words.includes(name));
}

async function main(words: readonly string[]): Promise<void> {
  for (const [name, bench] of chosen(words)) {
    console.log(`━━ ${name} ━━`);
    if (bench.usesPackages) ensurePackages();
    const findings = await bench.run();
    console.log(linesOf(findings).join("\n"));
    console.log(`Kept in ${await keep(name, findings)}.`);
  }
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
