// Knows the reader's controls: progress, previous and next, plain article, sources. Knows no step's content.
import { followScreen, keepMode, MODE_EVENT, scrolls } from "./reading-mode.client.ts";
import { STEP_EVENT } from "./story-scroller.client.ts";
import { StorySteps } from "./story-steps.client.ts";

const root = document.documentElement;
/** How long the reader has to stay at a place before the address names it: browsers leave out what is written too often. */
const REST_MS = 200;

/** The bar over the story. Works with the steps of the page; all it remembers stands in the address. */
class StoryBar extends HTMLElement {
  private gone = new AbortController();
  private readonly steps = new StorySteps();
  private rest: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    const moved = (event: Event) => this.move((event as CustomEvent<string | undefined>).detail);
    document.addEventListener(STEP_EVENT, moved, { signal });
    document.addEventListener("keydown", (event) => this.step(event), { signal });
    document.addEventListener(MODE_EVENT, () => this.changeMode(), { signal });
    this.addEventListener("click", (event) => this.press(event), { signal });
    this.steps.listen(this, signal);
    followScreen(signal);
    addEventListener("beforeprint", () => openNotes(true), { signal });
    addEventListener("afterprint", () => openNotes(root.hasAttribute("data-sources")), { signal });
    this.querySelectorAll("[hidden]").forEach((part) => part.removeAttribute("hidden"));
    this.mark();
    this.follow(this.steps.current);
    this.steps.watchEnds(() => this.move(this.steps.current), signal);
  }

  disconnectedCallback(): void {
    clearTimeout(this.rest);
    this.gone.abort();
  }

  /** The reader is elsewhere: at a step, or outside the story. */
  private move(id: string | undefined): void {
    this.follow(id);
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      const place = this.steps.placeName;
      if (place !== null) remember(place);
    }, REST_MS);
  }

  private follow(id: string | undefined): void {
    this.steps.current = id;
    const { texts, position } = this.steps;
    this.querySelector("progress")?.setAttribute("value", String(Math.min(position + 1, texts.length)));
    const part = texts
      .find((text) => text.id === id)
      ?.closest(".part")
      ?.getAttribute("aria-labelledby");
    this.querySelectorAll("a").forEach((link) => {
      if (link.hash === `#${part}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    const name = this.querySelector<HTMLElement>("[data-outside]");
    if (name) name.textContent = this.querySelector("[aria-current]")?.textContent ?? name.dataset["outside"] ?? "";
  }

  private step(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const busy = (event.target as Element | null)?.closest(
      "input, select, textarea, [role=application], [data-keys], .scroll",
    );
    if (by === undefined || busy || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.steps.go(document.dir === "rtl" ? -by : by)?.focus({ preventScroll: true });
  }

  /** For who presses a button without seeing what it moves; focus stays on the button. */
  private goAndTell(by: number): void {
    const target = this.steps.go(by);
    const status = this.querySelector<HTMLElement>("[role=status]");
    if (!target || !status) return;
    const { texts, position } = this.steps;
    const { words = "" } = status.dataset;
    status.textContent = words.replace("{n}", String(position + 1)).replace("{of}", String(texts.length));
  }

  private press(event: Event): void {
    const pressed = event.target as Element;
    // Who has chosen a part wants to see it: the list closes.
    if (pressed.closest("a")) {
      this.querySelector("nav")?.hidePopover();
      this.steps.leave();
    }
    const action = pressed.closest("button")?.dataset["do"];
    if (action === "previous") this.goAndTell(-1);
    if (action === "next") this.goAndTell(1);
    if (action === "article") this.toggleArticle();
    if (action === "sources") this.toggleSources();
  }

  private toggleArticle(): void {
    const address = new URL(location.href);
    address.searchParams.set("read", scrolls() ? "article" : "scroll");
    remember(address.href);
    keepMode();
  }

  /** Text and pictures have other places now: the step that was read is brought back. */
  private changeMode(): void {
    const { place } = this.steps;
    requestAnimationFrame(() => place?.scrollIntoView({ block: "start", behavior: "instant" }));
    this.mark();
  }

  private toggleSources(): void {
    const { place } = this.steps;
    const before = place?.getBoundingClientRect().top ?? 0;
    const shown = root.toggleAttribute("data-sources");
    document.querySelectorAll<HTMLAnchorElement>("a.figure").forEach((figure) => {
      if (shown) figure.href = `#${figure.dataset["note"]}`;
      else figure.removeAttribute("href");
    });
    openNotes(shown);
    scrollBy({ top: (place?.getBoundingClientRect().top ?? 0) - before, behavior: "instant" });
    this.mark();
  }

  /** Buttons say by `aria-pressed` what is on. */
  private mark(): void {
    const states = { article: !scrolls(), sources: root.hasAttribute("data-sources") };
    for (const [name, on] of Object.entries(states))
      this.querySelector(`[data-do="${name}"]`)?.setAttribute("aria-pressed", String(on));
  }
}

function openNotes(open: boolean): void {
  for (const notes of document.querySelectorAll<HTMLDetailsElement>("details.notes")) notes.open = open;
}

/** Writes the address without a new entry in the history; a browser that limits such writes loses nothing. */
function remember(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Some browsers refuse when it happens often; the next step writes it.
  }
}

customElements.define("story-bar", StoryBar);
