// Checks that entries which tell of the same thing agree: cases, their figures, mentions and texts, units and organisations.
import type { Facts, Texts } from "./data-files.ts";
import { formatError } from "./parse-file.ts";
import { placeHoldersIn } from "./text-fields.ts";

/** What is wrong with an entry, by field; false where the rule holds. */
type Fault = readonly [field: string, isBroken: boolean, reason: string];

/** One line for every entry that says something else than the one it belongs to. */
export function agreementErrors(facts: Facts, texts: Texts): string[] {
  const told = <E extends { readonly id: string }>(
    file: string,
    entries: readonly E[],
    faultsOf: (entry: E) => Fault[],
  ) =>
    entries.flatMap((entry) =>
      faultsOf(entry).flatMap(([field, isBroken, reason]) =>
        isBroken ? [formatError(`data/${file}.json`, [entry.id, field], reason)] : [],
      ),
    );
  const { cases, figures, mentions, organisations, prevention, units } = facts;
  const paragraphs = new Map([...figures, ...cases].map(({ id, paragraph }) => [id, paragraph]));
  const caseWith = (caseId: string | null) => cases.find(({ id }) => id === caseId);

  return [
    ...told("figures", figures, ({ scope, caseId, paragraph, countries, countriesShared }) => {
      const own = caseWith(caseId);
      const strangers = countries.filter((iso3) => own && !own.countries.some((named) => named.iso3 === iso3));
      return [
        ["caseId", (scope === "case") !== (caseId !== null), 'must name a case where scope is "case", and only there'],
        ["paragraph", own !== undefined && own.paragraph !== paragraph, `must be ${own?.paragraph}, as of its case`],
        ["countries", strangers.length > 0, `its case does not name ${strangers.join(", ")}`],
        ["countriesShared", countriesShared !== countries.length > 1, "must be true for several countries, else false"],
      ];
    }),
    ...told("mentions", mentions, ({ id, iso3, role, paragraph, caseId, organisationId }) => {
      const named = `${iso3.toLowerCase()}-${paragraph}-${role.replaceAll("_", "-")}`;
      const before = mentions[mentions.findIndex((one) => one.id === id) - 1]?.paragraph ?? 0;
      const own = caseWith(caseId);
      const body = organisations.find((organisation) => organisation.id === organisationId);
      const hasRole = body?.roles.some((one) => one.role === role && one.paragraph === paragraph);
      return [
        ["id", id !== named, `must be "${named}": country, paragraph and role`],
        ["paragraph", paragraph < before, `stands after one of paragraph ${before}: mentions follow the release`],
        ["paragraph", own !== undefined && own.paragraph !== paragraph, `must be ${own?.paragraph}, as of its case`],
        ["organisationId", body !== undefined && !(hasRole && body.iso3 === iso3), "the organisation has another role"],
      ];
    }),
    ...told("units", units, ({ iso3, paragraph, phrase }) => {
      const isMentioned = mentions.some(
        (one) => one.role === "unit" && one.iso3 === iso3 && one.paragraph === paragraph && one.phrase === phrase,
      );
      return [["phrase", !isMentioned, 'must stand in data/mentions.json too, with the role "unit"']];
    }),
    ...told("prevention", prevention, ({ paragraph, countries }) => {
      const keysOf = (named: readonly { iso3: string; role: string }[]) =>
        named.map((one) => `${one.iso3} ${one.role}`);
      const mentioned = keysOf(mentions.filter((one) => one.paragraph === paragraph));
      const unlike = [...new Set(keysOf(countries)).symmetricDifference(new Set(mentioned))];
      return [["countries", unlike.length > 0, `must be as in data/mentions.json: ${unlike.join(", ")}`]];
    }),
    ...told("text/en/cases", cases, ({ id, paragraph }) => {
      const { summary = "" } = texts.cases[id] ?? {};
      const sentences = summary.split(/(?<=\.)\s/).length;
      const elsewhere = figuresNamedIn(Object.values(texts.cases[id] ?? {}).join(" ")).filter(
        (figure) => paragraphs.has(figure) && paragraphs.get(figure) !== paragraph,
      );
      return [
        [
          "summary",
          summary !== "" && (sentences < 2 || sentences > 4),
          `must be two to four sentences, not ${sentences}`,
        ],
        ["summary", elsewhere.length > 0, `names figures of another paragraph: ${elsewhere.join(", ")}`],
      ];
    }),
  ];
}

/** The figures that a text asks for. */
function figuresNamedIn(text: string): string[] {
  return placeHoldersIn(text).flatMap(({ kind, id }) => (kind === "figure" ? [id] : []));
}
