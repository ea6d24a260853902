// Every file of the built site is sent with the headers of exactly one row of the table.
import { expect, it } from "vitest";
import { HEADER_TABLE, patternFor } from "../../scripts/header-table.ts";
import { builtFiles } from "../built-site.ts";

/** The files that hosts read and do not send. */
const NOT_SENT = ["_headers", "_redirects"];

it("every file of the site, as it is asked for, fits exactly one pattern of the table", () => {
  const patterns = HEADER_TABLE.flatMap(({ paths }) => paths).map(patternFor);
  const asked = builtFiles
    .filter((file) => !NOT_SENT.includes(file))
    .map((file) => `/${file}`.replace(/\/index\.html$/, "/"));
  const fits = (path: string) => patterns.filter((pattern) => pattern.test(path)).length;
  expect(asked.map((path) => [path, fits(path)] as const).filter(([, count]) => count !== 1)).toEqual([]);
});
