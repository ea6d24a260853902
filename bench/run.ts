// Knows the benches by name, runs those that are asked for and tells what they found. Knows no bench's content.
import { linesOf, type Findings } from "./report.ts";

const benches: Readonly<Record<string, () => Promise<Findings>>> = {
  scroll: async () => (await import("./scroll.ts")).scroll(),
};

/** The names that were asked for; all when none was. */
function chosen(words: readonly string[]): string[] {
  const unknown = words.filter((word) => !(word in benches));
  if (unknown.length > 0) {
    throw new Error(`No bench called “${unknown.join("”, “")}”: there are ${Object.keys(benches).join(", ")}.`);
  }
  return words.length > 0 ? [...words] : Object.keys(benches);
}

async function main(words: readonly string[]): Promise<void> {
  for (const name of chosen(words)) {
    console.log(`━━ ${name} ━━`);
    const findings = await benches[name]?.();
    if (findings) console.log(linesOf(findings).join("\n"));
  }
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
