// How a list of changes is read: one version after the other, newest first, corrections marked. What waits for the next
// version is checked with the rest and not part of any.
import { Marked } from "marked";
import { DataFault, faultLine } from "../schema/parse-file.ts";

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
const UNRELEASED = "## Unreleased";
const MARK = /^- Corrected: \S/;
const MEANT_AS_MARK = /^\s*[-*+]\s+\W*correct(?:ed|ion)\b/i;
const reader = new Marked({ async: false });

/** The versions of a list of changes, as it orders them. @throws DataFault for a heading or a mark that is none. */
export function changesIn(text: string): readonly Change[] {
  const parts = text.split(/^(?=## )/m).filter((part) => part.startsWith("## "));
  return parts.flatMap((part, index) => {
    const [heading = "", ...rest] = part.split("\n");
    const slip = rest.find((line) => MEANT_AS_MARK.test(line) && !MARK.test(line));
    if (slip !== undefined)
      refuse(heading, `a correction must be written as "- Corrected: …", not as "${slip.trim()}"`);
    if (index === 0 && heading.trim() === UNRELEASED) return [];
    const [, version, date] = HEADING.exec(heading.trim()) ?? [];
    if (version === undefined || date === undefined)
      refuse(heading, `must be "## version – yyyy-mm-dd", or "${UNRELEASED}" once and first`);
    return [{ version, date, html: htmlOf(rest.join("\n")), corrects: rest.some((line) => MARK.test(line)) }];
  });
}

function refuse(heading: string, reason: string): never {
  throw new DataFault(faultLine(FILE, [heading], reason));
}

function htmlOf(markdown: string): string {
  return (reader.parse(markdown.trim()) as string).trim();
}
