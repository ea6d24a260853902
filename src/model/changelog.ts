// Knows how the list of changes is read: one version after the other, newest first. Knows no change.
import { Marked } from "marked";
import { DataFault, faultLine } from "../schema/parse-file.ts";
import { changelog } from "./documents.ts";

/** What changed with one version. */
export interface Change {
  readonly version: string;
  /** Day of the version. */
  readonly date: string;
  /** What changed, as HTML of paragraphs and lists. */
  readonly html: string;
}

const FILE = "data/CHANGELOG.md";
const HEADING = /^## (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$/;
const reader = new Marked({ async: false });

/** The versions of a list of changes, as it orders them. @throws DataFault for a heading that is none of a version. */
export function changesIn(text: string): readonly Change[] {
  const parts = text.split(/^(?=## )/m).filter((part) => part.startsWith("## "));
  return parts.map((part) => {
    const [heading = "", ...rest] = part.split("\n");
    const [, version, date] = HEADING.exec(heading.trim()) ?? [];
    if (version === undefined || date === undefined)
      throw new DataFault(faultLine(FILE, [heading], 'must be "## version – yyyy-mm-dd"'));
    return { version, date, html: htmlOf(rest.join("\n")) };
  });
}

function htmlOf(markdown: string): string {
  return (reader.parse(markdown.trim()) as string).trim();
}

/** The versions of this dataset. */
export const changes: readonly Change[] = changesIn(changelog);
