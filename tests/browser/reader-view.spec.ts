// What is left of each kind of page in a reader view, which keeps what it takes for the article: the sentence that matters
// most on every page, and of the story and the cases all that is told.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "./reader.ts";
import { addressOf, siteGroups } from "./the-pages.ts";
import { facts, said, texts } from "./words.ts";

const file = fileURLToPath(new URL("../../node_modules/@mozilla/readability/Readability.js", import.meta.url));
const readability = readFileSync(file, "utf8");
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** A page's text in a reader view, and the first paragraph after its heading. */
async function readIn(page: Page, address: string) {
  await page.goto(address);
  return page.evaluate<{ text: string; lead: string }>(`${readability};(() => {
    const lead = [...document.querySelectorAll("main p")].find(
      (paragraph) =>
        document.querySelector("h1").compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const article = new Readability(document.cloneNode(true)).parse();
    return { text: article?.textContent ?? "", lead: lead?.textContent ?? "" };
  })()`);
}

/** Which of these texts are not in another. */
const lostFrom = (text: string, wanted: readonly string[]) =>
  wanted.map((words) => oneLine(said(words))).filter((words) => !oneLine(text).includes(words));

test("every kind of page keeps the sentence under its heading", async ({ inspected: page }) => {
  const lost: string[] = [];
  for (const { pages } of siteGroups) {
    const [first] = pages;
    if (!first) continue;
    const { text, lead } = await readIn(page, addressOf(first));
    if (lead === "" || !oneLine(text).includes(oneLine(lead))) lost.push(`${first.path}: ${oneLine(lead)}`);
  }
  expect(lost).toEqual([]);
});

test("the story keeps its standfirst, every step, every alternative, its notes to the reader and its end", async ({
  inspected: page,
}) => {
  const { story } = texts;
  const { text } = await readIn(page, "./?read=article");
  const steps = Object.values(story.steps);
  const wanted = [
    story.standfirst,
    story.contentNote.text,
    ...story.howWeKnow.text,
    ...steps.flatMap((step) => step.text),
    ...facts.parts.flatMap((part) =>
      part.steps.flatMap(({ id, stage }) =>
        stage.picture === "words" || stage.picture === "grid" ? [] : [story.steps[id]?.alt ?? ""],
      ),
    ),
    ...Object.values(story.asides).map((aside) => aside.text),
    ...story.closing.text,
  ];
  expect(lostFrom(text, wanted)).toEqual([]);
});

test("the page of cases keeps every case", async ({ inspected: page }) => {
  const { text } = await readIn(page, "cases/");
  const wanted = Object.values(texts.cases).flatMap(({ title, summary }) => [title, summary]);
  expect(lostFrom(text, wanted)).toEqual([]);
});

test("buttons and closed sources are no part of the text", async ({ inspected: page }) => {
  const { text } = await readIn(page, "./?read=article");
  const { use } = texts["widgets-page"];
  const { notes } = texts.pages;
  for (const words of [use.map, use.counts, notes.inRelease]) expect(oneLine(text)).not.toContain(oneLine(said(words)));
});
