// What a page that embeds us consists of, whoever's it is.

/** The addresses that a host page is built from. */
export interface Embedded {
  /** Address of the frame, with its parameters. */
  readonly frame: string;
  /** Address of our script for hosts. */
  readonly script: string;
  /** Origin of both. */
  readonly origin: string;
}

/** One kind of page that embeds us. */
export interface Host {
  readonly name: string;
  /** What stands in its body. */
  readonly body: (embedded: Embedded) => string;
  /** Attributes of its root element. */
  readonly root?: string;
  readonly style?: string;
  readonly headers?: (embedded: Embedded) => Readonly<Record<string, string>>;
  /** Bounds within which it follows the frame's height, or false when it leaves the height reserved. */
  readonly follows: false | readonly [least: number, most: number];
  /** What becomes of a link to the story: a new window, the host's own, or nothing. */
  readonly links: "window" | "host" | "nothing";
  /** What the console says here that is not ours to mend. */
  readonly chatter?: RegExp;
  /** Click this to see the frame. */
  readonly opener?: string;
}

/** The height that frames have before anybody asks for another. */
export const reserved = 400;

/** An iframe as the sites' editors paste it. */
export function frameTag(address: string, attributes = ""): string {
  return `<iframe src="${escaped(address)}" title="Map" width="100%" height="${reserved}" frameborder="0" ${attributes}></iframe>`;
}

export const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The text of a script that runs a function of the tests in the host page. */
export const inline = (run: () => void) => `<script>(${run.toString()})()</script>`;

/** The whole page. */
export function hostPage({ name, root = "", style = "", body }: Host, embedded: Embedded): string {
  const sheet = style && `<style>${style}</style>`;
  return `<!doctype html><html lang="en" ${root}><head><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${sheet}</head>
<body><h1>A page elsewhere</h1>${body(embedded)}<p>More of that page.</p></body></html>`;
}
