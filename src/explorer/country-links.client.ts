// The links of countries on the map: which one is pressed, and what each is called in the layer shown.

/** A country that was pressed, by pointer or by key. */
export interface PressedCountry {
  readonly iso3: string;
  readonly link: HTMLElement | SVGElement;
  readonly where: "live" | "panels" | "list";
  readonly byKey: boolean;
}

/** The country of a press; none where the reader wants the link itself, in another tab or window. */
export function pressedCountry(event: MouseEvent): PressedCountry | undefined {
  if ([event.ctrlKey, event.metaKey, event.shiftKey, event.altKey].includes(true)) return undefined;
  const link = (event.target as Element).closest<HTMLElement | SVGElement>(".drawing a[data-c], [data-item] a");
  const holder = link?.closest<HTMLElement | SVGElement>("[data-c], [data-item]");
  const iso3 = holder?.dataset["c"] ?? holder?.dataset["item"];
  return link && iso3 ? { iso3, link, where: placeOf(link), byKey: byKey(event) } : undefined;
}

/** A key presses a link without a pointer; Firefox counts it as one press all the same. */
function byKey(event: MouseEvent): boolean {
  return event.detail === 0 || (event as Partial<PointerEvent>).pointerType === "";
}

function placeOf(link: Element): PressedCountry["where"] {
  if (link.closest(".panels")) return "panels";
  return link.closest(".drawing") ? "live" : "list";
}

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
