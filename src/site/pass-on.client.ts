// Knows how a text is handed on: by the browser's own sharing, or copied. Knows no text; says only what really happened.

/** Buttons that share or copy `data-text`. Hidden without script; says `data-copied` or `data-failed` in its status. */
class PassOn extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    this.hidden = false;
    this.dataset["ready"] = "";
    if ("share" in navigator) this.querySelector("[data-do=share]")?.removeAttribute("hidden");
    this.addEventListener("click", (event) => void this.press(event), { signal: this.gone.signal });
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private async press(event: Event): Promise<void> {
    const action = (event.target as Element).closest("button")?.dataset["do"];
    if (action === "share") await this.share();
    if (action === "copy") await this.copy();
  }

  /** A reader who changes her mind in the browser's own dialogue has done nothing wrong: no message. */
  private async share(): Promise<void> {
    const { text = "", title = "" } = this.dataset;
    await navigator.share({ title, url: text }).catch(() => undefined);
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.dataset["text"] ?? "");
      this.say(this.dataset["copied"]);
    } catch {
      this.say(this.dataset["failed"]);
      this.offer();
    }
  }

  private say(words = ""): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  /** The text in a field, selected, for a reader who copies by hand. */
  private offer(): void {
    const field = this.querySelector("textarea");
    if (!field) return;
    field.hidden = false;
    field.value = this.dataset["text"] ?? "";
    field.select();
  }
}

customElements.define("pass-on", PassOn);
