// Knows how a host asks a widget to point out a country, and how the widget does it: as a state, never as markup.

/** The code that the query of an address asks for, or null. Never throws. */
export function highlightAsked(query: string): string | null {
  const code = new URLSearchParams(query).get("highlight") ?? "";
  return /^[A-Za-z]{3}$/.test(code) ? code.toUpperCase() : null;
}

/** Points out a country of the map, if it is there, and says its name; `data-highlight` on the root says which. */
export function markHighlight(document: Document, code: string): void {
  const places = [...document.querySelectorAll(`[data-iso="${code}"]`)];
  const outline = document.querySelector(`#world [data-iso="${code}"]`)?.getAttribute("d") ?? "";
  const name = places.map((place) => place.querySelector("title")?.textContent).find(Boolean);
  if (!name) return;
  document.documentElement.dataset["highlight"] = code;
  places.forEach((place) => place.setAttribute("data-highlighted", ""));
  document.querySelectorAll(".mark").forEach((mark) => mark.setAttribute("d", outline));
  document.querySelectorAll<HTMLElement>(".highlighted").forEach((line) => {
    line.textContent = name;
    line.hidden = false;
  });
}
