// Knows how a distribution's WebKitGTK is started: its driver, its small browser, a screen to draw on. Knows no check.
import { type ChildProcess, spawn } from "node:child_process";
import { globSync } from "node:fs";
import { answering, freePort } from "../../../scripts/local-port.ts";
import { onPath } from "../../../scripts/on-path.ts";
import type { Engine, Scheme, Session } from "../engine.ts";
import { WebDriver } from "./webdriver.ts";

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
