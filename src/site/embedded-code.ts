// Scripts that stand inside a page: bundled from their source, and named by digest for the page's policy.
import { memoize } from "../facts/memoize.ts";
import { buildSync } from "esbuild";
import { hash } from "node:crypto";

// Knows no page and no element.

const options = {
  absWorkingDir: process.cwd(),
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: "es2020",
  // Fields of classes become assignments, which need no code of their own.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
} as const;

/**
 * The script whose source is `src/<name>.client.ts`, with all it imports; safe to stand inside a `<script>`. Names that
 * the source declares and does not define get these texts as values.
 */
export const browserScript = memoize(
  (name: string, values: Readonly<Record<string, string>> = {}): string => {
    const define = Object.fromEntries(Object.entries(values).map(([own, value]) => [own, JSON.stringify(value)]));
    const [file] = buildSync({ ...options, define, entryPoints: [`src/${name}.client.ts`] }).outputFiles;
    if (file === undefined) throw new Error(`src/${name}.client.ts became no script`);
    return file.text.trim();
  },
  (...key) => JSON.stringify(key),
);

/** The digest by which a policy allows this script or style and no other: `sha256-…`. */
export function policyDigest(text: string): `sha256-${string}` {
  return `sha256-${hash("sha256", text, "base64")}`;
}
