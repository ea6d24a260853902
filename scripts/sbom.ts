// How to print what the site is built with, as CycloneDX: the packages of production, none of the tests'. npm's own
// `--omit dev` leaves out packages that production and tests share, so all are asked for and then sorted.
import { execFileSync } from "node:child_process";

interface Component {
  readonly "bom-ref": string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface Sbom {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const all = JSON.parse(
  execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  }),
) as Sbom;

const forTestsOnly = ({ properties = [] }: Component) =>
  properties.some(({ name, value }) => name === "cdx:npm:package:development" && value === "true");
const left = new Set(all.components.filter(forTestsOnly).map((component) => component["bom-ref"]));
const production: Sbom = {
  ...all,
  components: all.components.filter((component) => !left.has(component["bom-ref"])),
  dependencies: all.dependencies
    .filter(({ ref }) => !left.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((name) => !left.has(name)) })),
};
console.log(JSON.stringify(production, null, 2));
