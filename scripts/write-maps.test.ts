import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeMaps } from "./write-maps.ts";

it("writes the land picture of every dossier of the catalogue", () => {
  const outFolder = mkdtempSync(join(tmpdir(), "sidelines-maps-"));
  try {
    const written = writeMaps({ dataFolder: join(import.meta.dirname, "../public/data"), outFolder });
    expect(written).toEqual(["data/maps/qingdao-2025.svg"]);
    for (const path of written) expect(readFileSync(join(outFolder, path), "utf8")).toMatch(/^<svg .*<\/svg>\n$/s);
  } finally {
    rmSync(outFolder, { recursive: true });
  }
});
