// What the built story must hold: the list on its map, every figure, every still, within its weight.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { plainOf } from "../../src/facts/prose.ts";
import { builtFiles, sentBytes, textOf } from "../built-site.ts";
import { countriesIn } from "../drawn-groups.ts";

const html = textOf("index.html");
const { facts } = dataset;
const steps = facts.parts.flatMap((part) => part.steps);
const listed = facts.participants.map(({ iso3 }) => iso3).sort();
const shapesIn = (tier: string) => countriesIn(html, tier);
const inListedGroups = ["own", "told", "named", "listed"].flatMap(shapesIn).sort();

describe("the story's map", () => {
  it("draws exactly the participants in the groups of the listed, as a shape or a marker", () => {
    const marked = [...html.matchAll(/data-iso3="([A-Z]{3})"/g)].map(([, iso3 = ""]) => iso3);
    expect([...new Set([...inListedGroups, ...marked])].sort()).toEqual(listed);
  });

  it("empties from 119 to 38, 21 and 2", () => {
    const [own, told, named, all] = ["own", "told", "named", "listed"].map((tier) => shapesIn(tier).length);
    expect(own).toBe(2);
    expect((own ?? 0) + (told ?? 0)).toBe(21);
    expect((own ?? 0) + (told ?? 0) + (named ?? 0)).toBe(38);
    expect((own ?? 0) + (told ?? 0) + (named ?? 0) + (all ?? 0)).toBe(119);
  });

  it("says under every state of the tellings what it does not show", () => {
    const fills = new Set(["named", "told", "own-count", "standings"]);
    const tellings = steps.filter(({ stage }) => "fill" in stage && fills.has(stage.fill));
    const captions = tellings.map(({ id }) => plainOf(dataset.texts.story.steps[id]?.caption ?? ""));
    expect(captions).toHaveLength(fills.size);
    for (const caption of captions) {
      expect(caption).not.toBe("");
      expect(html.split(caption).length - 1).toBeGreaterThanOrEqual(captions.filter((one) => one === caption).length);
    }
  });
});

describe("the story", () => {
  it("has every step of the data once, each with its still but those of words only", () => {
    expect([...html.matchAll(/data-step="([a-z-]+)"/g)].map(([, id]) => id)).toEqual(steps.map(({ id }) => id));
    expect([...html.matchAll(/<figure class="still\b/g)].length).toBe(
      steps.filter(({ stage }) => stage.picture !== "words").length,
    );
  });

  it("draws one dot for each potential victim, exactly, wherever it draws them", () => {
    const drawn = [
      ...html.matchAll(
        /data-people="(\d+)"[^>]*>(?:\s*<pattern.*?<\/pattern>)?\s*<path d="([^"]+)" class="(dots|rings)\b/g,
      ),
    ];
    const drawnOf = (people: string) => drawn.filter(([, drawnPeople]) => drawnPeople === people).length;
    // Each layout of a picture has its own: one alone, six of the two counts, three of the band that stays, one again.
    expect(drawnOf("4414")).toBe(1 + 6 + 3 + 1);
    expect(drawnOf("12992")).toBe(6);
    expect(["21", "47", "200"].map(drawnOf)).toEqual([1, 1, 1]);
    for (const [, people, path = ""] of drawn) expect(cellsIn(path)).toBe(Number(people));
  });

  it("has a source note for every number in its running text", () => {
    const marks = [...html.matchAll(/data-note="(note-\d+)"/g)].map(([, note = ""]) => note);
    expect(marks.length).toBeGreaterThan(60);
    expect(marks.filter((note) => !html.includes(`id="${note}"`))).toEqual([]);
  });

  it("lists sources wherever it offers to, also those that an earlier step has listed", () => {
    const lists = [...html.matchAll(/<details class="notes\b.*?<\/details>/gs)].map(([list]) => list);
    expect(lists.length).toBeGreaterThan(15);
    expect(lists.filter((list) => !list.includes("<li"))).toEqual([]);
  });

  it("gives every step a heading and its sources a name, no two alike", () => {
    const titles = steps.map(({ id }) => plainOf(dataset.texts.story.steps[id]?.title ?? ""));
    const headings = [...html.matchAll(/<h3 class="quiet[^"]*">([^<]+)<\/h3>/g)].map(([, title]) => title);
    const sources = [...html.matchAll(/<summary[^>]*>[^<]*<span class="quiet[^"]*">([^<]+)</g)].map(([, of]) => of);
    expect(headings).toEqual(titles);
    expect([...new Set(titles)]).toEqual(titles);
    expect([...new Set(sources)]).toEqual(sources);
    expect(sources.length).toBeGreaterThan(15);
  });

  it("gives no two elements the same id", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has no place, picture or share of its own for the cases told of children", () => {
    const children = /<section class="step words\b[^>]*data-step="children"[^>]*>.*?<\/details>/s.exec(html)?.[0] ?? "";
    expect(children).toContain("data-nosnippet");
    expect(children).not.toMatch(/<svg|<figure|<button|share/);
  });

  it("weighs no more than 120 kB with its fonts, and no more than 12 kB of script", () => {
    const fonts = builtFiles.filter((name) => name.endsWith(".woff2"));
    const scripts = builtFiles.filter((name) => name.endsWith(".js") && html.includes(name.split("/").at(-1) ?? "?"));
    expect(sentBytes(fonts, 45_000)).toBeLessThanOrEqual(45_000);
    expect(sentBytes(["index.html", ...fonts, ...scripts], 120_000)).toBeLessThanOrEqual(120_000);
    expect(sentBytes(scripts, 12_000)).toBeLessThanOrEqual(12_000);
  });
});

describe("the squares of the story", () => {
  const fields = [...html.matchAll(/<div class="square-field[^"]*" data-state="([a-z-]+)".*?<\/div>/gs)];
  const codesIn = (field: string) => {
    const squares = [...field.matchAll(/<i data-code="([A-Z]{3})"[^>]*>/g)];
    return squares.flatMap(([tag, iso3 = ""]) => (tag.includes("dashed") ? [] : iso3)).sort();
  };

  it("are one for each participant in every field, whoever else is linked to a case", () => {
    expect(fields.length).toBeGreaterThan(6);
    expect(fields.map(([field]) => codesIn(field)).filter((codes) => codes.join() !== listed.join())).toEqual([]);
  });

  it("stand still in every state that the stage goes through", () => {
    const states = steps.flatMap(({ stage }) => (stage.picture === "squares" ? [stage.fill] : []));
    expect(states.filter((state) => !fields.some(([, drawn]) => drawn === state))).toEqual([]);
  });

  it("name in a table at which step each of them empties", () => {
    const table = /<details class="leaving.*?<\/details>/s.exec(html)?.[0] ?? "";
    const names = listed.map((iso3) => dataset.texts.countries[iso3]?.name ?? "?");
    expect(names.filter((name) => !table.includes(name))).toEqual([]);
  });

  it("carry the number of victims for two alone", () => {
    for (const [field] of fields)
      expect(
        [...field.matchAll(/<b>(\d+)<\/b>/g)].map(([, number]) => number).filter((n) => n === "21" || n === "47"),
      ).toHaveLength(2);
  });
});

/** Area of a field's outline in cells, full rows and a last one; or dots of its rows, which end half a cell further. */
function cellsIn(path: string): number {
  const rows = [...path.matchAll(/M\.5 (\d+)\.5h(\d*\.5)/g)];
  if (rows.length > 0 && rows.map(([row]) => row).join("") === path && rows.every(([, row], at) => Number(row) === at))
    return rows.reduce((sum, [, , length]) => sum + Number(length) + 0.5, 0);
  const [, columns = "0", full = "0", rest] = /^M0 0H(\d+)V(\d+)(?:H(\d+)V\d+)?H0Z$/.exec(path) ?? [];
  return Number(columns) * Number(full) + Number(rest ?? 0);
}
