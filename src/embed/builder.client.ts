// The element of the embed builder: a choice in its form becomes a preview, snippets and an address to share.
import {
  choiceIn,
  choiceOf,
  fillForm,
  hideMissing,
  type Choice,
  widgetAddress,
  withChoice,
} from "./builder-options.client.ts";
import { BuilderPreview } from "./builder-preview.client.ts";
import { BuilderSnippets } from "./builder-snippets.client.ts";

type Values = Readonly<Record<string, string>>;

/** The data of the page, as JSON beside the form. */
interface BuilderData {
  /** Snippets by name, with place-holders. */
  readonly templates: Values;
  /** What fills them, by language and by path of the widget. */
  readonly languages: Readonly<Record<string, Values>>;
  readonly widgets: Readonly<Record<string, Values>>;
  /** Languages that nobody has reviewed. */
  readonly drafts: readonly string[];
}

/** The form of the page of widgets; shown only where script runs. */
class WidgetBuilder extends HTMLElement {
  private disconnected = new AbortController();
  /** Room that a widget has asked for beyond the recorded height, and for which choice. */
  private room = { address: "", width: "", height: 0 };

  connectedCallback(): void {
    this.disconnected = new AbortController();
    const { signal } = this.disconnected;
    const data = JSON.parse(this.querySelector("script")?.textContent ?? "{}") as BuilderData;
    const form = this.querySelector("form");
    const place = this.querySelector<HTMLElement>(".preview");
    const { root = "", base = "" } = this.dataset;
    if (!form || !place) return;
    const preview = new BuilderPreview(place);
    const snippets = new BuilderSnippets(this, root, new URL(base, location.href).href);
    const show = () => this.show(data, choiceOf(form), preview, snippets);
    const asked = choiceIn(location.search);
    fillForm(form, asked);
    form.querySelector(".unlisted")?.toggleAttribute("hidden", !isUnlisted(asked, form));
    this.dataset["ready"] = "";
    hideMissing(form);
    show();
    preview.watch(signal, (height) => {
      const { width = "", ...choice } = choiceOf(form);
      this.room = { address: widgetAddress(choice), width, height };
      show();
    });
    form.addEventListener(
      "input",
      () => {
        hideMissing(form);
        show();
        history.replaceState(history.state, "", withChoice(location.href, choiceOf(form)));
      },
      { signal },
    );
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  }

  disconnectedCallback(): void {
    this.disconnected.abort();
  }

  private roomFor(address: string, width: string): number {
    return this.room.address === address && this.room.width === width ? this.room.height : 0;
  }

  private show(data: BuilderData, choice: Choice, preview: BuilderPreview, snippets: BuilderSnippets): void {
    const { language = "", width = "" } = choice;
    const { root = "", base = "" } = this.dataset;
    const path = widgetAddress({ widget: choice["widget"] ?? "", language }).replace(/\/$/, "");
    const own = { ...data.languages[language], ...data.widgets[path] } as Values;
    const address = widgetAddress(choice);
    const height = String(Math.max(Number(own[`height${width}`]), this.roomFor(address, width)));
    preview.show({
      address: new URL(`${base}embed/${address}`, location.href).href,
      title: own["title"] ?? "",
      language,
      width: Number(width),
      height: Number(height),
    });
    snippets.show({ path, values: { ...own, src: `${root}embed/${address}`, width, height } }, data.templates);
    this.querySelector(".draft")?.toggleAttribute("hidden", !data.drafts.includes(language));
  }
}

/** Whether a country is to be highlighted that is not on the list: the map does not know it. */
function isUnlisted({ highlight = "" }: Choice, form: HTMLFormElement): boolean {
  const known = form.querySelector<HTMLSelectElement>('[name="highlight"]')?.value;
  return /^[a-z]{3}$/i.test(highlight) && !known;
}

customElements.define("widget-builder", WidgetBuilder);
