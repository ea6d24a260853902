// Knows the keys to how much is told: a case, another role, only the name, and how many participants each. Knows no map.
import type { EmbedLanguage } from "../facts/embed-language.ts";
import { participantsAs } from "./tiers.ts";
import type { Key } from "./legend-row.ts";

/** The three keys, in the order of how much is told. */
export function toldKeys({ words, digits }: EmbedLanguage): Key[] {
  const { legend } = words;
  const count = (codes: readonly string[]) => digits(codes.length);
  return [
    { paint: "told", text: legend.told, count: count(participantsAs("case_told")) },
    { paint: "named", text: legend.named, count: count(participantsAs("named_otherwise")) },
    { paint: "only-listed", text: legend.onlyListed, count: count(participantsAs("only_listed")) },
  ];
}
