// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dataFile, realDossier } from "../../src/testing/realDossier.ts";
import { landSvg, type WorldTopology } from "./landSvg.ts";

const world = dataFile("world.topo.json") as WorldTopology;
const tokens = readFileSync(join(import.meta.dirname, "../../src/styles/tokens.css"), "utf8");
const svg = landSvg(realDossier, world, tokens);
const xml = new DOMParser().parseFromString(svg, "image/svg+xml");

describe("landSvg", () => {
  it("is small enough to come with the page", () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(12_000);
  });

  it("draws the other land, the focus country, those it met, and disputed areas", () => {
    for (const name of ["l", "f", "m", "d"]) expect(xml.querySelector(`path.${name}`)?.getAttribute("d")).toMatch(/^M/);
  });

  it("hatches disputed areas and gives them no side's colour", () => {
    expect(xml.querySelector("path.d")?.getAttribute("fill")).toBe("url(#h)");
    expect(svg).not.toMatch(/\.d\{[^}]*fill:/);
  });

  it("is light or dark as the reader's system is", () => {
    const [light = "", dark = ""] = svg.split("@media screen and (prefers-color-scheme:dark)");
    expect(light).toContain(".m{fill:#4a968b}");
    expect(dark).toContain(".m{fill:#3f8f84}");
  });

  it("is the same each time", () => {
    expect(landSvg(realDossier, world, tokens)).toBe(svg);
  });
});
