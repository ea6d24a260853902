// How to read the size and the words of a built picture.
import { readFileSync, statSync } from "node:fs";
import { dist, textOf } from "../../built-site.ts";

/** Width and height of a built PNG, as its head has them. @throws Error for a file that is none. */
export function pngSize(path: string): readonly [width: number, height: number] {
  const head = readFileSync(dist + path).subarray(0, 24);
  if (head.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is no PNG`);
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

/** How many bytes a built file has. */
export const bytesOf = (path: string): number => statSync(dist + path).size;

/** Every word of a built SVG: its title, its description and the label of each line. */
export function wordsIn(path: string): readonly string[] {
  const svg = textOf(path);
  const told = [...svg.matchAll(/<(?:title|desc)[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
  return [...told, ...[...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, text = ""]) => text)].map(unescaped);
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
