// How to run nginx and Caddy on this machine with the recipes of deploy/, as a person who follows them would.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caddyRecipe, nginxRecipe } from "./recipes.ts";
import { answering, freePort } from "./local-port.ts";
import type { RunningServer } from "./static-server.ts";

/** One server program: its configuration in a folder, and the command that starts it there. */
interface Program {
  readonly name: string;
  readonly configuration: (folder: string, port: number) => string;
  readonly command: (configuration: string) => readonly string[];
}

const nginx: Program = {
  name: "nginx",
  command: (configuration) => ["nginx", "-c", configuration],
  configuration: (folder, port) => {
    const server = nginxRecipe()
      .replace("listen 8080", `listen 127.0.0.1:${port}`)
      .replace("/srv/site", `${folder}/site`);
    const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const paths = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ");
    const user = process.getuid?.() === 0 ? "user root;" : "";
    const http = `include /etc/nginx/mime.types; access_log off; sendfile on; ${paths}\n${server}`;
    return `daemon off; ${user} worker_processes auto; pid ${folder}/pid; error_log stderr; events { worker_connections 1024; } http { ${http} }`;
  },
};

const caddy: Program = {
  name: "Caddy",
  command: (configuration) => ["caddy", "run", "--adapter", "caddyfile", "--config", configuration],
  configuration: (folder, port) =>
    `{\n\tadmin off\n\tauto_https off\n}\n${caddyRecipe()}`
      .replace(":8080 {", `http://127.0.0.1:${port} {`)
      .replace("/srv/site", `${folder}/site`),
};

/** Serves a folder by nginx's recipe on a free port, one worker per processor. @throws Error with what nginx said. */
export const startNginx = (site: string): Promise<RunningServer> => start(nginx, site);

/** Serves a folder by Caddy's recipe on a free port. @throws Error with what Caddy said. */
export const startCaddy = (site: string): Promise<RunningServer> => start(caddy, site);

async function start({ name, configuration, command }: Program, site: string): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "recipe-"));
  const port = await freePort();
  const file = join(folder, "configuration");
  symlinkSync(site, join(folder, "site"));
  writeFileSync(file, configuration(folder, port));
  const [tool = "", ...words] = command(file);
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(tool, words, { stdio: ["ignore", "ignore", "pipe"], env });
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
    throw new Error(`${name} did not answer: ${said}`, { cause: error });
  }
  return { url, close };
}
