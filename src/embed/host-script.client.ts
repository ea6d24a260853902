// The script of /embed.js: gives each of our frames on a page of others its height, and touches nothing else there but a
// box that is made for the frame alone. Works as a classic script, a module, in a bundle, as a copy, inline, and late.
import { requestedHeight } from "./resize-protocols.client.ts";

/** Where our frames are, set at build; "" for the script of a ZIP, whose frames are wherever its host puts them. */
declare const EMBED_HOME: string;

/** A site that serves embeds as well as this script, such as a preview of ours, has them beside it. */
const beside = (document.currentScript as HTMLScriptElement | null)?.src.replace(/[^/]*([?#].*)?$/, "embed/");
const isOurs = ({ src }: HTMLIFrameElement) => src.startsWith(EMBED_HOME) || (!!beside && src.startsWith(beside));
/** Frames of ours in a document, then in the open shadow roots of its components, which are looked for only if asked on. */
function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  yield* [...root.querySelectorAll("iframe")].filter(isOurs);
  for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) yield* framesIn(shadowRoot);
}

function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  for (const frame of framesIn(document)) if (frame.contentWindow === source) return frame;
  return undefined;
}
const mark = Symbol.for(`heights of ${EMBED_HOME}`);

/** Gives the content of the frame its height, whichever box the host's style has it measure. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const around = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"] as const;
  const extra = style.boxSizing === "border-box" ? around.map((side) => parseFloat(style[side]) || 0) : [];
  // Themes that forbid videos a height of their own forbid it to all frames; columns shrink what stands in them.
  const wanted = `${extra.reduce((sum, width) => sum + width, height)}px`;
  for (const side of ["height", "min-height"]) frame.style.setProperty(side, wanted, "important");
  // In a box that keeps a ratio by its padding, the frame would lie over what comes after: the box gets its height.
  const box = frame.parentElement;
  if (style.position !== "absolute" || box?.childElementCount !== 1) return;
  Object.assign(box.style, { paddingTop: "0", paddingBottom: "0", height: `${frame.offsetHeight}px` });
}

/** A page that says nothing of light and dark is light; a frame that follows it would follow the system instead. */
function setTheme(frame: HTMLIFrameElement): void {
  const says = getComputedStyle(frame).colorScheme !== "normal" || document.querySelector("meta[name=color-scheme]");
  if (!says && /(theme|dark)=auto/i.test(frame.src))
    frame.contentWindow?.postMessage({ type: "theme", theme: "light" }, "*");
}

if (!(mark in window)) {
  Object.defineProperty(window, mark, { value: true });
  const known = new WeakSet<HTMLIFrameElement>();
  addEventListener("message", ({ source, data }) => {
    const height = requestedHeight(data);
    const frame = height && frameOf(source);
    if (!frame) return;
    setHeight(frame, height);
    // Once, for the page may switch later.
    if (!known.has(frame)) setTheme(frame);
    known.add(frame);
  });
  // Frames that were ready before this script are asked to say it again.
  for (const frame of framesIn(document))
    frame.contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
}
