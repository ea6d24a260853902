// What search engines and archives are told of the dataset, and that size and digest of each file are its own.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { datasetJsonLd } from "../../src/dataset/citation.ts";
import { publicationOf } from "../../src/dataset/publication.ts";
import { fileAt, sha256Of } from "../../src/dataset/published-file.ts";

const site = "https://example.org/sub/data/";
const files = await publicationOf(dataset);
const description = datasetJsonLd(dataset, files, { page: site, fileAt: (path) => site + path });
const { distribution } = description as unknown as {
  distribution: { contentUrl: string; sha256: string; contentSize: string }[];
};

describe(datasetJsonLd, () => {
  it("offers every table and every form of all tables", () => {
    const paths = files.map(({ path }) => path).filter((path) => /^[^/]+\.(csv|json|geojson|xlsx|zip)$/.test(path));
    expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual(paths.map((path) => site + path));
  });

  it("gives digest and size of each as they are", () => {
    const wrong = distribution.filter(({ contentUrl, sha256, contentSize }) => {
      const file = fileAt(files, contentUrl.slice(site.length));
      return sha256 !== sha256Of(file) || contentSize !== `${file.bytes.length} B`;
    });
    expect(wrong).toEqual([]);
  });

  it("is long enough a description for who lists datasets, and names version, licence and source", () => {
    const { version, licenceAddress } = dataset.facts.card;
    expect(description).toMatchObject({
      version,
      license: licenceAddress,
      isBasedOn: dataset.facts.source.release.address,
    });
    expect(JSON.stringify(description)).toMatch(/"description":"[^"]{50,5000}"/);
  });
});
