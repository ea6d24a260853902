// Knows how the story scrolls: which step is being read, and how the picture of one gives way to the next.
// Knows no picture: each step brings its own, and what shows is a pure function of the step.

import { isStill, MODE_EVENT, scrolls } from "./reading-mode.client.ts";
import { READY } from "./reading-queries.ts";
import { passOver } from "./camera.client.ts";
import { sharedStage, showState } from "./square-stage.client.ts";

/** Dispatched on the document when another step is being read; `detail` is its id. */
export const STEP_EVENT = "story:step";

/** Where a text counts as being read, as a share of the screen that is free for text, from its top. */
const READING_SHARE = { beside: 0.55, below: 0.45 };
/** In an article a text is read where links lead to: a little below the bar. */
const ARTICLE_LINE_PX = 104;
const STAGE_ABOVE = "(max-width: 63.99rem)";
const TURNED = "(orientation: portrait)";

/** The story. Scrolls with a stage while `data-mode="scroll"` stands on the root element, else leaves a plain article. */
class StoryScroller extends HTMLElement {
  private gone = new AbortController();
  private active: HTMLElement | undefined;
  private observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    for (const query of [STAGE_ABOVE, TURNED])
      matchMedia(query).addEventListener("change", () => this.observe(), { signal });
    document.addEventListener(MODE_EVENT, () => this.observe(), { signal });
    signal.addEventListener("abort", () => this.observer?.disconnect());
    const world = this.querySelector<SVGSVGElement>(".map svg.scene")?.viewBox.baseVal;
    if (world) this.style.setProperty("--world", String(world.width / world.height));
    this.observe();
    this.setAttribute(READY, "");
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private observe(): void {
    this.observer?.disconnect();
    const percent = this.readingLine() * 100;
    const rootMargin = `-${percent}% 0px -${100 - percent}% 0px`;
    this.observer = new IntersectionObserver((entries) => this.read(entries), { rootMargin });
    for (const text of [this, ...this.querySelectorAll("h2, [data-step] > .text")]) this.observer.observe(text);
  }

  /** The line on which a text counts as being read, as a share of the screen: below the stage where that lies above. */
  private readingLine(): number {
    if (!scrolls()) return Math.min(0.95, ARTICLE_LINE_PX / innerHeight);
    const still = this.querySelector<HTMLElement>("[data-step] > .still");
    if (!still || !matchMedia(STAGE_ABOVE).matches) return READING_SHARE.beside;
    const end = Number.parseFloat(getComputedStyle(still).insetBlockStart) + still.offsetHeight;
    const free = Math.max(0, innerHeight - end);
    return Math.min(0.95, (end + free * READING_SHARE.below) / innerHeight);
  }

  /**
   * Of all texts that crossed the reading line since last time, the one on it now; a jump reports once. Between two
   * texts the last picture stays; before and after the story there is none.
   */
  private read(entries: IntersectionObserverEntry[]): void {
    // On a busy machine one report tells of several moments: the last word on each text counts.
    const latest = new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]));
    const onLine = [...latest].findLast(([target, isOn]) => isOn && target !== this)?.[0];
    if (latest.get(this) === false) this.show(undefined);
    else if (onLine) this.show(stepOf(onLine));
  }

  private show(step: HTMLElement | undefined): void {
    if (step === this.active) return;
    const before = this.active;
    this.active = step;
    before?.removeAttribute("data-active");
    step?.setAttribute("data-active", "");
    this.setStage(step);
    for (const alike of this.querySelectorAll("[data-alike]")) alike.removeAttribute("data-alike");
    if (before && step) passOver(before, step, scrolls() && !isStill());
    document.dispatchEvent(new CustomEvent(STEP_EVENT, { detail: step?.dataset["step"] }));
  }

  /** Several steps may share one stage: it stays, and takes the state of the step. */
  private setStage(step: HTMLElement | undefined): void {
    const shared = sharedStage(step);
    for (const stage of this.querySelectorAll<HTMLElement>("[data-stage]")) {
      const stays = stage.hasAttribute("data-shown");
      if (shared?.stage === stage) showState(stage, shared.state, stays && scrolls() && !isStill());
      stage.toggleAttribute("data-shown", shared?.stage === stage);
    }
  }
}

/** The step that a text belongs to; a part's heading belongs to its first step. */
function stepOf(text: Element): HTMLElement | undefined {
  return (
    text.closest<HTMLElement>("[data-step]") ??
    text.parentElement?.querySelector<HTMLElement>("[data-step]") ??
    undefined
  );
}

customElements.define("story-scroller", StoryScroller);
