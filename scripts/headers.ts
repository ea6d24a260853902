// Knows which headers a published path is sent with, from the one table. Knows no server.
import { HEADER_TABLE } from "./header-table.ts";

/** The headers for a path such as "/embed/participants/", below whatever base the site is published. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return HEADER_TABLE.find(({ paths }) => paths.some((pattern) => patternFor(pattern).test(path)))?.headers ?? {};
}

/** A pattern of the table as a regular expression over whole paths. */
export function patternFor(pattern: string): RegExp {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*")}$`);
}
