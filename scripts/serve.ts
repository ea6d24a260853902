// How `npm start` shows the built site: where dist/ is, which port, when to end.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { headersFor } from "./header-table.ts";
import { startServer } from "./static-server.ts";

export { startServer };

/** Why the server could not start, in a sentence where the cause is a common one. */
function told(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EADDRINUSE" ? `Port ${port} is taken: choose another, e.g. PORT=${port + 1} npm start` : error;
}

async function main(root: string, port: number): Promise<void> {
  const { url, close } = await startServer({ root, port, base: process.env["BASE_PATH"] ?? "/", headersFor });
  console.log(`Serving ${url} – stop with Ctrl+C.`);
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => void close());
  if (process.env["npm_lifecycle_event"] !== undefined) whenOrphaned(() => void close());
}

/** Npm passes a signal on to the shell between it and us, and the shell does not pass it on: watch for its end. */
function whenOrphaned(end: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500).unref();
}

if (import.meta.main) {
  const [root, port] = [join(process.cwd(), "dist"), Number(process.env["PORT"] || 4321)];
  const missing = !existsSync(join(root, "index.html"));
  const fail = (reason: unknown) => {
    console.error(reason);
    process.exitCode = 1;
  };
  if (missing) fail("There is no built site in dist/ yet: run `npm run build` first.");
  else await main(root, port).catch((error: unknown) => fail(told(error, port)));
}
