// The preview of the embed builder: at the chosen width, whole, and scaled down where the screen has less room.
import { requestedHeight } from "./resize-protocols.client.ts";

// No widget is taller with its list closed.
const MAX_PX = 700;

/** What is shown. */
export interface Previewed {
  readonly address: string;
  readonly title: string;
  /** Language of the title. */
  readonly language: string;
  readonly width: number;
  readonly height: number;
}

/** The preview of a widget in its place on the page. */
export class BuilderPreview {
  private readonly place: HTMLElement;
  private size = { width: 0, height: 0 };
  private address = "";

  constructor(place: HTMLElement) {
    this.place = place;
  }

  /** Keeps it as large as there is room, and listens for how tall the widget really is, until the signal aborts. */
  watch(signal: AbortSignal, taller: (height: number) => void): void {
    const observer = new ResizeObserver(() => this.fit());
    observer.observe(this.place);
    signal.addEventListener("abort", () => observer.disconnect());
    addEventListener(
      "message",
      ({ source, data }) => {
        const frame = this.place.querySelector("iframe");
        // A reader who is in the frame may have opened its list; room is reserved for the list closed.
        if (source !== frame?.contentWindow || document.activeElement === frame) return;
        const height = Math.min(requestedHeight(data) ?? 0, MAX_PX);
        if (height > this.size.height) taller(Math.ceil(height / 10) * 10);
      },
      { signal },
    );
  }

  show({ address, title, language, width, height }: Previewed): void {
    const frame = this.place.querySelector("iframe");
    const size = this.place.querySelector(".size");
    const link = this.place.querySelector<HTMLAnchorElement>("[data-open]");
    if (!frame || !size || !link) return;
    this.size = { width, height };
    Object.assign(frame, { title, lang: language, width: String(width), height: String(height) });
    // In place of the one before: no entry in the history for each choice.
    if (address !== this.address) frame.contentWindow?.location.replace(address);
    this.address = address;
    link.href = address;
    const said = filled(this.place.dataset["shown"], { width, height });
    const name = Object.assign(document.createElement("bdi"), { lang: language, textContent: title });
    size.replaceChildren(name, `: ${said}.`);
    this.fit();
  }

  private fit(): void {
    const [stage, frame] = [this.place.querySelector<HTMLElement>(".stage"), this.place.querySelector("iframe")];
    const note = this.place.querySelector<HTMLElement>(".scale");
    if (!stage || !frame || !note) return;
    const { width, height } = this.size;
    const scale = Math.min(1, (this.place.clientWidth - 2) / width);
    stage.style.inlineSize = `${Math.floor(width * scale)}px`;
    stage.style.blockSize = `${Math.ceil(height * scale)}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : "";
    note.hidden = scale === 1;
    note.textContent = filled(this.place.dataset["scaled"], { percent: Math.round(scale * 100) });
  }
}

function filled(template = "", values: Readonly<Record<string, number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
