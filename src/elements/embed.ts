// Knows when a widget reads its address and when it starts to tell its height. Knows neither how.
import { startHeight } from "./embed-height.ts";
import { embedParameters, markHighlight, markRoot } from "./embed-parameters.ts";

const parameters = embedParameters(location.search);
markRoot(document, parameters);

document.addEventListener("DOMContentLoaded", () => {
  if (parameters.highlight) markHighlight(document, parameters.highlight);
  const content = document.querySelector<HTMLElement>("[data-embed]");
  if (content) startHeight(content);
});
