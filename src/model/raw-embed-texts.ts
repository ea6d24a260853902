// Knows where the words of the widgets are in each language: the only door to them. Knows nothing of their content.
import enCountries from "../../data/text/en/countries.json" with { type: "json" };
import enEmbed from "../../data/text/en/embed.json" with { type: "json" };
import enWording from "../../data/text/en/wording.json" with { type: "json" };

/** The files of each language as they stand on disk, unchecked. */
export const rawEmbedTexts = {
  en: { countries: enCountries, embed: enEmbed, wording: enWording },
};
