// The code on the page about the data runs as it stands there, against the built site. What cannot run here is held to
// the columns that there are.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type RunningServer } from "../../../scripts/static-server.ts";
import { rowsOf } from "../../../src/tables/tables.ts";
import { dist } from "../../built-site.ts";
import { sampleNamed } from "../page-table.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const linesOf = (text: string) => text.trim().split(/\r?\n/);
const floors = rowsOf("figures")
  .filter(({ precision }) => precision === "more_than" || precision === "at_least")
  .map(({ id, value_text }) => `${id} ${value_text}`);
const told = rowsOf("participants")
  .filter(({ coverage }) => coverage === "case_described")
  .map(({ iso3, name }) => `${iso3} ${name}`);

let server: RunningServer;
let folder: string;
beforeAll(async () => {
  server = await startServer({ root: dist });
  folder = await mkdtemp(join(tmpdir(), "samples-"));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** The sample, with the address at which these tests serve the site. */
const sample = (id: string) => sampleNamed(id).replace(/https?:\/\/[^"\s]*?\/data\b/g, `${server.url}data`);

/** What a program prints; undefined where this machine does not have it. */
async function printed(program: string, words: readonly string[], cwd = root): Promise<string | undefined> {
  try {
    return (await run(program, [...words], { cwd, env: { ...process.env, NO_PROXY: "127.0.0.1" } })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

const PYTHON_CODES = `print("\\n".join(participants["iso2"] + " " + participants["iso_numeric"]))`;
const R_CODES = "writeLines(paste(participants$iso2, participants$iso_numeric))";

const node = (id: string) => printed(process.execPath, ["--input-type=module", "--eval", sample(id)]);

describe("JavaScript", () => {
  it("prints every floor from JSON", async () => expect(linesOf((await node("javascript")) ?? "")).toEqual(floors));

  it("prints from CSV every participant of which a case is told", async () =>
    expect(linesOf((await node("csv")) ?? "")).toEqual(told));
});

describe("the command line", () => {
  it("takes a table and checks its digest, where the machine has curl and sha256sum", async () => {
    const tools = await Promise.all(["curl", "sha256sum"].map((tool) => printed(tool, ["--version"])));
    if (tools.includes(undefined)) return expect(sample("shell")).toContain("sha256sum --check");
    const text = (await printed("sh", ["-c", sample("shell")], folder)) ?? "";
    expect(linesOf(text)).toEqual(["liberterra-iii.csv: OK", String(floors.length)]);
    const taken = await readFile(join(folder, "liberterra-iii.csv"));
    expect(taken.equals(await readFile(join(dist, "data/liberterra-iii.csv")))).toBe(true);
  });
});

describe("SQL", () => {
  it("joins figures with countries, where the machine has curl and SQLite", async () => {
    const tools = await Promise.all([printed("curl", ["--version"]), printed("sqlite3", ["--version"])]);
    if (tools.includes(undefined)) return expect(sample("sql")).toContain("JOIN");
    const text = (await printed("sh", ["-c", sample("sql")], folder)) ?? "";
    const own = rowsOf("figures_by_country").filter(
      ({ people_status, shared }) => people_status === "victims" && shared === false,
    );
    expect(linesOf(text).map((line) => line.split(",")[0]?.replaceAll('"', ""))).toEqual(
      own.map(({ country }) => country).toSorted(),
    );
  });
});

describe("Python", () => {
  it("prints every floor, where the machine has Python", async () => {
    const text = await printed("python3", ["-X", "utf8", "-c", sample("python")]);
    expect(text === undefined ? floors : linesOf(text)).toEqual(floors);
  });

  it.each(["pandas", "workbook"])("reads the sample %s as Python, where the machine has it", async (id) => {
    const check = `import ast, sys; ast.parse(sys.argv[1]); print("read")`;
    const text = await printed("python3", ["-c", check, sample(id)]);
    expect(text?.trim() ?? "read").toBe("read");
  });
});

/** The programs that run a sample, and what they need, where the machine has it; Debian's Python has Debian's pandas. */
const PROGRAMS = {
  pandas: { programs: ["python3", "/usr/bin/python3"], flag: "-c", needs: "import pandas", ask: PYTHON_CODES },
  workbook: {
    programs: ["python3", "/usr/bin/python3"],
    flag: "-c",
    needs: "import pandas, openpyxl",
    ask: PYTHON_CODES,
  },
  r: { programs: ["Rscript"], flag: "-e", needs: "library(readr)", ask: R_CODES },
} as const;

describe("pandas and R", () => {
  it.each(["pandas", "workbook", "r"] as const)(
    "%s keeps the codes that look like numbers as text, and “NA” as a code",
    async (id) => {
      const codes = rowsOf("participants").filter(({ iso_numeric }) => /^0/.test(iso_numeric));
      expect(codes.length).toBeGreaterThan(0);
      expect(rowsOf("participants").some(({ iso2 }) => iso2 === "NA")).toBe(true);
      expect(sample(id)).toMatch(/iso_numeric"?(: "string"| = col_character\(\))/);
      expect(sample(id)).toMatch(/keep_default_na=False,\s+na_values=\[""\]|na = ""/);
      const { programs, flag, needs, ask } = PROGRAMS[id];
      for (const program of programs) {
        const has = await printed(program, [flag, needs]).catch(() => undefined);
        if (has === undefined) continue;
        const wanted = rowsOf("participants").map(({ iso2, iso_numeric }) => `${iso2} ${iso_numeric}`);
        expect(linesOf((await printed(program, [flag, `${sample(id)}\n${ask}`])) ?? "")).toEqual(wanted);
      }
    },
    60_000,
  );
});

describe("every sample", () => {
  it.each(["javascript", "csv", "shell", "python", "pandas", "r", "sheets"])(
    "%s asks for files that there are",
    async (id) => {
      const names = [...sample(id).matchAll(/(?<=["/])(?:[\w-]+\.(?:csv|json)|SHA256SUMS)\b/g)].map(([name]) => name);
      const answers = await Promise.all(names.map((name) => fetch(`${server.url}data/${name}`, { method: "HEAD" })));
      expect(names.length).toBeGreaterThan(0);
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    },
  );
});
