// A short list of what must hold in every browser engine: what a reader notices first.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { nameOf } from "../../src/facts/countries.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { WORLD_WIDGETS } from "../../src/facts/embed-text.ts";
import { schemeCases } from "../browser/hosts/colour-schemes.ts";
import { lightnessIn } from "../browser/hosts/painted.ts";
import { dist } from "../built-site.ts";
import type { Scheme, Session, Showing } from "./session.ts";

/** Where a check finds the site and a host page of another origin. */
export interface Place {
  readonly site: string;
  /** Puts a page, or a file of another type, on another origin and answers with its address. */
  readonly host: (path: string, text: string, type?: string) => string;
  /** WebKit asks the reader's device for a frame's scheme, whatever the page around says. */
  readonly framesFollowDevice?: boolean;
}

/** Something that must hold in every engine. */
export interface Check {
  /** A sentence about what a reader notices. */
  readonly says: string;
  readonly scheme?: Scheme;
  /** Throws when it does not hold. */
  readonly run: (session: Session, place: Place) => Promise<void>;
}

const DEADLINE_MS = 8000;

/** Reads until the answer will do; says last what it was. */
async function until<Answer>(
  read: () => Promise<Answer>,
  willDo: (answer: Answer) => boolean,
  wanted: string,
): Promise<Answer> {
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    const answer = await read();
    if (willDo(answer)) return answer;
    if (performance.now() > deadline)
      throw new Error(`wanted ${wanted}, found ${JSON.stringify(answer).slice(0, 200)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Reads until the answer is the wanted one. */
async function becomes<Answer>(read: () => Promise<Answer>, wanted: Answer): Promise<void> {
  const goal = JSON.stringify(wanted);
  await until(read, (answer) => JSON.stringify(answer) === goal, goal);
}

const steps = dataset.facts.parts.flatMap((part) => part.steps.map(({ id }) => id));
const jumps = [1, 5, -3, 4].map((at) => steps.at(at) ?? "");
const screens: readonly Required<Showing>[] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** The step that is being read, how many others are, and how opaque its picture is. */
const shownStep = (session: Session) =>
  session.evaluate(() => {
    const [active, ...others] = document.querySelectorAll("[data-active]");
    const still = active?.querySelector(".still");
    return [active?.getAttribute("data-step"), others.length, still ? getComputedStyle(still).opacity : "1"];
  });

const panel = (session: Session) =>
  session.evaluate(() => document.querySelector("#country-panel-name")?.textContent.trim());
const focused = (session: Session) =>
  session.evaluate(() => document.activeElement?.getAttribute("data-c") ?? document.activeElement?.classList[0]);
const options = (session: Session) =>
  session.evaluate(() =>
    [...document.querySelectorAll("[role=option]")]
      .filter((option) => option.getClientRects().length > 0)
      .map((option) => option.textContent.trim()),
  );
const isCountry = (focus: string | undefined) => /^[A-Z]{3}$/.test(focus ?? "");

const ground = (session: Session) =>
  session.evaluate(() => {
    const painted = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return painted.find((colour) => colour !== "rgba(0, 0, 0, 0)");
  });
const [paper, night] = ["rgb(250, 248, 243)", "rgb(20, 23, 26)"];

const CSV = "liberterra-iii.csv";
const sandboxes = [undefined, "allow-scripts allow-popups allow-popups-to-escape-sandbox", ""] as const;
/** A drawn widget compresses far worse than a blank page. */
const MORE_THAN_BLANK = 3;
const HOST_SCREEN = { width: 700, height: 700 };

/** A page of somebody else that hears what the frame tells. */
const hostPage = (src: string, sandbox: string | undefined) => `<!doctype html>
<html><meta charset="utf-8"><title>Host</title>
<script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>
<iframe title="Widget" width="600" height="640" style="border: 0" ${sandbox === undefined ? "" : `sandbox="${sandbox}"`} src="${src}"></iframe>
</html>`;

/** Heights that the frame has told in the words of AMP, which it speaks to every host. */
const heights = (session: Session) =>
  session.evaluate(() =>
    (globalThis as unknown as { heard: { sentinel?: string; height?: number }[] }).heard.flatMap(
      ({ sentinel, height }) => (sentinel === "amp" && height !== undefined ? [height] : []),
    ),
  );

async function onHost(session: Session, place: Place, name: string, sandbox: string | undefined): Promise<void> {
  await session.open(place.host("/blank", hostPage("about:blank", undefined)), HOST_SCREEN);
  const blank = (await session.screenshot()).length;
  await session.open(place.host(`/${name}`, hostPage(`${place.site}embed/${name}/`, sandbox)), HOST_SCREEN);
  if (sandbox !== "")
    await until(
      () => heights(session),
      (told) => (told.at(-1) ?? 0) > 200,
      "a height over 200 px",
    );
  await until(
    async () => (await session.screenshot()).length,
    (bytes) => bytes > blank * MORE_THAN_BLANK,
    `a picture of more than ${blank * MORE_THAN_BLANK} bytes`,
  );
}

/** The responsive code as newsrooms put it: the script as a module, in the head, later, and in a box that keeps a ratio. */
const RESPONSIVE: Readonly<Record<string, (frame: string, script: string) => string>> = {
  "as a module": (frame, script) => `${frame}<script type="module" src="${script}"></script>`,
  "before the frame": (frame, script) => `<script async src="${script}"></script>${frame}`,
  "by a loader": (frame, script) =>
    `${frame}<script>setTimeout(() => fetch("${script}").then((answer) => answer.text()).then((code) => (0, eval)(code)), 300)</script>`,
  "in a box that keeps a ratio": (frame, script) =>
    `<div style="position: relative; height: 0; padding-bottom: 20%">${frame.replace('style="', 'style="position: absolute; inset: 0; width: 100%; height: 100%; ')}</div>
<script async src="${script}"></script>`,
};

/** Where the frame ends, where what follows it begins, and whether it has found its height. */
const placesOnHost = (session: Session) =>
  session.evaluate(() => {
    const [frame, after] = ["iframe", "#after"].map((selector) => document.querySelector(selector));
    const [box, next] = [frame?.getBoundingClientRect(), after?.getBoundingClientRect()];
    return { height: box?.height ?? 0, free: (next?.top ?? 0) - (box?.bottom ?? 0) };
  });

export const checks: readonly Check[] = [
  {
    says: "no page of any kind makes the browser report an error",
    run: async (session, { site }) => {
      for (const page of [
        "",
        "countries/",
        "countries/sen/",
        "cases/",
        "method/",
        "data/",
        "widgets/",
        "embed/told/",
      ]) {
        await session.open(site + page);
        await session.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 150)));
      }
      if (session.errors().length > 0) throw new Error(session.errors().join("\n"));
    },
  },
  {
    says: "the story has every step, each shows its picture when it is scrolled to, and keys lead on",
    run: async (session, { site }) => {
      for (const screen of screens) {
        await session.open(site, screen);
        const ids = await session.evaluate(() =>
          [...document.querySelectorAll("[data-step]")].map((step) => step.getAttribute("data-step")),
        );
        await becomes(() => Promise.resolve(ids), steps);
        for (const id of jumps) {
          await session.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: "instant" }), id);
          await becomes(() => shownStep(session), [id, 0, "1"]);
        }
        await session.keys("ArrowRight");
        await becomes(() => shownStep(session), [steps[steps.indexOf(jumps.at(-1) ?? "") + 1], 0, "1"]);
      }
    },
  },
  {
    says: "the finder knows a country by another name and opens its panel",
    run: async (session, { site }) => {
      await session.open(`${site}countries/`);
      await session.click("country-finder input");
      await session.keys(..."Ivory Coast");
      await becomes(() => options(session), [nameOf("CIV")]);
      await session.keys("ArrowDown", "Enter");
      await becomes(() => panel(session), nameOf("CIV"));
    },
  },
  {
    says: "a press on a country in the drawing opens its panel beside the map",
    run: async (session, { site }) => {
      await session.open(`${site}countries/`);
      await until(() => panel(session), Boolean, "a panel");
      await session.click('[data-live] a[data-c="DZA"]');
      await becomes(() => panel(session), nameOf("DZA"));
      const path = await session.evaluate(() => location.pathname);
      await becomes(() => Promise.resolve(path.endsWith("/countries/")), true);
    },
  },
  {
    says: "keys lead from country to country, Enter opens a panel, Escape leads back",
    run: async (session, { site }) => {
      await session.open(`${site}countries/`);
      await until(() => panel(session), Boolean, "a panel");
      await session.evaluate(() => document.querySelector<HTMLElement>("button[data-keys]")?.focus());
      await session.keys("Enter", "Home");
      const first = await until(() => focused(session), isCountry, "a country");
      await session.keys("ArrowDown");
      await until(
        () => focused(session),
        (code) => isCountry(code) && code !== first,
        "another country",
      );
      await session.keys("Enter");
      await becomes(() => focused(session), "country-panel");
      await session.keys("Escape");
      await until(() => focused(session), isCountry, "a country");
    },
  },
  ...WORLD_WIDGETS.map((name): Check => ({
    says: `the widget “${name}” is drawn on a page of another origin and tells it its height, in any sandbox`,
    run: async (session, place) => {
      for (const sandbox of sandboxes) await onHost(session, place, name, sandbox);
    },
  })),
  {
    says: "our script gives a frame its height however a newsroom loads it, and nothing lies over what follows",
    run: async (session, { site, host }) => {
      const frame = `<iframe title="Widget" src="${site}embed/told/" style="border: 0"></iframe>`;
      // The script knows its frames by the address that the site was built for; here it stands somewhere else.
      const built = readFileSync(`${dist}embed.js`, "utf8").replaceAll("http://localhost:4321/", site);
      const script = host("/embed.js", built, "text/javascript");
      for (const [how, body] of Object.entries(RESPONSIVE)) {
        const text = `<!doctype html><meta charset="utf-8"><title>Host</title>${body(frame, script)}<p id="after">After</p>`;
        await session.open(host("/newsroom", text), HOST_SCREEN);
        await until(
          () => placesOnHost(session),
          ({ height, free }) => height > 300 && free >= -1,
          `a frame of its own height above the next paragraph, ${how}`,
        );
      }
    },
  },
  {
    says: "a preview in a sandboxed document of its own shows the widget",
    run: async (session, { site, host }) => {
      const preview = (inner: string) =>
        `<!doctype html><meta charset="utf-8"><title>Host</title><iframe title="Preview" width="640" height="660" sandbox="allow-scripts" srcdoc='${inner}'></iframe>`;
      await session.open(host("/preview-empty", preview("<p></p>")), HOST_SCREEN);
      const empty = (await session.screenshot()).length;
      const inner = `<iframe title="Widget" width="600" height="640" src="${site}embed/told/"></iframe>`;
      await session.open(host("/preview", preview(inner)), HOST_SCREEN);
      await until(
        async () => (await session.screenshot()).length,
        (bytes) => bytes > empty * MORE_THAN_BLANK,
        "the widget in the preview",
      );
    },
  },
  {
    says: "the CSV that the data page links to arrives with the bytes that were built, as a CSV",
    run: async (session, { site }) => {
      await session.open(`${site}data/`);
      const got = await session.evaluate(async (name) => {
        const link = document.querySelector<HTMLAnchorElement>(`a[href$="${name}"]`);
        const answer = await fetch(link?.href ?? "");
        const digest = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
        const bytes = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
        return [answer.headers.get("content-type")?.toLowerCase().replace(" ", ""), bytes.join("")];
      }, CSV);
      const digest = createHash("sha256")
        .update(readFileSync(`${dist}data/${CSV}`))
        .digest("hex");
      await becomes(() => Promise.resolve(got), ["text/csv;charset=utf-8", digest]);
    },
  },
  {
    says: "a dark system gets dark pages; a widget stays light unless its address asks for dark",
    scheme: "dark",
    run: async (session, { site }) => {
      for (const [path, wanted] of [
        ["", night],
        ["countries/", night],
        ["embed/told/", paper],
        ["embed/told/?theme=dark", night],
        ["embed/told/?theme=auto", night],
      ] as const) {
        await session.open(site + path);
        await becomes(() => ground(session), wanted);
      }
    },
  },
];

const screen = { width: 400, height: 300 };

/** The table of schemes, for engines whose system can be told to be light or dark: Playwright tells the frames as well. */
export const schemeChecks: readonly Check[] = (["light", "dark"] as const).map((scheme) => ({
  says: `on a ${scheme} system an embed is as light or dark as its page, its frame and its address say`,
  scheme,
  run: async (session, place) => {
    const wrong: string[] = [];
    for (const { page, frame, query, expected: byHost } of schemeCases(scheme)) {
      const expected = place.framesFollowDevice && query.endsWith("auto") ? scheme : byHost;
      const [root, own] = [page && `:root { color-scheme: ${page} }`, frame && `color-scheme: ${frame}`];
      const text = `<!doctype html><meta charset="utf-8"><title>Host</title>
<style>${root} body { margin: 0 } iframe { display: block; border: 0; ${own} }</style>
<iframe title="Widget" width="400" height="300" src="${place.site}embed/numbers/${query}"></iframe>`;
      await session.open(place.host("/schemes", text), screen);
      const shown = lightnessIn(await session.screenshot()) > 128 ? "light" : "dark";
      if (shown !== expected) wrong.push(`page “${page}”, frame “${frame}”, “${query}”: ${shown}, not ${expected}`);
    }
    if (wrong.length > 0) throw new Error(wrong.join("\n  "));
  },
}));
