// What a researcher asks, and that the CSV files alone answer it.
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { builtPaths, builtText } from "./built-file.ts";

type Row = Readonly<Record<string, string>>;

const read = (name: string): Row[] => csvParse(builtText(`${name}.csv`)).map((row) => ({ ...row }));
const figures = read("liberterra-iii");
const relations = read("figure_relations");
const countries = read("countries");
const figure = (id: string) => figures.find((row) => row["id"] === id);
const idsOf = (rows: readonly Row[], column = "id") => rows.map((row) => row[column]);
const codeOf = (name: string) => countries.find((row) => row["name"] === name)?.["iso3"];
const relating = (id: string, relation: string) =>
  relations.filter((row) => row["figure_id"] === id && row["relation"] === relation).map((row) => row["other_id"]);

describe("Which figures are floors?", () => {
  const floors = figures.filter(({ precision }) => precision === "more_than" || precision === "at_least");

  it("those whose precision says so", () =>
    expect(idsOf(floors).toSorted()).toEqual([
      "arrests-trafficking-smuggling",
      "computers",
      "investigations",
      "officers",
      "placed-victims",
      "pyramid-victims",
    ]));

  it("they have a lower bound and no upper one, and nothing else has only a lower one", () => {
    const open = figures.filter(({ value_min, value_max }) => value_min !== "" && value_max === "");
    expect(idsOf(open)).toEqual(idsOf(floors));
    expect(floors.filter((row) => Number(row["value_min"]) !== Number(row["value"]) + 1)).toEqual([]);
  });

  it("they say it in words too", () =>
    expect(floors.filter((row) => !/^more than /.test(row["value_text"] ?? ""))).toEqual([]));
});

describe("Which countries share the 200?", () => {
  const [shared] = figures.filter((row) => row["value"] === "200" && row["measure"] === "people");
  const bridge = read("figure_countries").filter((row) => row["figure_id"] === shared?.["id"]);

  it("seven, and the total is theirs together", () => {
    const names = bridge.map(({ iso3 }) => countries.find((row) => row["iso3"] === iso3)?.["name"]);
    expect(names).toEqual([
      "Benin",
      "Burkina Faso",
      "Côte d’Ivoire",
      "Republic of the Congo",
      "Ghana",
      "Senegal",
      "Sierra Leone",
    ]);
    expect(new Set(idsOf(bridge, "shared"))).toEqual(new Set(["true"]));
  });

  it("it is a floor, and a reason not to add it stands beside it", () => {
    expect(shared).toMatchObject({ precision: "more_than", people_status: "victims", action: "rescued" });
    expect(shared?.["overlap_note"]).not.toBe("");
  });
});

describe("Which figures may be added?", () => {
  const mayBeAdded = [
    ...new Set(relations.filter((row) => row["relation"] === "disjoint_from").map((row) => row["figure_id"])),
  ];

  it("those that are said to share nothing, and no others", () =>
    expect(mayBeAdded).toEqual([
      "brazil-main-suspect",
      "costa-rica-man",
      "costa-rica-partner",
      "mali-women",
      "pyramid-victims",
      "spain-victims",
      "weapons-detained-moldova",
      "weapons-driver-romania",
    ]));

  it("21, 47 and more than 200 make more than 268", () => {
    const parts = relating("placed-victims", "derived_from");
    const sum = parts.reduce((total, id) => total + Number(figure(id ?? "")?.["value"]), 0);
    expect(
      parts.every((id) => parts.every((other) => id === other || relating(id ?? "", "disjoint_from").includes(other))),
    ).toBe(true);
    expect(figure("placed-victims")).toMatchObject({ value: String(sum), precision: "more_than" });
  });

  it("never the potential victims and the irregular migrants, and never 245 and 71", () => {
    expect(relating("potential-victims-safeguarded", "overlap_not_stated")).toContain("irregular-migrants-detected");
    expect(relating("algeria-people", "overlap_not_stated")).toContain("sea-interception-migrants");
    expect(mayBeAdded).not.toContain("algeria-people");
  });
});

describe("What is derived, and how?", () => {
  const derived = figures.filter(({ basis }) => basis === "derived");

  it("each number without a phrase, with its formula in signs and in words", () => {
    expect(derived.length).toBeGreaterThan(20);
    expect(idsOf(derived)).toEqual(idsOf(figures.filter(({ phrase }) => phrase === "")));
    expect(derived.filter(({ formula, formula_words }) => formula === "" || formula_words === "")).toEqual([]);
  });

  it("the 81 only listed can be counted again from the participants", () => {
    const listed = read("participants").filter(({ coverage }) => coverage === "listed_only");
    expect(figure("only-listed")).toMatchObject({
      value: String(listed.length),
      formula: "count(participants where coverage = listed_only)",
    });
  });

  it("sums of figures name the figures that went in", () =>
    expect(relating("placed-arrests", "derived_from")).toEqual([
      "brazil-main-suspect",
      "costa-rica-man",
      "costa-rica-partner",
    ]));
});

describe("What does the release say of Senegal?", () => {
  const iso3 = codeOf("Senegal");
  const of = (rows: readonly Row[]) => rows.filter((row) => row["iso3"] === iso3);

  it("that it took part, and that a case is told there", () =>
    expect(of(read("participants"))).toMatchObject([{ region: "africa", coverage: "case_described" }]));

  it("that it is one of seven in one case, and where a boat departed in another", () =>
    expect(of(read("case_countries")).map((row) => [row["case_id"], row["role"]])).toEqual([
      ["recruitment-pyramids", "case_location"],
      ["sea-departures", "departure"],
    ]));

  it("two numbers: a share in one that cannot be divided, and one of its own", () => {
    const numbers = of(read("figure_countries")).map((row) => ({ ...row, ...figure(row["figure_id"] ?? "") }));
    const counted = numbers.filter((row) => row["measure"] === "people");
    expect(counted.map((row) => [row["value_text"], row["shared"], row["people_status"]])).toEqual([
      ["more than 200", "true", "victims"],
      ["245", "false", "migrants"],
    ]);
  });

  it("nothing beyond that: each mention stands in a paragraph and belongs to a case", () => {
    const mentions = of(read("mentions"));
    expect(mentions.map((row) => [row["paragraph"], row["case_id"]])).toEqual([
      ["18", "recruitment-pyramids"],
      ["27", "sea-departures"],
    ]);
    expect([...of(read("organisations")), ...of(read("prevention_countries"))]).toEqual([]);
  });

  it("in words that can be read without the page", () => {
    const told = read("cases").filter(({ id }) => id === "recruitment-pyramids" || id === "sea-departures");
    expect(told.filter(({ summary }) => (summary ?? "").length < 80)).toEqual([]);
  });
});

describe("Where does each number stand in the source?", () => {
  const quoted = figures.filter(({ basis }) => basis !== "derived");

  it("in a paragraph from 1 to 40, in a phrase of two to eight words that says it", () => {
    const wrong = quoted.filter(({ paragraph, phrase = "", value_text = "" }) => {
      const words = phrase.split(" ").length;
      return !(
        Number(paragraph) >= 1 &&
        Number(paragraph) <= 40 &&
        words >= 2 &&
        words <= 8 &&
        phrase.includes(value_text)
      );
    });
    expect(quoted.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it("at an address that leads to the phrase, but where details withheld here stand beside it", () => {
    const beside = new Set(["20", "21", "22", "25"]);
    const lost = quoted.filter(({ source_address = "", phrase = "", paragraph = "" }) => {
      const [page, fragment = ""] = source_address.split("#:~:text=");
      const wanted = beside.has(paragraph) ? "" : phrase;
      return page?.startsWith("https://www.interpol.int/") !== true || decodeURIComponent(fragment) !== wanted;
    });
    expect(lost).toEqual([]);
    expect(quoted.some(({ paragraph = "" }) => beside.has(paragraph))).toBe(true);
  });
});

describe("What are the totals broken down by?", () => {
  const breakdowns = read("breakdowns");

  it("four questions to five totals, and one answer by a number of people", () => {
    const byFigure = breakdowns.filter(({ answer }) => answer === "figure");
    const ofPeople = byFigure.filter((row) => figure(row["total_id"] ?? "")?.["measure"] === "people");
    expect(breakdowns).toHaveLength(20);
    expect(idsOf(ofPeople, "figure_id")).toEqual(["arrests-trafficking-smuggling"]);
  });

  it("where and who are told for none of them", () => {
    const asked = breakdowns.filter(({ question }) => question === "where" || question === "who");
    expect(new Set(idsOf(asked, "answer"))).toEqual(new Set(["not_stated"]));
  });
});

describe("the CSV files", () => {
  it("are all that this needs", () => expect(builtPaths().filter((path) => path.endsWith(".csv")).length).toBe(18));
});
