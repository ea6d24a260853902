// The code for the map of participants as the built page /widgets/ hands it out.
import { textOf } from "../../built-site.ts";
import type { Embedded } from "./host.ts";

const METHODS = ["link", "iframe", "responsive", "image"] as const;

/** A piece of that code, as if the site were where the embed and our script are. */
export function snippetAt(
  method: (typeof METHODS)[number],
  { frame, script }: Pick<Embedded, "frame" | "script">,
): string {
  const [, block = ""] = /<details id="participants"[^>]*>([^]*?)<\/details>/.exec(page()) ?? [];
  return codeOf(textsIn(block)[METHODS.indexOf(method)], { frame, script });
}

/** The iframe for hosts that refuse a sandboxed one, from the words about their systems. */
export function unsandboxedAt(embedded: Pick<Embedded, "frame" | "script">): string {
  return codeOf(
    textsIn(page()).find((text) => text.startsWith("<iframe") && !text.includes("sandbox")),
    embedded,
  );
}

const page = () => textOf("widgets/index.html");
const textsIn = (html: string) =>
  [...html.matchAll(/<textarea[^>]*>([^]*?)<\/textarea>/g)].map(([, text = ""]) => unescaped(text));

function codeOf(text: string | undefined, { frame, script }: Pick<Embedded, "frame" | "script">): string {
  if (text === undefined) throw new Error("/widgets/ has no such code");
  const [, root = "no root"] = /data-root="([^"]+)"/.exec(page()) ?? [];
  const site = script.replace(/embed\.js$/, "");
  return text.replaceAll(root, site).replaceAll(`${site}embed/participants/`, frame);
}

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
