// Every kind of bad data that must stop a build, and how each is told. Each fault is one change to the real files.
import { describe, expect, it } from "vitest";
import { withheldHash } from "../../src/facts/withheld.ts";
import { datasetWith, entryOf } from "../fixtures/raw-files.ts";

/** Changes fields of an entry to what its file would never hold, past the compiler. */
const put = (entry: object, changes: object) => Object.assign(entry, changes);
const drop = (entry: object, key: string) => Reflect.deleteProperty(entry, key);

describe("the list of participants", () => {
  it("refuses a malformed code", () =>
    expect(
      datasetWith(({ participants }) => put(entryOf(participants, "NER"), { iso3: "Niger" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/participants.json › Niger › iso3: must be three capital letters of ISO 3166-1, e.g. "NLD"]`,
    ));

  it("refuses a code twice", () =>
    expect(
      datasetWith(({ participants }) => put(entryOf(participants, "NER"), { iso3: "NGA" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/participants.json › NGA › iso3: "NGA" stands in the list twice]`,
    ));

  it("refuses a code that does not fit the listed name", () =>
    expect(
      datasetWith(({ participants }) => {
        const [niger, nigeria] = [entryOf(participants, "NER"), entryOf(participants, "NGA")];
        [niger.nameListed, nigeria.nameListed] = [nigeria.nameListed, niger.nameListed];
      }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/participants.json › NER › nameListed: "Nigeria" is no name of NER in data/text/en/countries.json
      data/participants.json › NGA › nameListed: "Niger" is no name of NGA in data/text/en/countries.json]
    `));

  it("refuses a two-letter code of another country", () =>
    expect(
      datasetWith(({ participants }) => {
        const [niger, nigeria] = [entryOf(participants, "NER"), entryOf(participants, "NGA")];
        [niger.iso2, nigeria.iso2] = [nigeria.iso2, niger.iso2];
        [niger.isoNumeric, nigeria.isoNumeric] = [nigeria.isoNumeric, niger.isoNumeric];
      }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/participants.json › NER › iso2: "NG" is the code of NGA, not of NER
      data/participants.json › NGA › iso2: "NE" is the code of NER, not of NGA]
    `));

  it("refuses a number of another country", () =>
    expect(
      datasetWith(({ participants }) => put(entryOf(participants, "NER"), { isoNumeric: "242" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/participants.json › NER › isoNumeric: "242" is not the number of "NE" in ISO 3166-1]`,
    ));

  it("refuses a country that has no name", () =>
    expect(datasetWith(({ participants }) => put(entryOf(participants, "BHS"), { iso3: "QQQ" })))
      .toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/participants.json › QQQ: "QQQ" has no name in data/text/en/countries.json
      data/squares.json › QQQ: is a participant and has no square
      data/squares.json › BHS › listed: it is no participant
      data/participants.json › QQQ › nameListed: "Bahamas" is no name of QQQ in data/text/en/countries.json
      data/participants.json › QQQ › iso2: "BS" is the code of BHS, not of QQQ]
    `));

  it("refuses 118 participants", () =>
    expect(datasetWith(({ participants }) => participants.pop())).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/participants.json: 119 participants expected, got 118]`,
    ));

  it("refuses 120 participants", () =>
    expect(
      datasetWith(({ participants }) =>
        participants.push(
          put(structuredClone(entryOf(participants, "BHS")), {
            iso3: "FJI",
            iso2: "FJ",
            isoNumeric: "242",
            nameListed: "Fiji",
          }) as (typeof participants)[number],
        ),
      ),
    ).toThrowErrorMatchingInlineSnapshot(`[DataError: data/participants.json: 119 participants expected, got 120]`));
});

describe("the field of squares", () => {
  it("refuses a participant without a square", () =>
    expect(
      datasetWith(({ squares }) => squares.splice(squares.indexOf(entryOf(squares, "MLI")), 1)),
    ).toThrowErrorMatchingInlineSnapshot(`[DataError: data/squares.json › MLI: is a participant and has no square]`));

  it("refuses two squares in one cell", () =>
    expect(
      datasetWith(({ squares }) => put(entryOf(squares, "MLI"), { column: 9, row: 8 })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/squares.json › NER › column: the cell is taken by MLI already]`,
    ));

  it("refuses a cell outside the field", () =>
    expect(
      datasetWith(({ squares }) => put(entryOf(squares, "MLI"), { column: 20 })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/squares.json › MLI › column: Too big: expected number to be <=19]`,
    ));

  it("refuses a square that says wrongly who is on the list", () =>
    expect(
      datasetWith(({ squares }) => put(entryOf(squares, "USA"), { listed: true })),
    ).toThrowErrorMatchingInlineSnapshot(`[DataError: data/squares.json › USA › listed: it is no participant]`));

  it("refuses a square of a country that is nowhere mentioned", () =>
    expect(
      datasetWith(({ squares }) => put(entryOf(squares, "USA"), { iso3: "FJI" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/squares.json › FJI: is neither a participant nor mentioned]`,
    ));
});

describe("evidence", () => {
  it("refuses a phrase that does not stand in its paragraph", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "computers"), { phrase: "more than 300 tall pear trees" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › computers › phrase: "more than 300 tall pear trees" does not stand in paragraph 17 of the release]`,
    ));

  it("refuses a phrase that stands in another paragraph", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "officers"), { paragraph: 4 })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › officers › phrase: "mobilized more than 14,000 officers" does not stand in paragraph 4 of the release]`,
    ));

  it("refuses a number that its phrase does not say", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "arrests"), { value: 3745 })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › arrests › phrase: "the arrest of 3,744 suspects" does not say the value 3745]`,
    ));

  it("refuses a floor passed off as exact", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "officers"), { qualifier: "exact" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › officers › phrase: "mobilized more than 14,000 officers" says "more than" in front of 14000, so the qualifier is not exact]`,
    ));

  it("refuses a qualifier whose word its phrase does not say", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "arrests"), { qualifier: "more_than" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › arrests › phrase: "the arrest of 3,744 suspects" does not say the qualifier "more than" in front of 3744]`,
    ));

  it("refuses an estimate passed off as a floor", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "compound-workers"), { qualifier: "more_than" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › compound-workers › phrase: "some 450 workers in a compound" does not say the qualifier "more than" in front of 450]`,
    ));

  it("refuses a vague word that its phrase does not say", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "stories"), { vagueWord: "hundreds" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › stories › phrase: "thousands of individual stories" does not say the word "hundreds"]`,
    ));

  it("refuses a phrase of an organisation's role that is not there", () =>
    expect(
      datasetWith(({ organisations }) => put(organisations[0]?.roles[0] ?? {}, { phrase: "tall pear trees" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/organisations.json › interpol › roles › coordinator › phrase: "tall pear trees" does not stand in paragraph 1 of the release]`,
    ));

  it("refuses a quantity set aside that is not there", () =>
    expect(
      datasetWith(({ source }) => put(source.release.uncounted[0] ?? {}, { phrase: "two pear trees" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/source.json › release › uncounted › phrase: "two pear trees" does not stand in paragraph 22 of the release]`,
    ));

  it("refuses a phrase longer than evidence may be", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "arrests"), { phrase: "a b c d e f g h i" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › arrests › phrase: must be two to eight words parted by single spaces]`,
    ));
});

describe("names and references", () => {
  it("refuses an id twice", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "officers"), { id: "arrests" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › arrests › id: "arrests" stands in the file twice; each id names one entry only]`,
    ));

  it("refuses a country twice in one figure, which would count it twice", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "pyramid-victims"), { countries: ["BEN", "GHA", "BEN"] })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › pyramid-victims › countries › entry 3: "BEN" stands here twice]`,
    ));

  it("refuses a caution twice", () =>
    expect(
      datasetWith(({ cautions }) => cautions.push(...structuredClone(cautions.slice(0, 1)))),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/cautions.json › potential-victims-not-victims › id: "potential-victims-not-victims" stands in the file twice; each id names one entry only]`,
    ));

  it("refuses a step of the same id in another part", () =>
    expect(
      datasetWith(({ parts }) => put(parts[1]?.steps[0] ?? {}, { id: "arrested" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/steps.json › map-empties › steps › arrested › id: "arrested" is already the id of a step; each id names one step only]`,
    ));

  it("refuses a figure of a case that does not exist", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "raid-myanmar"), { caseId: "no-such-case" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › raid-myanmar › caseId: there is no case "no-such-case"]`,
    ));

  it("refuses a relation to a figure that does not exist", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "officers").relations, { subsetOf: ["no-such-figure"] })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › officers › relations › subsetOf: there is no figure "no-such-figure"]`,
    ));

  it("refuses a mention of a case that does not exist", () =>
    expect(
      datasetWith(({ mentions }) =>
        put(mentions.find(({ caseId }) => caseId === "kazakhstan-taxi") ?? {}, { caseId: "no-such-case" }),
      ),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/mentions.json › kaz-23-case-location › caseId: there is no case "no-such-case"
      data/cases.json › kazakhstan-taxi › countries › KAZ: has the role "case_location", but not in data/mentions.json
      data/mentions.json › kaz-23-case-location: has the role "case_location" in "no-such-case", but not in data/cases.json]
    `));

  it("refuses a step that tells a finding that does not exist", () =>
    expect(
      datasetWith(({ parts }) => put(parts[0]?.steps[0] ?? {}, { findings: ["no-such-finding"] })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/steps.json › safeguarded › findings: there is no finding "no-such-finding"]`,
    ));

  it("refuses an edition's count that is no figure of ours, from a source that we have not got", () =>
    expect(
      datasetWith(({ editions }) =>
        put(editions.at(-1)?.counts.arrests ?? {}, { figureId: "no-such-figure", source: "no-such-source" }),
      ),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/editions.json › liberterra-iii › counts › arrests › source: there is no source "no-such-source"
      data/editions.json › liberterra-iii › counts › arrests › figureId: there is no figure "no-such-figure"]
    `));

  it("refuses to withhold the place of a case that does not exist", () =>
    expect(
      datasetWith(({ withheld }) =>
        put(entryOf(withheld, "children-without-a-place-mark").patterns[0] ?? {}, { cases: ["no-such-case"] }),
      ),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/withheld.json › children-without-a-place-mark › cases: there is no case "no-such-case"]`,
    ));

  it("refuses a country that a case has and the mentions have not", () =>
    expect(datasetWith(({ cases }) => put(entryOf(cases, "kazakhstan-taxi").countries[0] ?? {}, { iso3: "KGZ" })))
      .toThrowErrorMatchingInlineSnapshot(`
        [DataError: data/cases.json › kazakhstan-taxi › countries › KGZ: has the role "case_location", but not in data/mentions.json
        data/mentions.json › kaz-23-case-location: has the role "case_location" in "kazakhstan-taxi", but not in data/cases.json]
      `));

  it.each<[string, Parameters<typeof datasetWith>[0], string]>([
    [
      "a figure of a case whose scope is not a case",
      ({ figures }) => put(entryOf(figures, "mali-women"), { scope: "operation" }),
      'data/figures.json › mali-women › caseId: must name a case where scope is "case", and only there',
    ],
    [
      "a figure for a country that its case does not name",
      ({ figures }) => put(entryOf(figures, "mali-women"), { countries: ["GHA"] }),
      "data/figures.json › mali-women › countries: its case does not name GHA",
    ],
    [
      "one country that shares a figure",
      ({ figures }) => put(entryOf(figures, "mali-women"), { countriesShared: true }),
      "data/figures.json › mali-women › countriesShared: must be true for several countries, else false",
    ],
    [
      "a mention whose id is not made of country, paragraph and role",
      ({ mentions }) => put(entryOf(mentions, "mda-30-border"), { id: "moldova" }),
      'data/mentions.json › moldova › id: must be "mda-30-border": country, paragraph and role',
    ],
    [
      "mentions out of the order of the release",
      ({ mentions }) => mentions.reverse(),
      "› paragraph: stands after one of paragraph",
    ],
    [
      "a unit that no mention has",
      ({ units }) => put(entryOf(units, "algeria"), { iso3: "GHA" }),
      'data/units.json › algeria › phrase: must stand in data/mentions.json too, with the role "unit"',
    ],
    [
      "prevention in a country that no mention has",
      ({ prevention }) => put(prevention[0]?.countries[0] ?? {}, { iso3: "GHA" }),
      "› countries: must be as in data/mentions.json: GHA",
    ],
  ])("refuses %s", (_, change, message) => expect(datasetWith(change)).toThrow(message));

  it.each([
    ["of one sentence", "One sentence.", "must be two to four sentences, not 1"],
    ["of five sentences", "One. Two. Three. Four. Five.", "must be two to four sentences, not 5"],
    ["with a figure of another paragraph", "One. {figure:arrests}.", "names figures of another paragraph: arrests"],
  ])("refuses a case %s", (_, summary, message) =>
    expect(datasetWith((_facts, texts) => put(texts.cases["kazakhstan-taxi"], { summary }))).toThrow(
      `data/text/en/cases.json › kazakhstan-taxi › summary: ${message}`,
    ),
  );

  it("refuses a unit in a country that has no name", () =>
    expect(datasetWith(({ units }) => put(units[0] ?? {}, { iso3: "QQQ" }))).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/units.json › algeria: "QQQ" has no name in data/text/en/countries.json]`,
    ));

  it("refuses a link that is no https address", () =>
    expect(
      datasetWith(({ source }) => put(source.release, { address: "javascript:alert(1)" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/source.json › release › address: must be an address that begins with https://]`,
    ));
});

describe("numbers", () => {
  it.each([
    [-3, "-3"],
    [Number.NaN, "NaN"],
    ["3744", "string"],
    [null, "object"],
  ])("refuse %j for a value", (value, got) =>
    expect(datasetWith(({ figures }) => put(entryOf(figures, "arrests"), { value }))).toThrow(
      `data/figures.json › arrests › value: expected a number ≥ 0, got ${got}`,
    ),
  );

  it("refuse a sum over counts that are not declared disjoint", () =>
    expect(
      datasetWith(({ figures }) => put(entryOf(figures, "pyramid-victims").relations, { disjointFrom: [] })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › spain-victims › relations: may not be added to "pyramid-victims": the two are not declared disjoint]`,
    ));

  it("refuse a sum over counts declared to overlap as well", () =>
    expect(
      datasetWith(({ figures }) =>
        put(entryOf(figures, "mali-women").relations, { overlapNotStated: ["spain-victims"] }),
      ),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › spain-victims › relations: may not be added to "mali-women": the two are not declared disjoint]`,
    ));

  it("refuse to do without a figure that others are worked out from", () =>
    expect(
      datasetWith(({ figures, editions }) => {
        put(entryOf(figures, "operation-dates"), { id: "days" });
        put(editions.at(-1)?.dates ?? {}, { figureId: "days" });
      }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › operation-dates: is missing, and derived numbers are made from it]`,
    ));

  it("refuse days that run backwards", () =>
    expect(
      datasetWith(({ figures }) =>
        put(entryOf(figures, "operation-dates"), { start: "2025-11-21", end: "2025-11-10" }),
      ),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/figures.json › operation-dates › end: must not end before it starts]`,
    ));
});

describe("words", () => {
  it("refuse a figure without its text", () =>
    expect(datasetWith((_, { figures }) => drop(figures, "arrests"))).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/figures.json › arrests: the text is missing]`,
    ));

  it("refuse a text without its entry", () =>
    expect(
      datasetWith((_, { findings }) => put(findings, { "no-such-finding": { title: "T", summary: "S." } })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/findings.json › no-such-finding: there is no entry of this name]`,
    ));

  it("refuse a text of an entry called like a part of the language", () =>
    expect(datasetWith(({ units }) => put(units[0] ?? {}, { id: "constructor" }))).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/text/en/units.json › constructor: the text is missing
      data/text/en/units.json › algeria: there is no entry of this name]
    `));

  it("refuse a step without words", () =>
    expect(datasetWith((_, { story }) => drop(story.steps, "sea"))).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/story.json › steps › sea: the text is missing]`,
    ));

  it("refuse a field that is missing in a text", () =>
    expect(datasetWith((_, { pages }) => drop(pages.notes, "summary"))).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/pages.json › notes › summary: is missing]`,
    ));

  it("refuse a place-holder that asks for nothing", () =>
    expect(
      datasetWith((_, { story }) => put(story.steps.sea, { caption: "In all {figure:no-such-figure}." })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/story.json › steps › sea › caption: the place-holder {figure:no-such-figure} asks for nothing that exists]`,
    ));

  it("refuse a place-holder that is written wrongly in prose", () =>
    expect(
      datasetWith((_, { story }) => put(story.steps.sea, { caption: "In all {figur:arrests}." })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/story.json › steps › sea › caption: must write place-holders as {figure:some-id}]`,
    ));

  it("refuse one that is written wrongly beside a number", () =>
    expect(
      datasetWith((_, { figures }) => put(figures.arrests, { counted: "suspects, {figur:arrests}" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/figures.json › arrests › counted: must write place-holders as {figure:some-id}]`,
    ));

  it("refuse a number typed into prose", () =>
    expect(
      datasetWith((_, { story }) => put(story.steps.sea, { caption: "In all 12 boats." })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/story.json › steps › sea › caption: must name figures by place-holder, never type them]`,
    ));

  it("refuse to do without the word of a vague figure", () =>
    expect(datasetWith((_, { wording }) => drop(wording.vague, "hundreds"))).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/wording.json › vague › hundreds: the text is missing]`,
    ));

  it("refuse one name for two countries", () =>
    expect(
      datasetWith((_, { countries }) => put(countries.NER, { other: ["Nigeria"] })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/countries.json › NGA: “Nigeria” is already a name of NER: a name stands for one country only]`,
    ));
});

describe("cells", () => {
  it.each(["=1+1", "+1", "-1", "@pear", "＝1", " =1"])("refuse the formula “%s” in a fact", (formula) =>
    expect(datasetWith(({ source }) => put(source.others[0] ?? {}, { publisher: formula }))).toThrow(
      `data/source.json › others › the-national-2021 › publisher: begins with "${formula.trim()[0]}", which a spreadsheet would run as a formula`,
    ),
  );

  it("refuse a formula in a text", () =>
    expect(
      datasetWith((_, { figures }) => put(figures.arrests, { counted: "=HYPERLINK(pear)" })),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/figures.json › arrests › counted: begins with "=", which a spreadsheet would run as a formula]`,
    ));

  it.each(["\tpear", "\rpear", "\0pear", "pear\npear", "pear\u0085"])("refuse the control character in %j", (counted) =>
    expect(datasetWith((_, { figures }) => put(figures.arrests, { counted }))).toThrow(
      "data/text/en/figures.json › arrests › counted: holds a control character, such as a tab or a line break",
    ),
  );
});

describe("what is withheld", () => {
  const forbidden = { type: "words" as const, hash: withheldHash("xylophone"), words: 1 };

  it("may stand in no text, and the message does not repeat it", () =>
    expect(
      datasetWith(({ withheld }, { cases }) => {
        put(entryOf(withheld, "nickname-of-a-suspect"), { patterns: [forbidden] });
        put(cases["mali-women"], { caution: "A Xylophone, it is said." });
      }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/cases.json › mali-women: says what data/withheld.json withholds under "nickname-of-a-suspect"]`,
    ));

  it("may stand in no fact, whichever file", () =>
    expect(
      datasetWith(({ withheld, source }) => {
        put(entryOf(withheld, "nickname-of-a-suspect"), { patterns: [forbidden] });
        put(source.others[0] ?? {}, { about: "xylophone" });
      }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/source.json › others: says what data/withheld.json withholds under "nickname-of-a-suspect"]`,
    ));

  it("may stand nowhere in the same entry as what it may not be joined with", () => {
    const near = { type: "near", anchors: ["mali"], hashes: [{ hash: forbidden.hash, words: 1 }], within: "block" };
    const withWord = (id: "mali-women" | "spain-salons") =>
      datasetWith(({ withheld }, { cases }) => {
        put(entryOf(withheld, "nickname-of-a-suspect"), { patterns: [near] });
        put(cases[id], { caution: "A xylophone." });
      });
    expect(withWord("spain-salons")).not.toThrow();
    expect(withWord("mali-women")).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/text/en/cases.json › mali-women: says what data/withheld.json withholds under "nickname-of-a-suspect"]`,
    );
  });
});

describe("many faults at once", () => {
  it("are told together, one a line, so that one run finds them all", () =>
    expect(
      datasetWith(({ figures, participants, units }) => {
        put(entryOf(figures, "arrests"), { value: -1 });
        put(entryOf(participants, "NER"), { iso2: "ne" });
        put(units[0] ?? {}, { phrase: "one" });
      }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/figures.json › arrests › value: expected a number ≥ 0, got -1
      data/participants.json › NER › iso2: must be two capital letters of ISO 3166-1, e.g. "NL"
      data/units.json › algeria › phrase: must be two to eight words parted by single spaces]
    `));

  it("of several checks are told together too", () =>
    expect(
      datasetWith(({ figures, participants }) => {
        put(entryOf(figures, "arrests"), { value: 3745 });
        put(entryOf(figures, "raid-myanmar"), { caseId: "no-such-case" });
        put(entryOf(participants, "NER"), { isoNumeric: "242" });
      }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/figures.json › arrests › phrase: "the arrest of 3,744 suspects" does not say the value 3745
      data/figures.json › raid-myanmar › caseId: there is no case "no-such-case"
      data/participants.json › NER › isoNumeric: "242" is not the number of "NE" in ISO 3166-1]
    `));
});
