// Knows how a choice of widget becomes a preview, texts to copy and an address to share. Knows no widget by name.
import { choiceIn, type Choice, widgetAddress, withChoice } from "./widget-choice.client.ts";
import { choiceOf, fillForm, offer } from "./widget-form.client.ts";
import { WidgetLadder } from "./widget-ladder.client.ts";
import { WidgetPreview } from "./widget-preview.client.ts";

type Values = Readonly<Record<string, string>>;

/** What the page tells of its widgets, as JSON beside the form. */
interface Facts {
  /** Texts to copy, by rung of the ladder, with place-holders. */
  readonly templates: Values;
  /** What fills them, by language and by path of the widget. */
  readonly languages: Readonly<Record<string, Values>>;
  readonly widgets: Readonly<Record<string, Values>>;
  /** Languages that nobody has reviewed. */
  readonly drafts: readonly string[];
}

/** The form of the page of widgets; shown only where script runs. */
class WidgetBuilder extends HTMLElement {
  private gone = new AbortController();
  /** Room that a widget has asked for beyond the recorded height, and for which choice. */
  private room = { address: "", width: "", height: 0 };

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    const facts = JSON.parse(this.querySelector("script")?.textContent ?? "{}") as Facts;
    const form = this.querySelector("form");
    const place = this.querySelector<HTMLElement>(".preview");
    const { root = "", base = "" } = this.dataset;
    if (!form || !place) return;
    const preview = new WidgetPreview(place);
    const ladder = new WidgetLadder(this, root, new URL(base, location.href).href);
    const show = () => this.show(facts, choiceOf(form), preview, ladder);
    fillForm(form, choiceIn(location.search));
    this.dataset["ready"] = "";
    offer(form);
    show();
    preview.watch(signal, (height) => {
      const { width = "", ...choice } = choiceOf(form);
      this.room = { address: widgetAddress(choice), width, height };
      show();
    });
    form.addEventListener(
      "input",
      () => {
        offer(form);
        show();
        history.replaceState(history.state, "", withChoice(location.href, choiceOf(form)));
      },
      { signal },
    );
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private asked(address: string, width: string): number {
    return this.room.address === address && this.room.width === width ? this.room.height : 0;
  }

  private show(facts: Facts, choice: Choice, preview: WidgetPreview, ladder: WidgetLadder): void {
    const { language = "", theme = "", width = "" } = choice;
    const { root = "", base = "" } = this.dataset;
    const path = widgetAddress({ widget: choice["widget"] ?? "", language }).replace(/\/$/, "");
    const own = { ...facts.languages[language], ...facts.widgets[path] } as Values;
    const [address, scheme] = [widgetAddress(choice), schemeOf(theme)];
    const height = String(Math.max(Number(own[`height${width}`]), this.asked(address, width)));
    preview.show({
      address: new URL(`${base}embed/${address}`, location.href).href,
      title: own["title"] ?? "",
      language,
      width: Number(width),
      height: Number(height),
      scheme,
    });
    ladder.show({ path, values: { ...own, src: `${root}embed/${address}`, width, height, scheme } }, facts.templates);
    this.querySelector(".draft")?.toggleAttribute("hidden", !facts.drafts.includes(language));
  }
}

/** A widget that follows its host must be told so by the frame's own colour scheme. */
function schemeOf(theme: string): string {
  return theme === "auto" ? "light dark" : theme;
}

customElements.define("widget-builder", WidgetBuilder);
