// What RFC 9116 asks of security.txt, and that there is none as long as there is nobody to write to.
import { describe, expect, it } from "vitest";
import { expiryNotice, securityTxt } from "../../scripts/security-txt.ts";

const date = "2027-01-31";

describe(securityTxt, () => {
  it("says nothing while there is no contact", () =>
    expect(securityTxt({ contact: null, date }, "https://lake.org/")).toBeNull());

  it("names the contact, its own address, and a day within the year on which it ends", () =>
    expect(securityTxt({ contact: "geese@lake.org", date }, "https://lake.org")).toBe(
      [
        "Contact: mailto:geese@lake.org",
        "Expires: 2028-01-26T00:00:00.000Z",
        "Preferred-Languages: en",
        "Canonical: https://lake.org/.well-known/security.txt",
        "",
      ].join("\n"),
    ));

  it("takes a page as a contact too, and stands below a sub-path as all else does", () => {
    const text = securityTxt({ contact: "https://lake.org/contact/", date }, "https://lake.org/sub/");
    expect(text).toContain("Contact: https://lake.org/contact/\n");
    expect(text).toContain("Canonical: https://lake.org/sub/.well-known/security.txt\n");
  });
});

describe(expiryNotice, () => {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const card = { contact: "geese@lake.org", date: "2026-01-01" };

  it("says from the day on which the text expires that it has", () => {
    expect(expiryNotice(card, at("2026-12-27"))).toBeNull();
    expect(expiryNotice(card, at("2027-01-01"))).toContain("expired on 2026-12-27");
  });

  it("says nothing where there is no text", () =>
    expect(expiryNotice({ ...card, contact: null }, at("2030-01-01"))).toBeNull());
});
