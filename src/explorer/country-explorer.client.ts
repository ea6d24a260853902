// Knows when the map to explore comes to life on a page and when it goes. Knows nothing of what it does.
import { Explorer } from "./explorer.client.ts";

/** The map to explore. Without this script each country is a link, and the page alone switches the layers. */
class CountryExplorer extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    const live = this.querySelector<HTMLElement>("[data-live]");
    const panel = this.querySelector<HTMLElement>(".country-panel");
    if (live && panel) new Explorer(this, live, panel).listen(this.gone.signal);
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }
}

customElements.define("country-explorer", CountryExplorer);
