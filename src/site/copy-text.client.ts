// Copies a text, or hands it to the browser's own sharing, and says only what really happened.

/**
 * Buttons that copy or share: `data-text` where there is one, else what the code or the field inside says. Without script
 * there is no button, and the text can be marked and copied by hand.
 */
export class CopyText extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    this.hidden = false;
    this.dataset["ready"] = "";
    for (const button of this.querySelectorAll("button"))
      if (button.dataset["do"] !== "share" || "share" in navigator) button.hidden = false;
    this.addEventListener("click", (event) => void this.press(event), { signal: this.gone.signal });
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private async press(event: Event): Promise<void> {
    const button = (event.target as Element).closest("button");
    if (button) await (button.dataset["do"] === "share" ? this.share() : this.copy());
  }

  /** A reader who changes her mind in the browser's own dialogue has done nothing wrong: no message. */
  private async share(): Promise<void> {
    const { text = "", title = "" } = this.dataset;
    await navigator.share({ title, url: text }).catch(() => undefined);
  }

  /** Says that it is copied only once it is; else marks the text, so that the reader can. */
  private async copy(): Promise<void> {
    const place = this.querySelector<HTMLElement>("textarea, code");
    if (!place) return;
    const shown = place instanceof HTMLTextAreaElement ? place.value : place.textContent;
    const text = this.dataset["text"] ?? shown;
    try {
      await navigator.clipboard.writeText(text);
      this.say("done");
    } catch {
      mark(place, text);
      this.say("failed");
    }
  }

  private say(outcome: "done" | "failed"): void {
    this.dataset["state"] = outcome;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.getAttribute(outcome);
  }
}

function mark(place: HTMLElement, text: string): void {
  if (!(place instanceof HTMLTextAreaElement)) return getSelection()?.selectAllChildren(place);
  place.hidden = false;
  place.value = text;
  place.focus();
  place.select();
}

customElements.define("copy-text", CopyText);
