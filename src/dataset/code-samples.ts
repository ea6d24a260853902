// Code that reads the published files, in each language.

/** Code for one way of reading; its title and explanation stand in data/text under the same name. */
export interface Sample {
  readonly id: "javascript" | "csv" | "shell" | "python" | "pandas" | "workbook" | "r" | "sql" | "sheets";
  readonly code: string;
}

/** The samples, with the address of the folder of files, which ends with a slash. */
export function samplesFor(folder: string): readonly Sample[] {
  return [
    { id: "javascript", code: javascript(folder) },
    { id: "csv", code: csv(folder) },
    { id: "shell", code: shell(folder.replace(/\/$/, "")) },
    { id: "python", code: python(folder) },
    { id: "pandas", code: pandas(folder) },
    { id: "workbook", code: workbook(folder) },
    { id: "r", code: r(folder) },
    { id: "sql", code: sql(folder.replace(/\/$/, "")) },
    { id: "sheets", code: `=IMPORTDATA("${folder}liberterra-iii.csv")` },
  ];
}

const javascript = (folder: string) => `const folder = "${folder}";
const answer = await fetch(folder + "figures.json");
const figures = await answer.json();
const minimums = ["more_than", "at_least"];

for (const row of figures)
  if (minimums.includes(row.precision))
    console.log(row.id, row.value_text);`;

const csv = (folder: string) => `import { csvParse } from "d3-dsv";

const folder = "${folder}";
const answer = await fetch(folder + "participants.csv");
const rows = csvParse(await answer.text());

for (const { iso3, name, coverage } of rows)
  if (coverage === "case_described") console.log(iso3, name);`;

const shell = (folder: string) => `folder=${folder}
curl -sS -O $folder/liberterra-iii.csv -O $folder/SHA256SUMS
sha256sum --check --ignore-missing SHA256SUMS
grep -c ',more_than,' liberterra-iii.csv`;

const python = (folder: string) => `import csv
import io
from urllib.request import urlopen

folder = "${folder}"
with urlopen(folder + "liberterra-iii.csv") as answer:
    text = io.TextIOWrapper(answer, "utf-8", newline="")
    figures = list(csv.DictReader(text))

for row in figures:
    if row["precision"] in ("more_than", "at_least"):
        print(row["id"], row["value_text"])`;

const pandas = (folder: string) => `import pandas as pd

folder = "${folder}"
participants = pd.read_csv(
    folder + "participants.csv",
    keep_default_na=False,
    na_values=[""],
    dtype={"iso_numeric": "string"},
)`;

const workbook = (folder: string) => `import pandas as pd

folder = "${folder}"
participants = pd.read_excel(
    folder + "liberterra-iii.xlsx",
    sheet_name="participants",
    keep_default_na=False,
    na_values=[""],
    dtype={"iso_numeric": "string"},
)`;

const sql = (folder: string) => `folder=${folder}
curl -sS -O $folder/figures.csv -O $folder/figure_countries.csv -O $folder/countries.csv
sqlite3 -csv :memory: <<'SQL'
.import --csv figures.csv figures
.import --csv figure_countries.csv figure_countries
.import --csv countries.csv countries
SELECT name, value, precision, figures.indicator
FROM figure_countries
JOIN figures ON figures.id = figure_id
JOIN countries USING (iso3)
WHERE people_status = 'victims' AND shared = 'false'
ORDER BY name, figures.id;
SQL`;

const r = (folder: string) => `library(readr)

folder <- "${folder}"
participants <- read_csv(
  paste0(folder, "participants.csv"),
  na = "",
  col_types = cols(iso_numeric = col_character())
)`;
