// Knows that each widget of the world shows itself on other people's pages and tells them its height.
import { WORLD_WIDGETS } from "../../../src/model/widgets.ts";
import { type Check, type Place, until } from "../check.ts";
import type { Session } from "../engine.ts";

const sandboxes = [undefined, "allow-scripts allow-popups allow-popups-to-escape-sandbox", ""] as const;
/** A drawn widget compresses far worse than a blank page. */
const MORE_THAN_BLANK = 3;
const SCREEN = { width: 700, height: 700 };

/** A page of somebody else that hears what the frame tells. */
const hostPage = (src: string, sandbox: string | undefined) => `<!doctype html>
<html><meta charset="utf-8"><title>Host</title>
<script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>
<iframe title="Widget" width="600" height="640" style="border: 0" ${sandbox === undefined ? "" : `sandbox="${sandbox}"`} src="${src}"></iframe>
</html>`;

/** Heights that the frame has told in the words of AMP, which it speaks to every host. */
const heights = (session: Session) =>
  session.evaluate(() =>
    (globalThis as unknown as { heard: { sentinel?: string; height?: number }[] }).heard.flatMap(
      ({ sentinel, height }) => (sentinel === "amp" && height !== undefined ? [height] : []),
    ),
  );

async function onHost(session: Session, place: Place, name: string, sandbox: string | undefined): Promise<void> {
  await session.open(place.host(`/${name}`, hostPage(`${place.site}embed/${name}/`, sandbox)), SCREEN);
  if (sandbox !== "")
    await until(
      () => heights(session),
      (told) => (told.at(-1) ?? 0) > 200,
      "a height over 200 px",
    );
  const blank = await blankBytes(session, place);
  await session.open(place.host(`/${name}`, hostPage(`${place.site}embed/${name}/`, sandbox)), SCREEN);
  await until(
    async () => (await session.screenshot()).length,
    (bytes) => bytes > blank * MORE_THAN_BLANK,
    `a picture of more than ${blank * MORE_THAN_BLANK} bytes`,
  );
}

async function blankBytes(session: Session, place: Place): Promise<number> {
  await session.open(place.host("/blank", hostPage("about:blank", undefined)), SCREEN);
  return (await session.screenshot()).length;
}

export const widgetChecks: readonly Check[] = WORLD_WIDGETS.map((name) => ({
  says: `the widget “${name}” is drawn on a page of another origin and tells it its height, in any sandbox`,
  run: async (session, place) => {
    for (const sandbox of sandboxes) await onHost(session, place, name, sandbox);
  },
}));
