// Knows how `npm run test:engines` goes: every check in every engine that is installed, and which were not.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { headersFor } from "../../scripts/headers.ts";
import { startServer } from "../../scripts/static-server.ts";
import { startHostServer } from "../browser/hosts/host-server.ts";
import type { Check, Place } from "./check.ts";
import { darkScheme } from "./checks/dark-scheme.ts";
import { downloads } from "./checks/downloads.ts";
import { finder, mapKeys, pressedCountry } from "./checks/explorer.ts";
import { quietConsole } from "./checks/quiet-console.ts";
import { storySteps } from "./checks/story-steps.ts";
import { widgetChecks } from "./checks/widgets.ts";
import type { Engine, Session } from "./engine.ts";
import { finders } from "./engines.ts";

const checks: readonly Check[] = [
  quietConsole,
  storySteps,
  finder,
  pressedCountry,
  mapKeys,
  ...widgetChecks,
  downloads,
  darkScheme,
];

/** Runs every check in one engine; answers how many failed. */
async function failuresIn(engine: Engine, place: Place): Promise<number> {
  console.log(`\n━━ ${engine.name} ━━`);
  let failures = 0;
  for (const scheme of ["light", "dark"] as const) {
    const session = await engine.start(scheme);
    for (const check of checks.filter((own) => (own.scheme ?? "light") === scheme)) {
      if (!(await holds(check, session, place))) failures += 1;
    }
    await session.close();
  }
  return failures;
}

async function holds({ says, run }: Check, session: Session, place: Place): Promise<boolean> {
  try {
    await run(session, place);
    console.log(`✓ ${says}`);
    return true;
  } catch (error) {
    console.log(`✗ ${says}\n  ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

async function main(words: readonly string[]): Promise<void> {
  const root = fileURLToPath(new URL("../../dist", import.meta.url));
  if (!existsSync(`${root}/index.html`)) throw new Error("There is no built site yet: run `npm run build` first.");
  const wanted = finders.filter(({ engine }) => words.length === 0 || words.includes(engine.toLowerCase()));
  const [site, hosts] = [await startServer({ root, headersFor }), await startHostServer()];
  const host = (path: string, text: string) =>
    hosts.put(path, { text, headers: { "content-type": "text/html; charset=utf-8" } });
  const missing = wanted.filter(({ find }) => find() === undefined);
  let failures = 0;
  for (const { find } of wanted) {
    const engine = find();
    if (engine) failures += await failuresIn(engine, { site: site.url, host });
  }
  await Promise.all([site.close(), hosts.close()]);
  const ran = wanted.length - missing.length;
  console.log(`\n${ran * checks.length - failures} passed, ${failures} failed in ${ran} of ${wanted.length} engines`);
  for (const { engine, remedy } of missing) console.log(`Not installed here, so not tried: ${engine} (${remedy}).`);
  process.exitCode = failures > 0 || ran === 0 ? 1 : 0;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
