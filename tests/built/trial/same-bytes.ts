// What must have the same bytes in every build, wherever and when it is made: all that knows neither address nor version.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ProjectCopy } from "../../project-copy.ts";
import { builtFiles, dist } from "../../built-site.ts";

/** Pictures are drawn anew as SVG; their PNG may be kept from an earlier build, so it would prove nothing. */
const LASTING =
  /^(?:images\/.*\.svg|_astro\/.*|fonts\/.*|data\/(?!datapackage)[^/]*\.(?:csv|geojson)|data\/schema\/.*)$/;
const digestOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Holds the site that `trial` hands over against dist/. */
export function isBuiltAlike(trial: () => { copy: ProjectCopy }): void {
  describe("a build in another folder, time zone and language", () => {
    it("makes the same pictures, scripts, tables and schemas, byte for byte", () => {
      const lasting = builtFiles.filter((name) => LASTING.test(name));
      const there = (name: string) => join(trial().copy.root, "dist", name);
      expect(lasting.length).toBeGreaterThan(250);
      expect(lasting.filter((name) => !existsSync(there(name)))).toEqual([]);
      expect(lasting.filter((name) => digestOf(there(name)) !== digestOf(dist + name))).toEqual([]);
    });
  });
}
