// Knows that a file to download arrives byte for byte.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { becomes, type Check } from "../check.ts";

const NAME = "liberterra-iii.csv";

export const downloads: Check = {
  says: "the CSV that the data page links to arrives with the bytes that were built, as a CSV",
  run: async (session, { site }) => {
    await session.open(`${site}data/`);
    const got = await session.evaluate(async (name) => {
      const link = document.querySelector<HTMLAnchorElement>(`a[href$="${name}"]`);
      const answer = await fetch(link?.href ?? "");
      const digest = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
      const bytes = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
      return [answer.headers.get("content-type"), bytes.join("")];
    }, NAME);
    const built = readFileSync(fileURLToPath(new URL(`../../../dist/data/${NAME}`, import.meta.url)));
    const digest = createHash("sha256").update(built).digest("hex");
    await becomes(() => Promise.resolve(got), ["text/csv; charset=utf-8", digest]);
  },
};
