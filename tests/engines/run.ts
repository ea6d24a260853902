// `npm run test:engines`: the short list of checks in every engine that is installed, and which were not. Playwright
// drives its own browsers and an installed Chromium; for those of a distribution there are drivers here.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { firefox, webkit } from "@playwright/test";
import { installedChromium } from "../../scripts/chromium.ts";
import { headersFor } from "../../scripts/header-table.ts";
import { startServer } from "../../scripts/static-server.ts";
import { startHostServer } from "../browser/hosts/host-server.ts";
import { dist } from "../built-site.ts";
import { type Check, checks, type Place, schemeChecks } from "./checks.ts";
import { installedFirefox } from "./firefox.ts";
import type { Engine, Session } from "./session.ts";
import { installedWebkit } from "./webkit.ts";

interface EngineFinder {
  readonly engine: "chromium" | "firefox" | "webkit";
  /** Whether Playwright can drive one that is here. */
  readonly byPlaywright: () => boolean;
  readonly ofDistribution: () => Engine | undefined;
  /** What to install where it is missing. */
  readonly remedy: string;
}

const finders: readonly EngineFinder[] = [
  {
    engine: "chromium",
    byPlaywright: () => installedChromium() !== undefined,
    ofDistribution: () => undefined,
    remedy: "npx playwright install chromium",
  },
  {
    engine: "firefox",
    byPlaywright: () => existsSync(firefox.executablePath()),
    ofDistribution: installedFirefox,
    remedy: "npx playwright install firefox, or on Debian apt-get install firefox-esr",
  },
  {
    engine: "webkit",
    byPlaywright: () => existsSync(webkit.executablePath()),
    ofDistribution: installedWebkit,
    remedy: "npx playwright install webkit, or on Debian apt-get install webkit2gtk-driver xvfb",
  },
];

/** Whether everything holds in an engine; undefined where there is none. */
async function holdsIn({ engine, byPlaywright, ofDistribution }: EngineFinder): Promise<boolean | undefined> {
  console.log(`\n━━ ${engine} ━━`);
  if (byPlaywright()) return holdsInPlaywright(engine);
  const own = ofDistribution();
  return own && holdsInDistribution(own);
}

function holdsInPlaywright(engine: string): boolean {
  const env = { ...process.env, BROWSER_NAME: engine, ENGINES: "1" };
  const words = ["test", "--config", "tests/playwright.config.ts"];
  return spawnSync("playwright", words, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}

async function holdsInDistribution(engine: Engine): Promise<boolean> {
  const [site, hosts] = [await startServer({ root: dist, headersFor }), await startHostServer()];
  const host = (path: string, text: string, type = "text/html; charset=utf-8") =>
    hosts.put(path, { text, headers: { "content-type": type } });
  const all = [...checks, ...schemeChecks];
  let failures = 0;
  for (const scheme of ["light", "dark"] as const) {
    const session = await engine.start(scheme);
    for (const check of all.filter((own) => (own.scheme ?? "light") === scheme))
      if (!(await holds(check, session, { site: site.url, host, framesFollowDevice: engine.name === "WebKitGTK" })))
        failures += 1;
    await session.close();
  }
  await Promise.all([site.close(), hosts.close()]);
  console.log(`${all.length - failures} passed, ${failures} failed in ${engine.name}`);
  return failures === 0;
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
  if (!existsSync(`${dist}index.html`)) throw new Error("There is no built site yet: run `npm run build` first.");
  const wanted = finders.filter(({ engine }) => words.length === 0 || words.includes(engine));
  const outcomes: (boolean | undefined)[] = [];
  for (const finder of wanted) outcomes.push(await holdsIn(finder));
  console.log("");
  wanted.forEach(({ engine, remedy }, index) => {
    const outcome = outcomes[index];
    console.log(
      outcome === undefined
        ? `Not installed here, so not tried: ${engine} (${remedy}).`
        : `${engine}: ${outcome ? "passed" : "FAILED"}`,
    );
  });
  process.exitCode = outcomes.includes(false) || outcomes.every((outcome) => outcome === undefined) ? 1 : 0;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
