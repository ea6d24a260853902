// Knows how much is told of a country by the roles it has. Knows no country.
import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/facts/standing.ts";
import { MentionRole } from "../../src/facts/mention.ts";
import { aCase } from "../a-case.ts";
import { aMention } from "../a-mention.ts";

const scenes: readonly MentionRole[] = ["case_location", "departure"];
const others = MentionRole.options.filter((role) => !scenes.includes(role) && role !== "dateline");

describe(standingOf, () => {
  it.each(scenes)("tells a case of a country that is its %s", (role) =>
    expect(standingOf("ATL", [aMention({ role })], [aCase()])).toBe("case_told"),
  );

  it.each(others)("only names a country whose role is %s", (role) =>
    expect(standingOf("ATL", [aMention({ role })], [aCase()])).toBe("named_otherwise"),
  );

  it("hears nothing in a dateline", () =>
    expect(standingOf("ATL", [aMention({ role: "dateline", caseId: null })], [aCase()])).toBe("only_listed"));

  it("does not count the place of a case that is neither trafficking nor smuggling", () =>
    expect(standingOf("ATL", [aMention()], [aCase({ kind: "other" })])).toBe("named_otherwise"));

  it("counts the place of a smuggling case", () =>
    expect(standingOf("ATL", [aMention()], [aCase({ kind: "smuggling" })])).toBe("case_told"));

  it("lets the case win over a lesser role, in whatever order", () => {
    const mentions = [aMention({ id: "b", role: "unit", caseId: null }), aMention()];
    expect(standingOf("ATL", mentions, [aCase()])).toBe("case_told");
    expect(standingOf("ATL", mentions.toReversed(), [aCase()])).toBe("case_told");
  });

  it("goes by the code alone", () => expect(standingOf("ATK", [aMention()], [aCase()])).toBe("only_listed"));
});
