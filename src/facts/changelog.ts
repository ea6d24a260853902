// Reads data/CHANGELOG.md: one version after the other, newest first, corrections marked.
import { Marked } from "marked";
import { LINK_RULE, LINK_START } from "./fields.ts";
import { DataError, formatError } from "./parse-file.ts";

/** What changed with one version. */
export interface Change {
  readonly version: string;
  /** Day of the version. */
  readonly date: string;
  /** What changed, as HTML of paragraphs and lists. */
  readonly html: string;
  /** Whether something that had been published was wrong: an item that begins with the mark "Corrected:". */
  readonly corrects: boolean;
}

const FILE = "data/CHANGELOG.md";
const HEADING = /^## (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$/;
/** What is done but in no version yet: neither pages nor feed speak of it. */
const UNRELEASED = /^## Unreleased\s*$/m;
const MARK = /^- Corrected: \S/;
const MEANT_AS_MARK = /^\s*[-*+]\s+\W*correct(?:ed|ion)\b/i;
const reader = new Marked({ async: false });
const SAFE_LINK = new RegExp(`^${LINK_START.source}`);

/** The versions of a list of changes, as it orders them. @throws DataError for a heading or a mark that is none. */
export function changesIn(text: string): readonly Change[] {
  const parts = text.split(/^(?=## )/m).filter((part) => part.startsWith("## ") && !UNRELEASED.test(part));
  return parts.map((part) => {
    const [heading = "", ...rest] = part.split("\n");
    const [, version, date] = HEADING.exec(heading.trim()) ?? [];
    if (version === undefined || date === undefined) refuse(heading, 'must be "## version – yyyy-mm-dd"');
    const slip = rest.find((line) => MEANT_AS_MARK.test(line) && !MARK.test(line));
    if (slip !== undefined)
      refuse(heading, `a correction must be written as "- Corrected: …", not as "${slip.trim()}"`);
    return { version, date, html: htmlOf(heading, rest.join("\n")), corrects: rest.some((line) => MARK.test(line)) };
  });
}

/** What the text becomes stands in a page and in the feed: tags, or links that run something, would run there. */
function htmlOf(heading: string, markdown: string): string {
  const tokens = reader.lexer(markdown.trim());
  void reader.walkTokens(tokens, (token) => {
    if (token.type === "html") refuse(heading, `must be Markdown without tags, not "${token.raw.trim()}"`);
    if ((token.type === "link" || token.type === "image") && !SAFE_LINK.test(String(token["href"])))
      refuse(heading, `${LINK_RULE}, not to "${token["href"]}"`);
  });
  return reader.parser(tokens).trim();
}

function refuse(heading: string, reason: string): never {
  throw new DataError(formatError(FILE, [heading], reason));
}
