// Knows how the nginx recipe holds up under load: requests per second and errors, by wrk, and what each kind of address
// is sent with. Knows no header of its own.
import { execFileSync } from "node:child_process";
import { HEADER_TABLE, headersFor } from "../scripts/header-table.ts";
import { startNginx } from "../scripts/recipe-hosts.ts";
import { onPath } from "../scripts/on-path.ts";
import type { Bar, Findings } from "./report.ts";
import { compressFolder } from "../scripts/compress.ts";
import { DIST } from "./serve-dist.ts";

const CONNECTIONS = 200;
const SECONDS = Number(process.env["SECONDS_OF_LOAD"] ?? 30);
const LOADED = "/embed/participants/";
const KINDS = [
  "/",
  "/countries/sen/",
  "/embed/participants/",
  "/embed.js",
  "/data/liberterra-iii.csv",
  "/oembed/participants.json",
  "/favicon.svg",
];

interface Load {
  readonly perSecond: string;
  readonly errors: string;
  readonly summary: string;
}

/** Loads nginx on this machine; says what is missing where it cannot. */
export async function hosting(): Promise<Findings> {
  const missing = ["nginx", "wrk"].filter((program) => onPath([program]) === undefined);
  if (missing.length > 0) {
    const note = `Skipped: ${missing.join(" and ")} not installed here (on Debian: apt-get install nginx-light wrk).`;
    return { tables: [], bars: [], notes: [note] };
  }
  await compressFolder(DIST);
  const nginx = await startNginx(DIST);
  try {
    const rows = await Promise.all(KINDS.map((path) => answerRow(nginx.url, path)));
    const load = underLoad(new URL(LOADED.slice(1), nginx.url).href);
    return findings(rows, load);
  } finally {
    await nginx.close();
  }
}

async function answerRow(base: string, path: string): Promise<(string | number)[]> {
  const answer = await fetch(new URL(path.slice(1), base), { headers: { "accept-encoding": "gzip" } });
  const header = (name: string) => answer.headers.get(name) ?? "–";
  const kind = HEADER_TABLE.find(({ headers }) => headers === headersFor(path))?.kind ?? "–";
  return [
    `${kind}: ${path}`,
    answer.status,
    header("content-type"),
    header("content-encoding"),
    header("cache-control"),
  ];
}

function underLoad(url: string): Load {
  const words = ["-t2", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "--latency", "-H", "accept-encoding: gzip", url];
  const summary = execFileSync("wrk", words, { encoding: "utf8" });
  const found = (pattern: RegExp) => pattern.exec(summary)?.[1];
  const errors = [found(/Socket errors: (.*)/), found(/(Non-2xx or 3xx responses: \d+)/)].filter(
    (text) => text !== undefined,
  );
  return { perSecond: found(/Requests\/sec:\s+([\d.]+)/) ?? "?", errors: errors.join("; "), summary };
}

function findings(rows: readonly (readonly (string | number)[])[], { perSecond, errors, summary }: Load): Findings {
  const latency = /99%\s+(\S+)/.exec(summary)?.[1] ?? "?";
  const noErrors: Bar = {
    promise: `no error under ${CONNECTIONS} connections for ${SECONDS} s`,
    measured: errors || "none",
    holds: errors === "",
    ...(errors !== "" && { because: "connections failed or answers were no success" }),
  };
  return {
    tables: [
      {
        title: `nginx with deploy/nginx.conf, ${CONNECTIONS} connections, ${SECONDS} s, wrk on the same machine`,
        columns: ["address", "requests/s", "99 % within", "errors"],
        rows: [[LOADED, Math.round(Number(perSecond)), latency, errors || "none"]],
      },
      {
        title: "What each kind of address is sent with",
        columns: ["kind and address", "status", "type", "encoding", "kept for"],
        rows,
      },
    ],
    bars: [noErrors],
    notes: [],
  };
}
