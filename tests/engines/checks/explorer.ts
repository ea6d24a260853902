// Knows how a reader finds a country on the map: by its name, by a press, by keys.
import { becomes, type Check, until } from "../check.ts";
import type { Session } from "../engine.ts";

const panel = (session: Session) =>
  session.evaluate(() => document.querySelector("#country-panel-name")?.textContent.trim());
const focused = (session: Session) =>
  session.evaluate(() => document.activeElement?.getAttribute("data-c") ?? document.activeElement?.className);
const options = (session: Session) =>
  session.evaluate(() =>
    [...document.querySelectorAll("[role=option]")]
      .filter((option) => option.getClientRects().length > 0)
      .map((option) => option.textContent.trim()),
  );

const isCountry = (focus: string | undefined) => /^[A-Z]{3}$/.test(focus ?? "");

export const finder: Check = {
  says: "the finder knows “Ivory Coast” and opens its panel",
  run: async (session, { site }) => {
    await session.open(`${site}countries/`);
    await session.click("country-finder input");
    await session.keys(..."Ivory Coast");
    await becomes(() => options(session), ["Côte d’Ivoire"]);
    await session.keys("ArrowDown", "Enter");
    await becomes(() => panel(session), "Côte d’Ivoire");
  },
};

export const pressedCountry: Check = {
  says: "a press on a country in the drawing opens its panel beside the map",
  run: async (session, { site }) => {
    await session.open(`${site}countries/`);
    await until(() => panel(session), Boolean, "a panel");
    await session.click('[data-live] a[data-c="DZA"]');
    await becomes(() => panel(session), "Algeria");
    const path = await session.evaluate(() => location.pathname);
    await becomes(() => Promise.resolve(path.endsWith("/countries/")), true);
  },
};

export const mapKeys: Check = {
  says: "keys lead from country to country, Enter opens a panel, Escape leads back",
  run: async (session, { site }) => {
    await session.open(`${site}countries/`);
    await until(() => panel(session), Boolean, "a panel");
    await session.evaluate(() => document.querySelector<HTMLElement>("button[data-keys]")?.focus());
    await session.keys("Enter", "Home");
    const first = await until(() => focused(session), isCountry, "a country");
    await session.keys("ArrowDown");
    await until(
      () => focused(session),
      (code) => isCountry(code) && code !== first,
      "another country",
    );
    await session.keys("Enter");
    await becomes(() => focused(session), "country-panel");
    await session.keys("Escape");
    await until(() => focused(session), isCountry, "a country");
  },
};
