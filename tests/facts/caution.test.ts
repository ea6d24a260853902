// Sentences that each caution must refuse and sentences that it must let pass.
import { describe, expect, it } from "vitest";
import cautionsDataFile from "../../data/cautions.json" with { type: "json" };
import wordsData from "../../data/text/en/cautions.json" with { type: "json" };
import { CautionsFile, CautionWordsFile, findCautions } from "../../src/facts/caution.ts";
import { parseFile } from "../../src/facts/parse-file.ts";

const { items: cautionsData } = cautionsDataFile;

const cautions = parseFile(CautionsFile, "data/cautions.json", cautionsData);
const words = parseFile(CautionWordsFile, "data/text/en/cautions.json", wordsData);

const REFUSED: readonly (readonly [id: string, text: string])[] = [
  ["potential-victims-not-victims", "4,414 victims were rescued"],
  ["potential-victims-not-victims", "Police rescued 4,414 people"],
  ["potential-victims-not-victims", "4414 potential victims of human trafficking rescued"],
  ["potential-victims-not-victims", "4,414 potential victims were identified"],
  ["migrants-detected", "12,992 migrants were caught"],
  ["migrants-detected", "arrested 12,992 people"],
  ["migrants-detected", "The migrants are other people than the potential victims"],
  ["migrants-detected", "never added: other people, another verb"],
  ["victims-and-migrants-added", "17,406 people in all"],
  ["irregular-not-illegal", "Illegal immigrants"],
  ["irregular-not-illegal", "an illegal migrant"],
  ["suspects-not-traffickers", "3,744 traffickers"],
  ["suspects-not-traffickers", "more than 1,800 human traffickers"],
  ["floors-keep-more-than", "1,800 arrests for both offences"],
  ["floors-keep-more-than", "14\u202f000 officers"],
  ["floors-keep-more-than", "opened 720 investigations"],
  ["floors-keep-more-than", "over 300 computers"],
  ["floors-keep-more-than", "about 200 victims"],
  ["floors-keep-more-than", "together 268 people"],
  ["figures-are-provisional", "the final figures"],
  ["taking-part-is-not-a-finding", "victims were found in 119 countries"],
  ["taking-part-is-not-a-finding", "119 countries where victims live"],
  ["unlisted-means-only-unlisted", "states that refused"],
  ["unlisted-means-only-unlisted", "trafficking-free countries"],
  ["workers-in-the-compound", "450 trafficking victims"],
  ["workers-in-the-compound", "450 scammers"],
  ["workers-in-the-compound", "the 450 workers"],
  ["phones-seized-in-asia", "18,800 phones seized in the compound"],
  ["phones-seized-in-asia", "18,800 mobile phones were found in Myanmar"],
  ["previous-actions", "125 Indian victims"],
  ["previous-actions", "125 Indian nationals were rescued"],
  ["previous-actions", "the 125 and the hundreds from previous actions"],
  ["previous-actions", "hundreds of potential victims and another 125 Indian nationals"],
  ["seven-countries-one-total", "more than 200 victims in each of them"],
  ["seven-countries-one-total", "more than 200 victims in Ghana."],
  ["no-outcome-for-the-children", "police freed the children"],
  ["no-outcome-for-the-children", "a very young child was rescued"],
  ["no-outcome-for-the-children", "an organ was removed"],
  ["spain-mostly-colombian", "21 Colombian women"],
  ["spain-debt-not-per-person", "EUR 6,000 each"],
  ["spain-debt-not-per-person", "each of them owed €6,000"],
  ["costa-rica-accusation", "a trafficker in Costa Rica"],
  ["departures-are-not-nationalities", "245 Senegalese"],
  ["sea-cases-not-added", "316 people at sea"],
  ["minors-never-totalled", "thirteen minors"],
  ["minors-never-totalled", "a total of 15 children"],
  ["no-route-for-the-network", "Pakistan → Afghanistan"],
  ["no-route-for-the-network", "from Pakistan by land and sea to Brazil"],
  ["assets-frozen-not-seized", "USD 1.1 million seized"],
  ["assets-frozen-not-seized", "confiscated BRL 5.94 million"],
  ["chile-destination-only", "30 Venezuelan victims"],
  ["chile-destination-only", "from Venezuela through Peru to Chile"],
  ["one-funder-four-supporters", "funded by the UK, the EU and Canada"],
  ["one-funder-four-supporters", "funded by the European Union"],
  ["united-states-not-listed", "the United States took part"],
  ["two-crimes-two-terms", "trafficking/smuggling"],
  ["two-crimes-two-terms", "more than 1,800 of them for trafficking."],
  ["members-and-participants", "119 of the 196 members"],
  ["members-and-participants", "116 of 196"],
  ["plain-words-for-people", "a flood of migrants"],
  ["plain-words-for-people", "waves of irregular migrants"],
  ["no-share-of-the-victims", "5 % of the potential victims"],
  ["no-share-of-the-victims", "6.1% of the 4,414"],
  ["editions-not-compared", "37% more than last time"],
  ["editions-not-compared", "an increase of 48 per cent"],
];

const LET_PASS: readonly string[] = [
  "4,414 potential victims of human trafficking safeguarded, and more than 200 victims rescued in Africa",
  "4,414 dots, one for each potential victim",
  "12,992 irregular migrants detected",
  "3,744 suspects arrested, more than 1,800 of them for human trafficking and migrant smuggling offences",
  "More than\u00a014,000 officers and more than 720 new investigations",
  "18,800 mobile phones linked to scam activity and more than 300 computers seized in the actions in Asia",
  "21 + 47 + more than 200 = more than 268 people",
  "21,800 and 2,720 and 1,300 and 114,000 and 2,000 words; 300 px wide; 200 kB; in 2020",
  "these are not final figures",
  "119 countries and territories took part",
  "some 450 workers in a compound in Myanmar",
  "a group of 125 Indian nationals among potential victims from previous actions",
  "hundreds of potential victims from previous actions, a group of 125 Indian nationals included",
  "it is shown on other people’s pages",
  "more than 200 victims in Benin, Burkina Faso, Ghana and four more countries together",
  "The release does not say whether the children were rescued.",
  "21 victims; the women are mostly of Colombian origin, made to repay debts of EUR 6,000 (USD 7,000)",
  "In Costa Rica a man is accused. The word trafficker is not used.",
  "245 migrants departing from Senegal",
  "seven minors among 71 people, six minors among 30 Venezuelan migrants, to Chile",
  "a network in Brazil linked to four more countries: Afghanistan, Mexico, Pakistan and the United States",
  "assets frozen: BRL 5.94 million (USD 1.1 million)",
  "funded by the UK Home Office by way of the National Crime Agency; four bodies gave additional support",
  "The United States is not listed.",
  "Human trafficking and migrant smuggling are two crimes.",
  "118 of the 196 members are listed",
  "illegal entry is an act",
  "81 of the 119 are named only as participants",
  "más de 1.800 detenciones, plus de 14 000 agents",
];

describe(findCautions, () => {
  it.each(REFUSED)("refuses, as %s, “%s”", (id, text) =>
    expect(findCautions(text, cautions).map((hit) => hit.id)).toContain(id),
  );

  it.each(LET_PASS)("lets “%s” pass", (text) => expect(findCautions(text, cautions)).toEqual([]));

  it("tells the match and its place, in the order of the text", () => {
    const made = [
      { id: "pears", pattern: "green pears?", paragraphs: [] },
      { id: "plums", pattern: "plums", paragraphs: [1] },
      { id: "by-eye-only", pattern: null, paragraphs: [] },
    ];
    expect(findCautions("Plums beside Green pear and plums", made)).toEqual([
      { id: "plums", match: "Plums", index: 0 },
      { id: "pears", match: "Green pear", index: 13 },
      { id: "plums", match: "plums", index: 28 },
    ]);
  });
});

describe("data/cautions.json", () => {
  it("has an example for every pattern", () => {
    const patterned = cautions.filter(({ pattern }) => pattern !== null).map(({ id }) => id);
    expect([...new Set(REFUSED.map(([id]) => id))]).toEqual(patterned);
  });

  it("names each caution once, and tells a reader about each", () => {
    const ids = cautions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(words)).toEqual(ids);
  });

  it("refuses a pattern that is no regular expression", () =>
    expect(() =>
      parseFile(CautionsFile, "data/cautions.json", [{ id: "broken", pattern: "(", paragraphs: [] }]),
    ).toThrow(
      "data/cautions.json › broken › pattern: must be the source of a regular expression that holds under the flags giu",
    ));
});
