// Packs each built widget to be hosted elsewhere, and records how large its files are.
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipOf } from "../src/dataset/published-file.ts";
import { browserScript } from "../src/site/embedded-code.ts";

/** What is in a zip, by its name there; "*" is the path of the widget. */
const CONTENTS: readonly (readonly [name: string, source: string])[] = [
  ["README.txt", "embed/*/README.txt"],
  ["index.html", "embed/*/index.html"],
  ["picture.svg", "images/*.svg"],
  ["table.html", "embed/*/table.html"],
];

/** Files beside a widget whose size the builder states, by the names that it gives them. */
const SIZED = {
  png: "images/*.png",
  svg: "images/*.svg",
  table: "embed/*/table.html",
  zip: "embed/*/widget.zip",
} as const;

/** Writes widget.zip beside every widget of a built folder; frozen widgets have no README and stay as they are. */
export async function writeArchives(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, "embed"), { recursive: true });
  const paths = names.filter((name) => /[/\\]README\.txt$/.test(name)).map((name) => name.slice(0, -11));
  const widgets = paths.map((path) => path.replaceAll("\\", "/")).sort();
  for (const path of widgets) await writeFile(join(folder, "embed", path, "widget.zip"), await archiveOf(folder, path));
  return widgets;
}

/** Writes the sizes of the files of these widgets where the builder looks for them, and into its page. */
export async function writeSizes(folder: string, widgets: readonly string[]): Promise<void> {
  const entries = await Promise.all(widgets.map(async (path) => [path, await sizesOf(folder, path)] as const));
  await writeFile(join(folder, "embed/weights.json"), JSON.stringify(Object.fromEntries(entries)));
  const page = join(folder, "widgets/index.html");
  await writeFile(page, await withSizes(await readFile(page, "utf8"), folder));
}

async function archiveOf(folder: string, widget: string): Promise<Uint8Array> {
  const files = CONTENTS.map(async ([path, source]) => {
    const bytes = await readFile(join(folder, source.replace("*", widget)));
    return { path, bytes: new Uint8Array(bytes) };
  });
  return zipOf([...(await Promise.all(files)), { path: "resize.js", bytes: new TextEncoder().encode(hostScript()) }]);
}

/** The script for a page that shows the widget: wherever its host puts it, so it sizes every frame that asks. */
const hostScript = () => browserScript("embed/host-script", { EMBED_HOME: "" });

async function sizesOf(folder: string, widget: string): Promise<Record<string, string>> {
  const sized = Object.entries(SIZED).map(
    async ([kind, source]) => [kind, await sizeOf(join(folder, source.replace("*", widget)))] as const,
  );
  return Object.fromEntries(await Promise.all(sized));
}

/** A page with the size of a file wherever it has left room for it. */
async function withSizes(html: string, folder: string): Promise<string> {
  const places = [...html.matchAll(/(<[^>]*\sdata-size-of="([^"]+)"[^>]*>)(?=<)/g)];
  const said = await Promise.all(places.map(async ([tag, , path = ""]) => [tag, await sizeOf(join(folder, path))]));
  return said.reduce((text, [tag = "", size = ""]) => text.replace(`${tag}<`, `${tag}${size}<`), html);
}

/** Bytes in thousands, as shops of files count them, never less than one. */
async function sizeOf(path: string): Promise<string> {
  const { size } = await stat(path);
  return `${Math.max(1, Math.round(size / 1000))} kB`;
}
