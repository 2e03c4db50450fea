import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dataFolder } from "../../src/testing/dataFolder.ts";
import { writeCards } from "./write-cards.ts";

const data = dataFolder();
const folder = mkdtempSync(join(tmpdir(), "cards-"));
const files = writeCards({ dataFolder: data, outFolder: join(folder, "one") });

afterAll(function removeFolders() {
  rmSync(folder, { recursive: true });
  rmSync(data, { recursive: true });
});

test("writeCards writes a card for the dossier and one for each meeting, named as their pages say", () => {
  expect(files.map((file) => basename(file))).toEqual([
    "qingdao-2025.png",
    "qingdao-2025-china.png",
    "qingdao-2025-belarus.png",
    "qingdao-2025-tajikistan.png",
    "qingdao-2025-kazakhstan.png",
  ]);
});

test("writeCards writes each as a PNG of 1200 by 630 pixels, below 120 kB", () => {
  for (const file of files) {
    const png = readFileSync(file);
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(120_000);
  }
});

test("writeCards, run again, writes the same bytes", { timeout: 30_000 }, () => {
  const again = writeCards({ dataFolder: data, outFolder: join(folder, "two") });
  expect(again.map((file, index) => readFileSync(file).equals(readFileSync(files[index]!)))).toEqual(
    files.map(() => true),
  );
});
