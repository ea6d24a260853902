// Knows what a machine must have before any task can start. Plain JavaScript without imports from packages, so that
// an old Node can still read it and say in one sentence what is missing. Knows no task.
import { existsSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const stripsTypes = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

/** The first thing that is missing, as a sentence with its remedy; undefined when all is there. */
function whatIsMissing() {
  if (!existsSync("node_modules/.bin")) return "The packages are not installed yet: run `npm ci` first.";
  if (stripsTypes) return undefined;
  return existsSync("node_modules/.bin/node")
    ? `This is Node ${process.versions.node}: start the task with npm (\`npm run build\`), which uses the Node 24 that \`npm ci\` installed.`
    : `Node ${process.versions.node} is too old and the project's own Node 24 is missing: run \`npm ci\` without --ignore-scripts (npm 10 or newer, on Node 20 or newer).`;
}

const missing = whatIsMissing();
if (missing !== undefined) {
  console.error(missing);
  process.exitCode = 1;
}
