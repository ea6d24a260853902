// Knows which countries each figure concerns, and whether one total stands for several of them.
import { z } from "zod";
import { CountryCode, EntryId } from "../facts/fields.ts";
import { column } from "./column.ts";
import { table } from "./table.ts";

const FigureCountryRow = z.strictObject({
  figure_id: column(EntryId, "The figure."),
  iso3: column(CountryCode, "A country that the figure concerns, ISO 3166-1 alpha-3."),
  shared: column(
    z.boolean(),
    "true: one total for all countries of the figure together, never a value for one of them.",
  ),
});

export const figureCountries = table({
  name: "figure_countries",
  title: "Countries of figures",
  description: "Links figures to countries. Totals of the operation and calculations have no country.",
  Row: FigureCountryRow,
  key: ["figure_id", "iso3"],
  references: [
    { column: "figure_id", table: "figures", to: "id" },
    { column: "iso3", table: "countries", to: "iso3" },
  ],
  rowsFrom: ({ facts }) =>
    facts.figures.flatMap(({ id, countries, countriesShared }) =>
      countries.map((iso3) => ({ figure_id: id, iso3, shared: countriesShared })),
    ),
});
