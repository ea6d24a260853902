// The stage that the steps of the map share: brings it to the state of a step, and lets the squares set out from the map.

const TRAVEL_MS = 380;
const SPREAD_MS = 200;
const BACK_MS = 300;
/** The state in which the map stands, and the first one of squares, between which they travel. */
const [MAP, FIRST] = ["map", "listed"] as const;

/** The stage of a step, and the state that the step gives it; undefined for a step with a picture of its own. */
export function sharedStage(step: HTMLElement | undefined): { stage: HTMLElement; state: string } | undefined {
  const stage = step?.parentElement?.querySelector<HTMLElement>(".square-stage");
  const state = step?.dataset["state"];
  return stage && state ? { stage, state } : undefined;
}

/** Shows a state; from the map to the squares and back they travel, where things may move and the stage was there. */
export function showState(stage: HTMLElement, state: string, mayMove: boolean): void {
  const before = stage.dataset["stage"];
  const field = stage.querySelector<HTMLElement>(".square-field");
  if (!field) return;
  for (const part of stage.querySelectorAll<HTMLElement>("[data-of]"))
    part.toggleAttribute("data-now", part.dataset["of"] === state);
  if (before === state) return;
  const moves = mayMove && [before, state].includes(MAP) && [before, state].includes(FIRST);
  field.dataset["state"] = state === MAP ? FIRST : state;
  stage.dataset["stage"] = state;
  if (moves) travel(stage, field, state === MAP);
}

/** Each square goes from its country's place on the map to its cell, west first, growing from a dot; or straight back. */
function travel(stage: HTMLElement, field: HTMLElement, back: boolean): void {
  const map = stage.querySelector<SVGElement>(".map svg.scene")?.getBoundingClientRect();
  const { left, top, width } = field.getBoundingClientRect();
  if (!map || width === 0) return;
  const moving = [...field.querySelectorAll<HTMLElement>("[data-from]")].map((square) => {
    const [x = 0, y = 0] = (square.dataset["from"] ?? "").split(" ").map((share) => Number(share) / 100);
    const dx = map.left + x * map.width - left - square.offsetLeft - square.offsetWidth / 2;
    const dy = map.top + y * map.height - top - square.offsetTop - square.offsetHeight / 2;
    return { square, away: `translate(${dx}px, ${dy}px) scale(0.2)`, west: square.offsetLeft / width };
  });
  for (const { square, away, west } of moving) {
    const frames = [{ transform: away }, { transform: "none" }];
    square.animate(back ? [...frames.reverse(), { visibility: "visible" }] : frames, {
      duration: back ? BACK_MS : TRAVEL_MS,
      delay: back ? 0 : west * SPREAD_MS,
      easing: "cubic-bezier(0.45, 0, 0.2, 1)",
      fill: "backwards",
    });
  }
}
