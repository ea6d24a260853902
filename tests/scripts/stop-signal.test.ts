// A task that is asked to stop learns of it, whoever asks, and ends with the code that a shell expects.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { stopSignal } from "../../scripts/stop-signal.ts";

const module = fileURLToPath(new URL("../../scripts/stop-signal.ts", import.meta.url));
const task = `
  const { stopSignal } = await import(${JSON.stringify(module)});
  const signal = stopSignal();
  signal.addEventListener("abort", () => process.exit(signal.reason));
  setInterval(() => {}, 1000);
  console.log("at work");
`;

describe(stopSignal, () => {
  it.each([
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("tells of %s with the code %i", async (name, code) => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", task], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill(name);
    expect((await once(child, "exit"))[0]).toBe(code);
  });
});
