// Knows what the dataset says of itself. Knows none of its facts.
import { z } from "zod";
import { CalendarDay } from "./calendar.ts";
import { VersionNumber } from "./release.ts";
import { WebAddress } from "./web-address.ts";

/** Title, version and terms of the dataset: the one place from which pages, files and citations take them. */
export const DatasetCard = z.strictObject({
  title: z.string().min(1).meta({ description: "Title of the dataset." }),
  version: VersionNumber.meta({
    description: "Version, semantic: a fact corrected raises the second number, a word the third.",
  }),
  date: CalendarDay.meta({ description: "Day of this version. No clock is ever read." }),
  licence: z.literal("CC-BY-4.0").meta({ description: "SPDX name of the licence of our compilation and words." }),
  licenceAddress: WebAddress.meta({ description: "Where the licence stands." }),
  publisher: z.string().min(1).meta({ description: "Who publishes the site and the dataset." }),
  contact: z
    .union([z.email(), WebAddress], "must be an e-mail address, an address that begins with https://, or null")
    .nullable()
    .meta({ description: "Address for corrections and removal; null while there is none: no release then." }),
  citation: z.string().min(1).meta({ description: "How to cite the dataset, in one line." }),
});
export type DatasetCard = z.output<typeof DatasetCard>;
