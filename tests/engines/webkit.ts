// Drives the WebKitGTK of a distribution: its driver over WebDriver, its small browser, a screen to draw on.
import { type ChildProcess, spawn } from "node:child_process";
import { globSync } from "node:fs";
import { answering, freePort } from "../../scripts/local-port.ts";
import { onPath } from "../../scripts/on-path.ts";
import type { Engine, Scheme, Session } from "./session.ts";

/** WebKitGTK with its driver, and Xvfb where there is no screen. */
export function installedWebkit(): Engine | undefined {
  const driver = onPath(["WebKitWebDriver"]);
  const browser = globSync("/usr/{lib,lib/*,libexec}/webkit2gtk-4.*/MiniBrowser").at(-1);
  const screen = process.env["DISPLAY"] ?? onPath(["Xvfb"]);
  if (driver === undefined || browser === undefined || screen === undefined) return undefined;
  return { name: "WebKitGTK", start: (scheme) => start(driver, browser, scheme) };
}

async function start(driverPath: string, binary: string, scheme: Scheme): Promise<Session> {
  const [screen, display] = await startScreen();
  const port = await freePort();
  const said: string[] = [];
  const env = {
    ...process.env,
    DISPLAY: display,
    GTK_THEME: scheme === "dark" ? "Adwaita:dark" : "Adwaita",
    // Root may not use the sandbox, and nothing here comes from outside.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  };
  const driver = spawn(driverPath, [`--port=${port}`], { env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [driver.stdout, driver.stderr]) stream.on("data", (text: Buffer) => said.push(text.toString()));
  const end = () => [driver, screen].forEach((process) => process?.kill());
  try {
    await answering(`http://127.0.0.1:${port}/status`);
    const args = ["--automation", "--enable-write-console-messages-to-stdout=true"];
    const web = await WebDriver.start(`http://127.0.0.1:${port}`, { "webkitgtk:browserOptions": { binary, args } });
    return session(web, said, end);
  } catch (error) {
    end();
    throw error;
  }
}

function session(web: WebDriver, said: readonly string[], end: () => void): Session {
  return {
    open: async (url, { width = 1280, height = 800 } = {}) => {
      await web.open(url);
      await fit(web, width, height);
      await web.open(url);
    },
    evaluate: async (read, input) => (await web.run(read.toString(), input)) as never,
    click: (selector) => web.click(selector),
    keys: async (...names) => {
      for (const name of names) await web.press(name);
    },
    screenshot: () => web.screenshot(),
    errors: () =>
      said
        .join("")
        .split("\n")
        .filter((line) => /^CONSOLE \w+ ERROR/.test(line)),
    close: async () => {
      await web.close();
      end();
    },
  };
}

/** The protocol sizes the window; the page gets what borders and bars leave. */
async function fit(web: WebDriver, width: number, height: number): Promise<void> {
  await web.resize(width, height);
  const [inner = 0, high = 0] = (await web.run("() => [innerWidth, innerHeight]", null)) as number[];
  if (inner !== width || high !== height) await web.resize(2 * width - inner, 2 * height - high);
}

async function startScreen(): Promise<[ChildProcess | undefined, string]> {
  const known = process.env["DISPLAY"];
  if (known) return [undefined, known];
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const number = await new Promise<string>((resolve) =>
    screen.stdout.once("data", (text: Buffer) => resolve(`${text.toString()}`)),
  );
  return [screen, `:${number.trim()}`];
}

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
class WebDriver {
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
