// How the listeners of other sites that come in no package behave towards a frame, in our own words. Each
// function runs in the host page, so it uses nothing from outside itself.

/** An AMP page: only its own frame may ask, never below 100 px. */
export function ampListener(): void {
  const frame = document.querySelector("iframe");
  addEventListener("message", ({ source, data }) => {
    if (!frame || source !== frame.contentWindow) return;
    const { sentinel, type, height } = data as Record<string, unknown>;
    if (sentinel === "amp" && type === "embed-size") frame.style.height = `${Math.max(Number(height), 100)}px`;
  });
}

/** The Datawrapper snippet as it was: it looks the key up in the addresses of the page's frames. */
export function datawrapperByKey(): void {
  addEventListener("message", ({ data }) => {
    const heights = (data as Record<string, Record<string, number> | undefined>)["datawrapper-height"] ?? {};
    for (const [key, height] of Object.entries(heights)) {
      const frame = document.querySelector<HTMLElement>(`iframe[src*='${key}']`);
      if (frame) frame.style.height = `${height}px`;
    }
  });
}

/** The Datawrapper snippet as it is: it asks which frame spoke. */
export function datawrapperBySource(): void {
  addEventListener("message", ({ source, data }) => {
    const heights = (data as Record<string, Record<string, number> | undefined>)["datawrapper-height"] ?? {};
    for (const height of Object.values(heights)) {
      const frame = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
      if (frame) frame.style.height = `${height}px`;
    }
  });
}

/** Embedly and Medium: JSON, and the frame by its address. */
export function mediumListener(): void {
  addEventListener("message", ({ data }) => {
    if (typeof data !== "string" || !data.startsWith("{")) return;
    const { src, context, height } = JSON.parse(data) as Record<string, unknown>;
    const frame = [...document.querySelectorAll("iframe")].find((candidate) => candidate.src === src);
    if (frame && context === "iframe.resize") frame.height = String(height);
  });
}

/** The Guardian: JSON, and the frame that spoke. */
export function guardianListener(): void {
  addEventListener("message", ({ source, data }) => {
    const frame = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
    if (!frame || typeof data !== "string" || !data.startsWith("{")) return;
    const { type, value } = JSON.parse(data) as Record<string, unknown>;
    if (type === "set-height") frame.height = String(value);
  });
}

/** WordPress: gives a secret late, listens for it, hides the quotation, goes where a link leads on the frame's host. */
export function wordpressListener(): void {
  const secret = "a1B2c3D4e5";
  const frame = document.querySelector("iframe");
  addEventListener("message", ({ source, data }) => {
    if (!frame || source !== frame.contentWindow) return;
    const said = data as Record<string, unknown>;
    if (said["secret"] !== secret) return;
    document.querySelector("blockquote")?.setAttribute("hidden", "");
    frame.removeAttribute("style");
    if (said["message"] === "height") frame.height = String(Math.min(Math.max(Number(said["value"]), 200), 1000));
    const goal = new URL(String(said["value"]), "https://example.invalid/");
    const ours = goal.host === new URL(frame.src).host && document.activeElement === frame;
    if (said["message"] === "link" && ours) location.href = goal.href;
  });
  addEventListener("load", () => {
    if (!frame) return;
    frame.src += `#?secret=${secret}`;
    frame.contentWindow?.postMessage({ message: "ready", secret }, "*");
  });
}
