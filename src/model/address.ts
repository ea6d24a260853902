// Knows under which address the site stands, so that links work under a sub-path too. Knows no page.

/** A root-relative path ("/countries/") under the base path of the site. */
export function addressOf(path: string): string {
  return basePath() + path.replace(/^\/+/, "");
}

/** The same as a full address. */
export function absoluteAddressOf(path: string): string {
  return new URL(addressOf(path), siteAddress()).href;
}

/** Where no site is being built, as in a test, `import.meta.env` does not exist. */
function basePath(): string {
  const env = import.meta.env as ImportMetaEnv | undefined;
  return (env?.BASE_URL ?? "/").replace(/\/*$/, "/");
}

function siteAddress(): string {
  const env = import.meta.env as ImportMetaEnv | undefined;
  return env?.SITE ?? "http://localhost:4321";
}
