// Knows how to run nginx on this machine with the recipe of deploy/, as a person who follows it would. Knows no file.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxRecipe } from "../scripts/host-recipes.ts";

/** A running nginx. */
export interface Nginx {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder by the recipe on a free port, with one worker per processor. */
export async function startNginx(site: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "bench-nginx-"));
  const port = await freePort();
  symlinkSync(site, join(folder, "site"));
  const server = nginxRecipe()
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("/srv/site", `${folder}/site`);
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const paths = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const http = `include /etc/nginx/mime.types; access_log off; sendfile on; ${paths}\n${server}`;
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; ${user} worker_processes auto; pid ${folder}/pid; error_log stderr; events { worker_connections 1024; } http { ${http} }`,
  );
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const url = `http://127.0.0.1:${port}/`;
  const ended = new Promise((resolve) => child.once("close", resolve));
  const close = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(url)) return { url, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`nginx did not answer: ${said}`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
