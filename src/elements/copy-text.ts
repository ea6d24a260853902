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
    const text = this.querySelector("code");
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text.textContent);
      this.say("done");
    } catch {
      getSelection()?.selectAllChildren(text);
      this.say("failed");
    }
  }

  private say(outcome: "done" | "failed"): void {
    this.dataset["state"] = outcome;
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = this.getAttribute(outcome);
  }
}

customElements.define("copy-text", CopyText);
