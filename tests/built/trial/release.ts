// What must be true of a site on which a version was frozen.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { digestOf, frozenFileErrors } from "../../../scripts/freeze.ts";
import { headersFor } from "../../../scripts/header-table.ts";
import { embedLanguages } from "../../../src/facts/embed-language.ts";
import { dayOf } from "../../../src/facts/wording.ts";
import { releasesFrom } from "../../../src/facts/version.ts";
import { WORLD_WIDGETS } from "../../../src/facts/embed-text.ts";
import card from "../../../data/dataset.json" with { type: "json" };
import type { Locale } from "../../../src/facts/fields.ts";
import { forEach } from "../../for-each.ts";
import type { ProjectCopy } from "../../project-copy.ts";
import { BASE, filesIn, run, type Said, SITE, VERSION } from "./trial-release.ts";

const address = `${SITE}${BASE}`;
const folder = `v${VERSION}`;
const named = Object.values(embedLanguages).flatMap(({ locale }) =>
  WORLD_WIDGETS.map((widget) => ({ locale, path: locale === "en" ? widget : `${locale}/${widget}` })),
);

/** Everything that a release promises, on the site that `trial` hands over once it was built. */
export function tellsOfRelease(trial: () => { copy: ProjectCopy; released: Said }): void {
  const dist = (path: string) => join(trial().copy.root, "dist", path);
  const text = (path: string) => readFileSync(dist(path), "utf8");
  const record = () => releasesFrom(JSON.parse(trial().copy.read("data/releases.json")));

  describe("npm run release", () => {
    it("says what it froze, and leaves no folder of its own behind", () => {
      expect(trial().released.text).toMatch(
        new RegExp(`^Froze version ${VERSION}: \\d+ files are in public/ and on record`),
      );
      expect(readdirSync(trial().copy.root).filter((name) => name.startsWith("dist-"))).toEqual([]);
    });

    it("froze the widgets of the whole operation in every language, their answers, and the whole publication", () => {
      const paths = Object.keys(record()[0]?.files ?? {});
      const widgets = named.map(({ path }) => `embed/${folder}/${path}/index.html`);
      const answers = named.map(({ path }) => `oembed/${folder}/${path}.json`);
      const data = filesIn(dist("data")).filter((path) => !/\.html$|^v\d/.test(path));
      const all = [...widgets, ...answers, ...data.map((path) => `data/${folder}/${path}`)];
      expect(paths.toSorted()).toEqual(all.toSorted());
    });

    it("put on record what it wrote, and the site has these bytes at the frozen addresses", () => {
      expect(frozenFileErrors(trial().copy.root, record())).toEqual([]);
      const wrong = Object.entries(record()[0]?.files ?? {}).filter(
        ([path, digest]) => digestOf(dist(path)) !== digest,
      );
      expect(wrong).toEqual([]);
    });

    it("refuses to freeze the same version again", async () => {
      const again = await run(trial().copy, "release.ts", VERSION);
      expect(again.code).toBe(1);
      expect(again.text).toContain(`Version ${VERSION} is already frozen.`);
    });
  });

  describe("every frozen widget", () => {
    const ofWidgets = (rule: (widget: { locale: Locale; path: string; own: string }) => void) =>
      forEach(
        named.map((widget) => ({ ...widget, own: text(`embed/${folder}/${widget.path}/index.html`) })),
        ({ path }) => path,
        rule,
      );

    it("says on its face which version it is, of which day, in its language", () =>
      ofWidgets(({ own, locale }) => {
        const line = /<span class="edition">([^<]+)</.exec(own)?.[1] ?? "";
        expect(line).toContain(VERSION);
        expect(line).toContain(dayOf(card.date, locale));
      }));

    it("has its own oEmbed answer, which shows the frozen address", () =>
      ofWidgets(({ own, path }) => {
        const answer = /<head><link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(own)?.[1];
        expect(answer).toBe(`${address}oembed/${folder}/${path}.json`);
        const { html } = JSON.parse(text(`oembed/${folder}/${path}.json`)) as { html: string };
        expect(html).toContain(`<iframe src="${address}embed/${folder}/${path}/"`);
      }));

    it("belongs to the story and leads to it and to the data", () =>
      ofWidgets(({ own }) => {
        const links = [...own.matchAll(/<a href="([^"]+)"/g)].map(([, to]) => to);
        expect(links).toEqual([address, `${address}data/`]);
        expect(own).toContain(`<link rel="canonical" href="${address}">`);
      }));

    it("may be kept for ever, and shown anywhere", () =>
      ofWidgets(({ path }) => {
        const headers = headersFor(`/embed/${folder}/${path}/`);
        expect(headers).toMatchObject({
          "cache-control": "public, max-age=31536000, immutable",
          "cross-origin-resource-policy": "cross-origin",
        });
        expect(headers).not.toHaveProperty("content-security-policy");
      }));

    it("has a latest form beside it, which says that something was corrected", () =>
      ofWidgets(({ path, locale }) => {
        const line = /<span class="edition">([^<]+)</.exec(text(`embed/${path}/index.html`))?.[1] ?? "";
        expect(line).toContain(dayOf(card.date, locale));
        expect(line).not.toContain(VERSION);
      }));
  });

  describe("the frozen data", () => {
    const frozen = (path: string) => readFileSync(dist(`data/${folder}/${path}`));
    const lasting = `${address}data/${folder}/README.md`;

    it("are what their own list of digests says, in the zip as well", () => {
      const lines = frozen("SHA256SUMS").toString().trimEnd().split("\n");
      const wrong = lines.filter((line) => digestOf(dist(`data/${folder}/${line.slice(66)}`)) !== line.slice(0, 64));
      expect(wrong).toEqual([]);
      // The list in the zip is its own, and what an archive reads stands in the zip alone.
      const onlyInside = ["SHA256SUMS", ".zenodo.json"];
      const packed = Object.entries(unzipSync(frozen("liberterra-iii.zip"))).filter(
        ([name]) => !onlyInside.includes(name),
      );
      expect(packed.filter(([name, bytes]) => !lines.includes(`${sha256(bytes)}  ${name}`))).toEqual([]);
    });

    it("name their version, and where they stand for good", () => {
      expect(frozen("README.md").toString()).toContain(`version ${VERSION}`);
      for (const path of ["README.md", "CITATION.cff", "citation.bib"])
        expect(frozen(path).toString()).toContain(lasting);
      expect(JSON.parse(frozen("datapackage.json").toString())).toMatchObject({ version: VERSION });
    });

    it("are told on the page about the data, and in the feed", () => {
      expect(text("data/index.html")).toContain(`>${lasting}</a>`);
      expect(text("data/index.html")).toContain(`href="${BASE}data/${folder}/README.md"`);
      expect(text("feed.xml")).toContain(
        `<link rel="related" type="application/zip" href="${address}data/${folder}/liberterra-iii.zip"/>`,
      );
      expect(text("feed.xml")).toContain(`<title>Version ${VERSION}</title>`);
    });

    it("may be kept for ever, and read from anywhere", () =>
      expect(headersFor(`/data/${folder}/participants.csv`)).toMatchObject({
        "access-control-allow-origin": "*",
        "cache-control": "public, max-age=31536000, immutable",
      }));

    it("stand in no list for search engines", () => expect(text("sitemap.xml")).not.toContain(folder));
  });

  describe("a frozen file that was changed", () => {
    it("stops the next build, which names it and leaves the site as it was", async () => {
      const { copy } = trial();
      const before = digestOf(dist("index.html"));
      const file = `public/embed/${folder}/told/index.html`;
      const good = copy.read(file);
      copy.write(file, good.replace("119", "118"));
      const { code, text } = await run(copy, "build.ts");
      copy.write(file, good);
      expect([code, text]).toEqual([1, `${file}: is frozen and was changed`]);
      expect(digestOf(dist("index.html"))).toBe(before);
    });
  });

  it("a contact brings security.txt", () => {
    expect(existsSync(dist(".well-known/security.txt"))).toBe(true);
    expect(text(".well-known/security.txt")).toContain(`Canonical: ${address}.well-known/security.txt`);
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
