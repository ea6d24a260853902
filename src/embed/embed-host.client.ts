// Knows how a page that embeds our frames gives each its height. Runs in the host, so it touches nothing but those
// frames. Knows no content.
import { heightIn } from "./embed-host-height.client.ts";

/** Our frames lie beside this script, below `embed/`. */
const self = (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;
const home = self.replace(/[^/]*([?#].*)?$/, "embed/");
const mark = Symbol.for(`heights of ${home}`);

const ourFrames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(home));

/** Gives the content of the frame its height, whichever box the host's style has it measure. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const around = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"] as const;
  const frill = style.boxSizing === "border-box" ? around.map((side) => parseFloat(style[side]) || 0) : [];
  frame.style.height = `${frill.reduce((sum, width) => sum + width, height)}px`;
}

if (!(mark in window)) {
  Object.defineProperty(window, mark, { value: true });
  addEventListener("message", ({ source, data }) => {
    const height = heightIn(data);
    const frame = height && ourFrames().find(({ contentWindow }) => contentWindow === source);
    if (frame) setHeight(frame, height);
  });
  // Frames that were ready before this script are asked to say it again.
  ourFrames().forEach((frame) => frame.contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*"));
}
