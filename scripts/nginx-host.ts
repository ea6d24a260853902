// How to run nginx on this machine with the recipe of deploy/, as a person who follows it would.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxRecipe } from "./recipes.ts";
import { answering, freePort } from "./local-port.ts";
import type { RunningServer } from "./static-server.ts";

/**
 * Serves a folder by the recipe on a free port, with one worker per processor.
 * @throws Error with what nginx said when it does not answer.
 */
export async function startNginx(site: string): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  symlinkSync(site, join(folder, "site"));
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, port));
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
  try {
    await answering(url);
  } catch (error) {
    await close();
    throw new Error(`nginx did not answer: ${said}`, { cause: error });
  }
  return { url, close };
}

function configuration(folder: string, port: number): string {
  const server = nginxRecipe()
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("/srv/site", `${folder}/site`);
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const paths = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const http = `include /etc/nginx/mime.types; access_log off; sendfile on; ${paths}\n${server}`;
  return `daemon off; ${user} worker_processes auto; pid ${folder}/pid; error_log stderr; events { worker_connections 1024; } http { ${http} }`;
}
