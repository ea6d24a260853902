// Knows the reader's controls: progress, previous and next, plain article, sources. Knows no step's content.
import { STEP_EVENT } from "./story-scroller.ts";

const ARTICLE = "article";
const root = document.documentElement;

/** The bar over the story. Works with the steps of the page; all it remembers stands in the address. */
class StoryBar extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    document.addEventListener(STEP_EVENT, (event) => this.follow((event as CustomEvent<string | undefined>).detail), {
      signal,
    });
    document.addEventListener("keydown", (event) => this.step(event), { signal });
    this.addEventListener("click", (event) => this.press(event), { signal });
    addEventListener("beforeprint", () => openNotes(true), { signal });
    addEventListener("afterprint", () => openNotes(root.hasAttribute("data-sources")), { signal });
    this.querySelector(".controls")?.removeAttribute("hidden");
    this.mark();
    this.follow(currentStep());
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private steps(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>("[data-step] > .text")];
  }

  private follow(id: string | undefined): void {
    const all = this.steps();
    const index = all.findIndex((text) => text.id === id);
    this.querySelector("progress")?.setAttribute("value", String(index + 1));
    const part = all[index]?.closest("section")?.getAttribute("aria-labelledby");
    this.querySelectorAll("a").forEach((link) => {
      if (link.hash === `#${part}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    const name = this.querySelector<HTMLElement>("[data-outside]");
    if (name) name.textContent = this.querySelector("[aria-current]")?.textContent ?? name.dataset["outside"] ?? "";
    if (id) remember(`#${id}`);
  }

  private step(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const busy = (event.target as Element | null)?.closest(
      "input, select, textarea, [role=application], [data-keys], .scroll",
    );
    if (by === undefined || busy || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.go(document.dir === "rtl" ? -by : by);
  }

  private go(by: number): void {
    const all = this.steps();
    const index = all.findIndex((text) => text.id === currentStep());
    const target = all[index + by];
    if (!target) return;
    target.scrollIntoView({ block: "start", behavior: "smooth" });
    target.focus({ preventScroll: true });
  }

  private press(event: Event): void {
    const pressed = event.target as Element;
    // Who has chosen a part wants to see it: the list closes.
    if (pressed.closest("a")) this.querySelector("nav")?.hidePopover();
    const action = pressed.closest("button")?.dataset["do"];
    if (action === "previous") this.go(-1);
    if (action === "next") this.go(1);
    if (action === "article") this.toggleArticle();
    if (action === "sources") this.toggleSources();
  }

  private toggleArticle(): void {
    const article = root.dataset["mode"] === "scroll";
    if (article) delete root.dataset["mode"];
    else root.dataset["mode"] = "scroll";
    const address = new URL(location.href);
    if (article) address.searchParams.set("read", ARTICLE);
    else address.searchParams.set("read", "scroll");
    remember(address.href);
    const place = document.getElementById(currentStep() ?? "");
    requestAnimationFrame(() => place?.scrollIntoView({ block: "start", behavior: "instant" }));
    this.mark();
  }

  private toggleSources(): void {
    const shown = root.toggleAttribute("data-sources");
    document.querySelectorAll<HTMLAnchorElement>("a.figure").forEach((figure) => {
      if (shown) figure.href = `#${figure.dataset["note"]}`;
      else figure.removeAttribute("href");
    });
    openNotes(shown);
    this.mark();
  }

  /** Buttons say by `aria-pressed` what is on. */
  private mark(): void {
    const states = { article: root.dataset["mode"] !== "scroll", sources: root.hasAttribute("data-sources") };
    for (const [name, on] of Object.entries(states))
      this.querySelector(`[data-do="${name}"]`)?.setAttribute("aria-pressed", String(on));
  }
}

/** Id of the step that is being read, if any. */
function currentStep(): string | undefined {
  return document.querySelector<HTMLElement>("[data-step][data-active]")?.dataset["step"];
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
