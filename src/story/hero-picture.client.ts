// The picture of the first screen: its four counts fill the field of squares and empty it again.

/** A field of squares with its counts. Without script the counts are lines of text under a still. */
class HeroPicture extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
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
