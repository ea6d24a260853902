// The code for the map of participants as the built page /widgets/ hands it out.
import { textOf } from "../../built-site.ts";

const METHODS = ["link", "iframe", "responsive", "image"] as const;

/** A piece of that code, with the embed at another address and our script at another. */
export function snippetAt(method: (typeof METHODS)[number], frame: string, script = ""): string {
  const [, block = ""] = /<details id="participants"[^>]*>([^]*?)<\/details>/.exec(textOf("widgets/index.html")) ?? [];
  const texts = [...block.matchAll(/<textarea[^>]*>([^]*?)<\/textarea>/g)].map(([, text = ""]) => unescaped(text));
  const text = texts[METHODS.indexOf(method)];
  if (text === undefined) throw new Error(`/widgets/ has no code for ${method}`);
  return text.replace(/http[^"\s]*\/embed\/participants\//g, frame).replace(/http[^"\s]*\/embed\.js/g, script);
}

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
