// Knows the languages of the project. Knows no word of them.
import { z } from "zod";

/** BCP 47 tag of a language that the project speaks. The story is in English; widgets come in all five. */
export const Locale = z.enum(["en", "es", "fr", "pt", "ar"]).meta({ description: "BCP 47 tag of a language." });
export type Locale = z.output<typeof Locale>;
