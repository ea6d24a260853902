// Says in one sentence what a machine lacks before a task can start, and while packages are installed on an older Node
// that the project brings its own. Plain JavaScript without imports from packages, so that an old Node can read it.
import { existsSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const stripsTypes = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

/** The first thing that is missing, as a sentence with its remedy; undefined when all is there. */
function whatIsMissing() {
  if (!existsSync("node_modules/.bin")) return "The packages are not installed yet: run `npm ci` first.";
  if (stripsTypes) return undefined;
  return existsSync("node_modules/.bin/node")
    ? `This is Node ${process.versions.node}: start the task with npm (\`npm run build\`), which uses the Node 24 that \`npm ci\` installed.`
    : `Node ${process.versions.node} is too old and the project has no Node 24 for this machine: install Node 24 from nodejs.org.`;
}

const installing = process.env["npm_lifecycle_event"] === "preinstall";
// For these machines the packages hold a Node, pinned with its digest in package-lock.json.
const bringsNode = ["linux-arm64", "linux-x64", "win32-x64"].includes(`${process.platform}-${process.arch}`);
// npm may run this script with the Node that it has just installed: it says itself which one it runs on.
const npmsNode = /node\/v(\d+)\.\S+/.exec(process.env["npm_config_user_agent"] ?? "");
if (installing && Number(npmsNode?.[1]) < 22)
  console.log(
    `npm runs on ${npmsNode?.[0]}. ${bringsNode ? "The project brings its own Node 24 for its scripts." : "The project's scripts need Node 24: install it from nodejs.org."}`,
  );
const missing = installing ? undefined : whatIsMissing();
if (missing !== undefined) {
  console.error(missing);
  process.exitCode = 1;
}
