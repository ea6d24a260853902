// How to read parts of a built page: elements, attributes, links, metadata.
import { pages, textOf } from "../../built-site.ts";

/** A built page. */
export interface BuiltPage {
  /** Path below dist/, e.g. "cases/index.html". */
  readonly file: string;
  /** Address from the site's root, e.g. "/cases/". */
  readonly path: string;
  readonly html: string;
}

/** Every page that is read as one: the embeds are frames of their own. */
export const readPages: readonly BuiltPage[] = pages
  .filter((file) => !/^(data\/v|embed\/)/.test(file))
  .map((file) => ({ file, path: `/${file.replace(/index\.html$/, "")}`, html: textOf(file) }));

/** The page at an address. */
export function pageAt(path: string): BuiltPage {
  const found = readPages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`dist/ has no page at ${path}`);
  return found;
}

/** The text of a piece of markup. */
export function plain(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** The first element of this tag whose opening tag holds these words; none of its kind may be inside. */
export function element(html: string, tag: string, holding = ""): string {
  const start = html.search(new RegExp(`<${tag}\\b[^>]*${holding}`));
  const end = html.indexOf(`</${tag}>`, start);
  if (start < 0 || end < 0) throw new Error(`there is no <${tag}> with ${holding}`);
  return html.slice(start, end + tag.length + 3);
}

/** Every value of an attribute. */
export function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => plain(value));
}

/** What the page says of itself to whoever does not show it: title, descriptions, cards, but for the card's picture. */
export function metadata(html: string): string[] {
  const metas = html.matchAll(
    /<meta (?:name|property)="(?:description|(?:og|twitter):(?!image:))[^"]*" content="([^"]*)"/g,
  );
  return [plain(element(html, "title")), ...[...metas].map(([, content = ""]) => plain(content))];
}

/** What the picture of the page's card shows, in words. */
export function cardAlt(html: string): string {
  return plain(/<meta property="og:image:alt" content="([^"]*)"/.exec(html)?.[1] ?? "");
}
