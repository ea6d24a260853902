// Fills a template that a reader copies, safe where it is markup.

/** Values by the names of their place-holders. */
export type SnippetValues = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A template with `{name}` filled from the values. In markup whatever is filled in stays inside its quotes and between
 * its tags; what the template asks for and nobody gives is left empty.
 */
export function snippetText(template: string, values: SnippetValues): string {
  const isMarkup = template.startsWith("<");
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(Object.hasOwn(values, name) ? values[name] : "");
    return isMarkup ? value.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : value;
  });
}
