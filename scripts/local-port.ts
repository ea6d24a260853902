// How to find a port of this machine for a program, and when the program answers at it.
import { type AddressInfo, createServer } from "node:net";

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Waits until an address is answered, whatever the answer says.
 * @throws Error after five seconds.
 */
export async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nobody answers at ${url}`);
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
