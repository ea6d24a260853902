// Knows what a widget does once all of it is there, at its end: so its map is painted before. Knows not how.
import { startHeight } from "./embed-height.client.ts";
import { highlightAsked, markHighlight } from "./embed-highlight.client.ts";

const code = highlightAsked(location.search);
if (code) markHighlight(document, code);
const content = document.querySelector<HTMLElement>("[data-embed]");
if (content) startHeight(content);
