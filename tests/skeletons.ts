// Which built pages are made alike, and which of those to look at when not all are: pages of one skeleton differ in
// their words alone, so the longest, the fullest and one in each language show what any of them would.

/** A page as it was built. */
export interface BuiltPage {
  /** Below dist/, e.g. "countries/dza/index.html". */
  readonly path: string;
  readonly html: string;
}

/** Pages that are made alike. */
export interface Group {
  readonly skeleton: string;
  /** The style sheets that its pages carry. */
  readonly theme: string;
  readonly pages: readonly BuiltPage[];
}

const TOKENS =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/gi;
const NEVER_CLOSED: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/**
 * Tags, roles and classes of a page's body in their order, each with its children in brackets; children that follow one
 * another and are made alike count once.
 */
export function skeletonOf(html: string): string {
  const open: { readonly tag: string; readonly own: string; readonly inside: string[] }[] = [];
  const whole: string[] = [];
  const close = () => {
    const { own, inside } = open.pop() ?? { own: "", inside: [] };
    const made = inside.length > 0 ? `${own}(${inside.join(" ")})` : own;
    const around = open.at(-1)?.inside ?? whole;
    if (around.at(-1) !== made) around.push(made);
  };
  for (const [, , end, tag, attributes = "", closed] of html.slice(bodyAt(html)).matchAll(TOKENS)) {
    if (tag === undefined) continue; // a comment, a script or a style
    if (end) {
      const from = open.findLastIndex((element) => element.tag === tag);
      while (from >= 0 && open.length > from) close();
    } else {
      open.push({ tag, own: ownOf(tag, attributes), inside: [] });
      if (closed || NEVER_CLOSED.has(tag)) close();
    }
  }
  while (open.length > 0) close();
  return whole.join(" ");
}

/** The style sheets of a page, by address or in full. */
export function themeOf(html: string): string {
  const sheets = html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|<link(?=[^>]*rel="stylesheet")[^>]*href="([^"]*)"/g);
  return [...sheets].map(([, text, address]) => text ?? address).join("\n");
}

/** All pages, by skeleton and theme, in the order in which they come. */
export function groupsOf(pages: readonly BuiltPage[]): Group[] {
  const groups = new Map<string, Group & { pages: BuiltPage[] }>();
  for (const page of pages) {
    const [skeleton, theme] = [skeletonOf(page.html), themeOf(page.html)];
    const key = `${skeleton}\n${theme}`;
    const group = groups.get(key) ?? { skeleton, theme, pages: [] };
    group.pages.push(page);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Of pages made alike: that of the longest title, of the most text, of the most elements, and one in each language. */
export function chosenOf({ pages }: Pick<Group, "pages">): BuiltPage[] {
  const chosen = new Set([titleLength, textLength, elementCount].map((measure) => most(pages, measure)));
  for (const [language, own] of Map.groupBy(pages, languageOf))
    if (![...chosen].some((page) => languageOf(page) === language)) chosen.add(most(own, textLength));
  return pages.filter((page) => chosen.has(page));
}

/** Every element of a skeleton with the one that it stands in, each once: what other skeletons may be made of too. */
export function partsOf(skeleton: string): Set<string> {
  const parts = new Set<string>();
  const around: string[] = [];
  let last = "";
  for (const [token] of skeleton.matchAll(/[()]|[^\s()]+/g)) {
    if (token === "(") around.push(last);
    else if (token === ")") around.pop();
    else parts.add(`${around.at(-1) ?? ""} ${(last = token)}`.trim());
  }
  return parts;
}

/** The pages to look at, of all skeletons and themes. */
export function chosenPages(pages: readonly BuiltPage[]): BuiltPage[] {
  return groupsOf(pages).flatMap(chosenOf);
}

const bodyAt = (html: string) => Math.max(html.search(/<body\b/i), 0);
const languageOf = ({ html }: BuiltPage) => /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? "";
const titleLength = ({ html }: BuiltPage) => /<title>([^<]*)/.exec(html)?.[1]?.length ?? 0;
const elementCount = ({ html }: BuiltPage) => html.match(/<[a-z]/gi)?.length ?? 0;
const textLength = ({ html }: BuiltPage) =>
  html.slice(bodyAt(html)).replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>|\s+/gi, "").length;

/** The first page of the greatest measure. */
function most(pages: readonly BuiltPage[], measure: (page: BuiltPage) => number): BuiltPage {
  const [first, ...others] = pages;
  if (first === undefined) throw new Error("a group has no page");
  let [best, size] = [first, measure(first)];
  for (const page of others) {
    const own = measure(page);
    if (own > size) [best, size] = [page, own];
  }
  return best;
}

function ownOf(tag: string, attributes: string): string {
  const role = valueOf("role", attributes);
  const classes = valueOf("class", attributes).trim().split(/\s+/).filter(Boolean);
  return [tag, role && `[${role}]`, ...classes.map((name) => `.${name}`)].join("");
}

function valueOf(name: string, attributes: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}
