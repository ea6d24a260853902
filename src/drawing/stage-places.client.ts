// Knows the countries of the live picture: their shapes, their markers, their places. Moves nothing.

/** A country's place: where its name sits and how wide and high it is, in units of the map. */
export interface StagePlace {
  readonly iso3: string;
  readonly name: string;
  readonly shape: SVGAElement;
  readonly marker: SVGAElement | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The countries of a picture, by code, as its markup gives them. */
export function placesIn(land: SVGSVGElement, marks: SVGSVGElement): ReadonlyMap<string, StagePlace> {
  const shapes = [...land.querySelectorAll<SVGAElement>("a[data-c]")];
  return new Map(shapes.map((shape) => placeOf(shape, marks)).map((place) => [place.iso3, place]));
}

function placeOf(shape: SVGAElement, marks: SVGSVGElement): StagePlace {
  const iso3 = shape.dataset["c"] ?? "";
  const [x = 0, y = 0, width = 0, height = 0] = (shape.dataset["at"] ?? "").split(" ").map(Number);
  const marker = marks.querySelector<SVGAElement>(`a[data-c="${iso3}"]`);
  const name = shape.textContent.trim().replace(/:[^:]*$/, "");
  return { iso3, name, shape, marker, x, y, width, height };
}

/** What stands for a country where the picture is: its marker while that is shown, else its shape. */
export function shownLink({ marker, shape }: StagePlace): SVGAElement {
  return marker && marker.getClientRects().length > 0 ? marker : shape;
}
