// Every kind of page that our frames must do well on.
import { escaped, frameTag, inline, type Host } from "./host.ts";
import {
  ampListener,
  datawrapperByKey,
  datawrapperBySource,
  guardianListener,
  mediumListener,
  wordpressListener,
} from "./listeners.ts";

const ours = ({ script }: { script: string }) => `<script async src="${script}"></script>`;
const scripts = 'sandbox="allow-scripts"';
const offered = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"';

/** A page that takes our iframe as it is offered, with our script, unless told otherwise. */
const plain: Host = {
  name: "plain iframe",
  body: (embedded) => frameTag(embedded.frame, offered) + ours(embedded),
  follows: [100, 2000],
  links: "window",
};

/** A page with a listener of its own. */
const listening = (name: string, listen: () => void, changes: Partial<Host> = {}): Host => ({
  ...plain,
  name,
  body: ({ frame }) => frameTag(frame, offered) + inline(listen),
  ...changes,
});

const isolated = { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" };

export const hosts: readonly Host[] = [
  plain,
  { ...plain, name: "no listener", body: ({ frame }) => frameTag(frame), follows: false },
  {
    ...plain,
    name: "sandbox without rights",
    body: ({ frame }) => frameTag(frame, 'sandbox=""'),
    follows: false,
    links: "nothing",
    // Chromium says so of any script in such a frame.
    chatter: /^Blocked script execution/,
  },
  { ...plain, name: "sandbox with scripts", body: (all) => frameTag(all.frame, scripts) + ours(all), links: "nothing" },
  {
    ...plain,
    name: "policy that allows frames only",
    body: ({ frame }) => frameTag(frame),
    headers: ({ origin }) => ({ "content-security-policy": `default-src 'none'; img-src data:; frame-src ${origin}` }),
    follows: false,
  },
  {
    ...plain,
    name: "policy that allows frames and our script",
    headers: ({ origin, script }) => ({
      "content-security-policy": `default-src 'none'; img-src data:; frame-src ${origin}; script-src ${script}`,
    }),
  },
  { ...plain, name: "isolated from other origins", headers: () => isolated },
  {
    ...plain,
    name: "pym.js",
    body: ({ frame }) => `<div id="map"></div><script src="/pym.js"></script>
      <script>new pym.Parent("map", ${JSON.stringify(frame)}, { title: "Map" })</script>`,
  },
  {
    ...plain,
    name: "@newswire/frames",
    body: ({ frame }) => `<div data-frame-src="${escaped(frame)}" data-frame-attribute-title="Map"></div>
      <script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  },
  {
    ...plain,
    name: "iframe-resizer",
    // It speaks to the frame by its origin, which a sandbox takes away and which an empty frame does not have yet.
    chatter: /^Failed to execute 'postMessage' on 'DOMWindow': The target origin/,
    body: ({ frame }) => `${frameTag(frame, 'id="map"')}<script src="/iframe-resizer.js"></script>
      <script>iFrameResize({ warningTimeout: 1000 }, "#map")</script>`,
  },
  listening("AMP", ampListener, {
    body: ({ frame }) => frameTag(frame, scripts) + inline(ampListener),
    links: "nothing",
  }),
  listening("Datawrapper, by key", datawrapperByKey),
  listening("Datawrapper, by source", datawrapperBySource),
  listening("Embedly and Medium", mediumListener),
  listening("The Guardian", guardianListener),
  listening("WordPress", wordpressListener, {
    body: ({ frame }) =>
      `<blockquote>A link</blockquote>${frameTag(frame, `${scripts} security="restricted" style="position: absolute"`)}` +
      inline(wordpressListener),
    follows: [200, 1000],
    links: "host",
  }),
  { ...plain, name: "dark", style: ":root { color-scheme: dark } body { background: #111; color: #eee }" },
  { ...plain, name: "right to left", root: 'dir="rtl"' },
  {
    ...plain,
    name: "boxes measured with their borders",
    style: "iframe { box-sizing: border-box; border: 3px solid; padding: 5px }",
  },
  {
    ...plain,
    name: "tab that is hidden at first",
    body: (all) => `<button>Show</button><div hidden>${frameTag(all.frame)}</div>${ours(all)}${inline(showOnClick)}`,
    opener: "button",
  },
];

function showOnClick(): void {
  document.querySelector("button")?.addEventListener("click", () => {
    document.querySelector("[hidden]")?.removeAttribute("hidden");
  });
}

/** A host by its name. */
export function hostCalled(name: string): Host {
  const found = hosts.find((host) => host.name === name);
  if (found === undefined) throw new Error(`no host is called “${name}”`);
  return found;
}
