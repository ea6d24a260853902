// Knows at which step of the story the reader is, and how to get to another. Knows no button and no step's content.
import { isStill } from "./reading-mode.client.ts";

/** What says that the reader goes elsewhere by hand, so that a step asked for before no longer counts. */
const BY_HAND = ["wheel", "touchmove", "pointerdown", "keydown", "hashchange"] as const;
const SCROLL_KEYS: ReadonlySet<string> = new Set(["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "]);

/** The steps of the page, in order, and the reader's place among them. */
export class StorySteps {
  /** The step at which the page stands, as far as it was told. */
  current = document.querySelector<HTMLElement>("[data-step][data-active]")?.dataset["step"];
  /** The step that was last asked for; the page may still be on its way, or too short to bring it up. */
  private asked: string | undefined;

  /** Forgets what was asked for once the reader goes elsewhere by hand; what happens within `controls` is no such thing. */
  listen(controls: Element, signal: AbortSignal): void {
    const leave = (event: Event) => {
      const inControls = event.target instanceof Node && controls.contains(event.target);
      const scrolling = !(event instanceof KeyboardEvent) || SCROLL_KEYS.has(event.key);
      if (!inControls && scrolling) this.leave();
    };
    for (const kind of BY_HAND) addEventListener(kind, leave, { signal, passive: true });
  }

  /**
   * Tells when the story's beginning or end passes the middle of the window. A jump over the whole story passes no step:
   * so what is above the window counts as seen by one, what is below by the other.
   */
  watchEnds(tell: () => void, signal: AbortSignal): void {
    for (const rootMargin of ["9999999px 0px -50%", "-50% 0px 9999999px"]) {
      let begun = false;
      const pass = () => {
        // The first report only says where the page begins, which its address has said already.
        if (begun) tell();
        begun = true;
      };
      const observer = new IntersectionObserver(pass, { rootMargin });
      const story = document.querySelector("story-scroller");
      if (story) observer.observe(story);
      signal.addEventListener("abort", () => observer.disconnect());
    }
  }

  /** The page goes elsewhere: what was asked for no longer counts. */
  leave(): void {
    this.asked = undefined;
  }

  /** The texts of all steps, in order. */
  get texts(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>("[data-step] > .text")];
  }

  /** Index of the step that the reader is at; -1 before the first, the number of steps after the last. */
  get position(): number {
    const { texts } = this;
    const index = texts.findIndex((text) => text.id === (this.asked ?? this.current));
    if (index >= 0) return index;
    return (texts[0]?.getBoundingClientRect().top ?? 1) > 0 ? -1 : texts.length;
  }

  /**
   * What the address calls the place: the step; the section after the last; before the first nothing, so that a copied
   * address opens the story from its beginning. Null where the address names a place elsewhere by itself.
   */
  get placeName(): string | null {
    const { texts, position } = this;
    const [story, after] = ["story-scroller", ".reading:last-child > section"].map((part) =>
      document.querySelector(part),
    );
    const end = after?.getAttribute("aria-labelledby");
    if (position >= texts.length) return `#${end}`;
    if (position >= 0) return `#${texts[position]?.id}`;
    const named = document.getElementById(location.hash.slice(1));
    return named && (named.id === end || story?.contains(named)) ? location.pathname + location.search : null;
  }

  /** The text that is being read. */
  get place(): HTMLElement | undefined {
    return this.texts[this.position];
  }

  /** Leads to the step so many further on and returns its text; nothing beyond the first and the last. */
  go(by: number): HTMLElement | undefined {
    const target = this.texts[this.position + by];
    if (!target) return undefined;
    this.asked = target.id;
    target.scrollIntoView({ block: "start", behavior: isStill() ? "instant" : "smooth" });
    return target;
  }
}
