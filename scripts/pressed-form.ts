// Knows which form of a file a client takes: brotli, gzip or as it is. Knows no server.
import { isThere } from "./find-file.ts";

/** What to append to the file's name, and the headers that say so. */
export interface PressedForm {
  suffix: string;
  headers: Readonly<Record<string, string>>;
}

const forms = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/** Chooses the smallest form that stands beside the file and that the Accept-Encoding header allows. */
export async function pressedForm(path: string, accepted: string): Promise<PressedForm> {
  for (const [encoding, suffix] of forms) {
    if (!accepts(accepted, encoding) || !(await isThere(path + suffix))) continue;
    return { suffix, headers: { "content-encoding": encoding, vary: "accept-encoding" } };
  }
  return { suffix: "", headers: (await isThere(`${path}.br`)) ? { vary: "accept-encoding" } : {} };
}

function accepts(header: string, encoding: string): boolean {
  return header.split(",").some((part) => {
    const [name, quality] = part.trim().split(/\s*;\s*q=/);
    return name === encoding && Number(quality ?? 1) > 0;
  });
}
