import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "../../src/testing/dataFolder.ts";
import { landPictures, writeMaps } from "./write-maps.ts";

test("landPictures and writeMaps write the land of every dossier of the catalogue", () => {
  const folder = dataFolder();
  const outFolder = mkdtempSync(join(tmpdir(), "sidelines-maps-"));
  try {
    const pictures = landPictures(folder);
    expect(writeMaps(pictures, outFolder)).toEqual(["data/maps/qingdao-2025.json"]);
    const written: unknown = JSON.parse(readFileSync(join(outFolder, "data/maps/qingdao-2025.json"), "utf8"));
    expect(written).toEqual(pictures.get("qingdao-2025"));
  } finally {
    rmSync(outFolder, { recursive: true });
    rmSync(folder, { recursive: true });
  }
});
