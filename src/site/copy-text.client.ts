// Knows how a text is copied, and what to do where a browser does not let a page copy. Knows no text.

/** A text with a button. Without script there is no button, and the text can be marked and copied by hand. */
export class CopyText extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    const button = this.querySelector("button");
    button?.removeAttribute("hidden");
    button?.addEventListener("click", () => void this.copy(), { signal: this.gone.signal });
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  /** Says that it is copied only once it is; else marks the text, so that the reader can. */
  private async copy(): Promise<void> {
    const place = this.querySelector<HTMLElement>("textarea, code");
    if (!place) return;
    const text = place instanceof HTMLTextAreaElement ? place.value : place.textContent;
    try {
      await navigator.clipboard.writeText(text);
      this.say("done");
    } catch {
      mark(place);
      this.say("failed");
    }
  }

  private say(outcome: "done" | "failed"): void {
    this.dataset["state"] = outcome;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.getAttribute(outcome);
  }
}

function mark(place: HTMLElement): void {
  if (!(place instanceof HTMLTextAreaElement)) return getSelection()?.selectAllChildren(place);
  place.focus();
  place.select();
}

customElements.define("copy-text", CopyText);
