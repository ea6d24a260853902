// Decides before anything is painted whether the story scrolls or is a plain article, just as reading-mode.client.ts keeps
// it later: a low screen has no room for a stage, else the address decides, else whether the reader wants motion. Where
// the story's script never comes, no picture would ever show: then it is an article after all.
import { LESS_MOTION, LOW, READY } from "./reading-queries.ts";

/** How long a script may take that neither comes nor fails. */
const PATIENCE_MS = 5000;

const root = document.documentElement;
const asked = new URLSearchParams(location.search).get("read");
const wished = asked === "scroll" || (asked === null && !matchMedia(LESS_MOTION).matches);

function giveUp(): void {
  if (!document.querySelector(`[${READY}]`)) delete root.dataset["mode"];
}

function fail(event: Event): void {
  if (event instanceof ErrorEvent || event.target instanceof HTMLScriptElement) giveUp();
}

if (wished && !matchMedia(LOW).matches) {
  root.dataset["mode"] = "scroll";
  addEventListener("error", fail, true);
  // Scripts of the page have run by then.
  addEventListener("DOMContentLoaded", giveUp);
  setTimeout(giveUp, PATIENCE_MS);
}
