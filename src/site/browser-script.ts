// Knows how an element's source becomes one small classic script, for a page to carry inline or for a fixed address.
// Knows no page and no element.
import { memoize } from "../facts/memoize.ts";
import { buildSync } from "esbuild";

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

/** The script whose source is `src/<name>.client.ts`, with all it imports; safe to stand inside a `<script>`. */
export const browserScript = memoize((name: string): string => {
  const [file] = buildSync({ ...options, entryPoints: [`src/${name}.client.ts`] }).outputFiles;
  if (file === undefined) throw new Error(`src/${name}.client.ts became no script`);
  return file.text.trim();
});
