// How to find everything a source file imports, in whatever form it is written.
import ts from "typescript";

/** One import; `browser` when it stands in a `<script>` of an .astro file and so reaches the reader. */
export interface SourceImport {
  specifier: string;
  browser: boolean;
}

/** Every import of a .ts, .mjs or .astro file: static, type-only, re-exported, dynamic, globbed, in scripts and styles. */
export function importsOf(path: string, text: string): SourceImport[] {
  if (!path.endsWith(".astro")) return plain(codeImports(text));
  const [, frontmatter = "", markup = text] = /^---\r?\n([^]*?)\r?\n---([^]*)$/.exec(text) ?? [];
  const scripts = [...markup.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
  const inScripts = scripts.flatMap(([, attributes = "", code = ""]) => [
    ...found(/\bsrc=["'](\.[^"']+)/g, attributes),
    ...codeImports(code),
  ]);
  const rest = markup.replace(/<script\b[^>]*>[^]*?<\/script>/g, "");
  const inMarkup = [
    ...found(/\bimport\(\s*["'`]([^"'`]+)/g, rest),
    ...found(/@import\s+(?:url\()?["']([^"']+)/g, rest),
  ];
  return [
    ...plain([...codeImports(frontmatter), ...inMarkup]),
    ...inScripts.map((specifier) => ({ specifier, browser: true })),
  ];
}

function plain(specifiers: string[]): SourceImport[] {
  return specifiers.map((specifier) => ({ specifier, browser: false }));
}

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, specifier = ""]) => specifier);
}

function codeImports(code: string): string[] {
  const specifiers: string[] = [];
  const visit = (node: ts.Node): void => {
    specifiers.push(...specifiersAt(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  return specifiers;
}

/** What this very node imports, its children aside. */
function specifiersAt(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textsOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textsOf(node.argument.literal) : [];
  if (ts.isCallExpression(node) && isImporter(node.expression)) return textsOf(node.arguments[0]);
  return [];
}

/** `import(…)`, `require(…)` and `import.meta.glob(…)`. */
function isImporter(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === "require";
  return (
    ts.isPropertyAccessExpression(callee) && ts.isMetaProperty(callee.expression) && callee.name.text.startsWith("glob")
  );
}

/** The text of a literal or of a list of them; an address put together at run time counts as unknown and is refused. */
function textsOf(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textsOf);
  return ["(an address put together at run time)"];
}
