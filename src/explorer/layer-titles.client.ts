// Knows that every country on the map is named with what the layer shown says of it. Knows no layer and no country.

/** Words by layer and class, as the element's `data-words` has them. */
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Renames the countries on every picture of the map, once per layer; the part before the colon is the name. */
export function titleCountries(explorer: HTMLElement, layer: string): void {
  if (explorer.dataset["titled"] === layer) return;
  explorer.dataset["titled"] = layer;
  const words = Object.entries((JSON.parse(explorer.dataset["words"] ?? "{}") as Words)[layer] ?? {});
  for (const title of explorer.querySelectorAll(".drawing a > title")) {
    const { classList } = title.parentElement as Element;
    const word = words.find(([name]) => classList.contains(name))?.[1];
    if (word) title.textContent = `${title.textContent.split(": ")[0]}: ${word}`;
  }
}
