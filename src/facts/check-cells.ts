// Knows which strings a spreadsheet would run or break on, and refuses them anywhere in the data. Knows no table.
import { faultLine } from "./parse-file.ts";
import { factFiles } from "./parse-facts.ts";
import type { Facts } from "./facts.ts";
import type { Texts } from "./parse-texts.ts";
import { stringsIn } from "./strings-in.ts";

/** Signs that open a formula in a spreadsheet, full-width forms included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const CONTROL = /\p{Cc}/u;

/** One line for every string that opens like a formula or holds a control character (tab, line break, NUL). */
export function cellFaults(facts: Facts, texts: Texts): string[] {
  const files = [
    ...Object.entries(factFiles).map(([key, [file]]) => ({ file, content: facts[key as keyof Facts] })),
    ...Object.entries(texts).map(([name, content]) => ({ file: `data/text/en/${name}.json`, content })),
  ];
  return files.flatMap(({ file, content }) =>
    stringsIn(content).flatMap(({ path, text }) => {
      const reason = reasonAgainst(text);
      return reason === null ? [] : [faultLine(file, path, reason)];
    }),
  );
}

function reasonAgainst(text: string): string | null {
  if (CONTROL.test(text)) return "holds a control character, such as a tab or a line break";
  const sign = FORMULA.exec(text)?.[0].trim();
  return sign === undefined ? null : `begins with "${sign}", which a spreadsheet would run as a formula`;
}
