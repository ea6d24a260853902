// Knows how the changelog of the data is read: one entry per version, its paragraphs and its points. Knows no change.
import { marked, type Tokens } from "marked";

/** One version of the data. */
export interface ChangelogEntry {
  /** Version and day, as the heading has them. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/** The versions of a changelog in Markdown, in its order; what stands before the first is left out. */
export function changelogEntries(markdown: string): ChangelogEntry[] {
  const tokens = marked.lexer(markdown);
  const starts = tokens.flatMap((token, index) => (token.type === "heading" && token["depth"] === 2 ? [index] : []));
  return starts.map((start, index) => {
    const own = tokens.slice(start + 1, starts[index + 1]);
    return {
      title: (tokens[start] as Tokens.Heading).text,
      paragraphs: own.flatMap((token) =>
        token.type === "paragraph" ? [onOneLine((token as Tokens.Paragraph).text)] : [],
      ),
      points: own.flatMap((token) =>
        token.type === "list" ? (token as Tokens.List).items.map(({ text }) => onOneLine(text)) : [],
      ),
    };
  });
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
