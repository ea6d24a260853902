// Knows which style sheets a kind of widget is made of, and makes one of them that holds nothing else. Knows no page.
import { buildSync } from "esbuild";
import type { EmbedLanguage } from "../facts/embed-language.ts";
import { editionLine } from "../facts/documents.ts";
import type { Widget } from "../facts/widgets.ts";

const FIRST = ["drawing/tokens", "embed/styles/frame"];
const MAP = ["drawing/fills", "drawing/map"];

const PARTS: Readonly<Record<Widget["kind"], readonly string[]>> = {
  participants: [...MAP, "embed/styles/map", "embed/styles/list"],
  told: [...MAP, "embed/styles/map", "embed/styles/list"],
  units: [...MAP, "embed/styles/map"],
  numbers: ["embed/styles/counts"],
  country: [...MAP, "embed/styles/card"],
};

/** Selectors in the shared table of fills that only a page of the site needs. */
const OF_PAGES = /,\.explorer[^,{]*/g;

const made = new Map<string, string>();

/** The one style sheet of a widget: what its kind, its language and its edition need, small and safe inside `<style>`. */
export function widgetStyle(kind: Widget["kind"], language: EmbedLanguage): string {
  const own = [
    ...PARTS[kind],
    ...(language.locale === "ar" ? ["embed/styles/ar"] : []),
    ...(editionLine(language) ? ["embed/styles/edition"] : []),
  ];
  const names = [...FIRST, ...own];
  const key = names.join(" ");
  const kept = made.get(key) ?? withoutUnused(bundled(names));
  made.set(key, kept);
  return kept;
}

function bundled(names: readonly string[]): string {
  const contents = names.map((name) => `@import "./${name}.css";`).join("\n");
  const resolveDir = `${process.cwd()}/src`;
  const stdin = { contents, loader: "css", resolveDir } as const;
  const [file] = buildSync({ stdin, bundle: true, write: false, minify: true, logLevel: "silent" }).outputFiles;
  if (file === undefined) throw new Error(`${names.join(", ")} became no style sheet`);
  return file.text.trim().replace(OF_PAGES, "");
}

/** A style sheet without the custom properties that nothing in it asks for, the others without spaces. */
function withoutUnused(css: string): string {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const kept = css.replace(/(--[\w-]+): ?([^;}]+;?)/g, (_, name: string, value: string) =>
    used.has(name) ? `${name}:${value.replaceAll(", ", ",")}` : "",
  );
  return kept === css ? css : withoutUnused(kept);
}
