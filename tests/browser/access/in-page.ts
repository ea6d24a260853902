// What can be measured of a page's layout that rules on markup cannot see. Runs in the page.
import type { Page } from "@playwright/test";

/** Pixels by which the page is wider than its window. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Gives text the spacing that WCAG 1.4.12 asks a page to bear, or takes it back. */
export async function spaceText(page: Page, wide: boolean): Promise<void> {
  await page.evaluate((on) => {
    if (!on) return void document.adoptedStyleSheets.pop();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
  }, wide);
}

/**
 * Takes out of a page what repeats its neighbours before and after, as rows of a table do: made alike to the last
 * attribute, without anything that another part refers to. Of a run the first two stay and the last.
 */
export async function foldRepeats(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said = ["role", "class", "type", "lang", "dir", "scope", "tabindex", "hidden"];
    const named = ["for", "list", "headers", "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls"];
    const all = [...document.querySelectorAll("*")];
    const referred = new Set(
      all.flatMap((element) => [
        ...named.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []),
        element.getAttribute("href")?.match(/^#(.+)/)?.[1] ?? "",
      ]),
    );
    fold(document.body);

    /** How an element is made, once its own repeats are gone; null where something refers to it or into it. */
    function fold(element: Element): string | null {
      const inside = [...element.children].map((child) => [child, fold(child)] as const);
      const isRun = (at: number) => inside[at]?.[1] !== null && inside[at]?.[1] === inside[at - 1]?.[1];
      inside.forEach(([child], at) => {
        if (isRun(at) && isRun(at - 1) && isRun(at + 1)) child.remove();
      });
      if ((element.id && referred.has(element.id)) || inside.some(([, made]) => made === null)) return null;
      const own = element
        .getAttributeNames()
        .map((name) => (said.includes(name) ? `${name}=${element.getAttribute(name)}` : name));
      const kinds = inside.map(([, made]) => made).filter((made, at, list) => made !== list[at - 1]);
      return `${element.localName} ${own.sort().join(" ")}(${kinds.join()})`;
    }
  });
}

/** Boxes that cut off text of theirs, one line each. Text for the ear alone is cut off on purpose. */
export async function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflow);
    const boxes = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) =>
        element instanceof HTMLElement && cuts(element) && element.clientWidth > 1 && element.textContent.trim() !== "",
    );
    return boxes
      .filter((box) => textIn(box).some((rect) => sticksOut(rect, box.getBoundingClientRect())))
      .map((box) => `${box.tagName}.${box.className}: ${box.textContent.trim().slice(0, 80)}`);

    function textIn(box: HTMLElement): DOMRect[] {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (textContent?.trim() === "" || parentElement?.closest(".quiet, svg, script, style, template")) continue;
        if (!parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        rects.push(...range.getClientRects());
      }
      return rects;
    }
    function sticksOut(rect: DOMRect, box: DOMRect): boolean {
      const shown = rect.width > 0 && rect.height > 0;
      return (
        shown && (rect.right > box.right + 2 || rect.left < box.left - 2 || rect.bottom > box.bottom + rect.height / 3)
      );
    }
  });
}

/** What is hidden behind something else once it has focus, one line each; leaves the page as it was. */
export async function hiddenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "a[href], button, input, select, textarea, summary, [tabindex]",
      ),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
    const hidden = stops
      .filter((element) => {
        element.focus();
        if (document.activeElement !== element) return false;
        return [...element.getClientRects()].every((rect) => !seen(element, rect));
      })
      .map((element) => element.outerHTML.slice(0, 120));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo({ top: 0, behavior: "instant" });
    return hidden;

    /** Whether any of five points of a box shows the element or something of it. */
    function seen(element: Element, { left, right, top, bottom }: DOMRect): boolean {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const points = [
        [x, y],
        [left + 3, y],
        [right - 3, y],
        [x, top + 3],
        [x, bottom - 3],
      ] as const;
      return points.some(([at, down]) => {
        const found = document.elementFromPoint(at, down);
        return found !== null && (element.contains(found) || found.contains(element));
      });
    }
  });
}
