// The one style sheet of a widget, bundled from the parts that its kind, its language and its edition need.
import { buildSync } from "esbuild";
import { editionLine } from "../facts/documents.ts";
import type { EmbedLanguage } from "../facts/embed-language.ts";
import { memoize } from "../facts/memoize.ts";
import type { Widget } from "../facts/widgets.ts";
import { KINDS } from "./kinds.ts";

const FIRST = ["drawing/tokens", "embed/styles/frame"];

/** Selectors in the shared table of fills that only a page of the site needs. */
const OF_PAGES = /,\.explorer[^,{]*/g;

/** The style sheet of a widget, small and safe inside `<style>`. */
export function widgetStyle(kind: Widget["kind"], language: EmbedLanguage): string {
  const own = [
    ...KINDS[kind].styles,
    ...(language.locale === "ar" ? ["embed/styles/ar"] : []),
    ...(editionLine(language) ? ["embed/styles/edition"] : []),
  ];
  return bundled([...FIRST, ...own]);
}

const bundled = memoize((names: readonly string[]) => withoutUnused(bundle(names)), String);

function bundle(names: readonly string[]): string {
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
  const smaller = css.replace(/(--[\w-]+): ?([^;}]+;?)/g, (_, name: string, value: string) =>
    used.has(name) ? `${name}:${value.replaceAll(", ", ",")}` : "",
  );
  return smaller === css ? css : withoutUnused(smaller);
}
