// Knows the few commands of the WebDriver protocol that the checks need, over plain HTTP. Knows no browser.

/** Keys by their code points in the protocol; letters stand for themselves. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** One session of a driver. */
export class WebDriver {
  private readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  /** Starts a browser with these capabilities. */
  static async start(driver: string, alwaysMatch: object): Promise<WebDriver> {
    const answer = await ask(`${driver}/session`, "POST", { capabilities: { alwaysMatch } });
    return new WebDriver(`${driver}/session/${(answer as { sessionId: string }).sessionId}`);
  }

  async open(url: string): Promise<void> {
    await ask(`${this.url}/url`, "POST", { url });
  }

  /** Gives the window a size, borders and bars included. */
  async resize(width: number, height: number): Promise<void> {
    await ask(`${this.url}/window/rect`, "POST", { width, height });
  }

  /** Runs the text of a function in the page, which may answer later. */
  async run(text: string, input: unknown): Promise<unknown> {
    const script = `const [input, done] = arguments;
      Promise.resolve().then(() => (${text})(input)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await ask(`${this.url}/execute/async`, "POST", { script, args: [input ?? null] })) as {
      value?: unknown;
      error?: string;
    };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  /** Presses the middle of an element; drivers refuse to press shapes of a drawing by themselves. */
  async click(selector: string): Promise<void> {
    const [x, y] = (await this.run(middleOf.toString(), selector)) as [number, number];
    const actions = [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await ask(`${this.url}/actions`, "POST", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  async press(name: string): Promise<void> {
    const value = KEYS[name] ?? name;
    const actions = [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ];
    await ask(`${this.url}/actions`, "POST", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from((await ask(`${this.url}/screenshot`, "GET")) as string, "base64");
  }

  async close(): Promise<void> {
    await ask(this.url, "DELETE");
  }
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/** Runs in the page. */
function middleOf(selector: string): [number, number] {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return [x + width / 2, y + height / 2];
}
