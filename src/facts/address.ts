// Knows how an address of the site is written, wherever the site is put. Knows no page.

/** What the build says of where the site is put; absent where a test runs in Node alone. */
const env = import.meta.env as { readonly BASE_URL?: string; readonly SITE?: string } | undefined;

/** The address of a page or file from the site's own root: "/cases/" becomes "/sub/cases/" under a sub-path. */
export function addressOf(path: string): string {
  return `${(env?.BASE_URL ?? "/").replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}

/** The same with scheme and host, for cards, canonical links and what a reader copies. */
export function absoluteAddressOf(path: string): string {
  return new URL(addressOf(path), env?.SITE ?? "http://localhost:4321").href;
}
