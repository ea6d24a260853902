// Runs at the end of an embed, so that its map is painted before: the highlight, and what is agreed with the page around:
// the height, and the theme where that page says one.
import { applyHighlight, applyTheme, optionsIn, requestedTheme } from "./embed-options.client.ts";
import { reportHeight } from "./frame-height.client.ts";

const { highlight } = optionsIn(location.search);
if (highlight) applyHighlight(document, highlight);
addEventListener("message", ({ source, data }) => {
  const theme = source === parent ? requestedTheme(data) : undefined;
  if (theme) applyTheme(document, theme);
});
const content = document.querySelector<HTMLElement>("[data-embed]");
if (content) reportHeight(content);
