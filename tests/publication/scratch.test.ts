// scratch
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { it } from "vitest";
import { publicationOf } from "../../src/publication/publication.ts";
import { dataset } from "../../src/model/dataset.ts";
it("dumps", async () => {
  const t=performance.now();
  const files = await publicationOf(dataset);
  console.log(performance.now()-t);
  for (const f of files) { mkdirSync(dirname("/tmp/pub/"+f.path),{recursive:true}); writeFileSync("/tmp/pub/"+f.path, f.bytes); console.log(f.path, f.bytes.length); }
}, 60000);
