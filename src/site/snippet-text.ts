// Fills a template that a reader copies, safe where it is markup.
import { escaped } from "../facts/markup.ts";

/** Values by the names of their place-holders. */
export type SnippetValues = Readonly<Record<string, string | number>>;

/**
 * A template with `{name}` filled from the values. In markup whatever is filled in stays inside its quotes and between
 * its tags; what the template asks for and nobody gives is left empty.
 */
export function snippetText(template: string, values: SnippetValues): string {
  const isMarkup = template.startsWith("<");
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(Object.hasOwn(values, name) ? values[name] : "");
    return isMarkup ? escaped(value) : value;
  });
}
