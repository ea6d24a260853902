// Rings the square of the reader's own country on a field, with its name beside it.

/** Rings a square and names it; without a code, or for a country that has no square, takes ring and name away. */
export function ringSquare(field: Element, iso3?: string, name = ""): void {
  field.querySelector(".ring-name")?.remove();
  for (const ringed of field.querySelectorAll(".ring")) ringed.classList.remove("ring");
  const square = [...field.querySelectorAll<HTMLElement>("[data-code]")].find(
    ({ dataset }) => dataset["code"] === iso3,
  );
  if (!square) return;
  const label = document.createElement("span");
  label.className = ["ring-name", ...[...square.classList].filter((place) => /^[cr]\d/.test(place))].join(" ");
  label.textContent = name;
  square.classList.add("ring");
  field.append(label);
}
