// The picture of the first screen: its four counts fill the field of squares and empty it again.

/** A field of squares with its counts. Without script the counts are lines of text under a still. */
class HeroPicture extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    // A browser that keeps what was chosen before a reload keeps no picture.
    const first = this.querySelector("[data-state]")?.getAttribute("data-state");
    for (const count of this.querySelectorAll<HTMLInputElement>("input")) count.checked = count.value === first;
    this.addEventListener("change", ({ target }) => this.show(target as HTMLInputElement), this.gone);
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private show({ value, dataset }: HTMLInputElement): void {
    this.querySelector("[data-state]")?.setAttribute("data-state", value);
    this.querySelector("p[data-alt]")?.replaceChildren(dataset["alt"] ?? "");
  }
}

customElements.define("hero-picture", HeroPicture);
