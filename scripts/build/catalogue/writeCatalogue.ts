import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "vite";
import { parseWorld } from "../../../src/data/parseWorld.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { DossierFacts } from "../../../src/model/siteIndex.ts";
import { dossierFacts, indexedDossier } from "../../../src/selectors/site/indexedDossier.ts";
import { CATALOGUE } from "../../../src/url/cataloguePath.ts";
import { catalogueHtml } from "./catalogueHtml.ts";
import { inColours, pagePalettes } from "./pagePalettes.ts";
import { smallMap } from "./smallMap.tsx";

interface CatalogueSite {
  /** The folder of the built site. */
  site: string;
  indexHtml: string;
  siteUrl: string | null;
  /** What the bundler made of which module. */
  manifest: Manifest;
  /** The published dossiers, in the order of the catalogue. */
  dossiers: readonly Dossier[];
  /** id of the dossier that the site opens with. */
  opensWith: string;
  render: (facts: readonly DossierFacts[]) => Promise<string>;
}

/** Writes the page of all dossiers with what it needs: its pictures, and the index for searches over all of them. */
export async function writeCatalogue(parts: CatalogueSite): Promise<void> {
  const { site, indexHtml, siteUrl, manifest, dossiers, opensWith, render } = parts;
  const facts = dossiers.map((dossier) => dossierFacts(dossier));
  const body = await render(facts);
  const styles = stylesOf(manifest, "src/app/startCatalogue.tsx");
  const html = catalogueHtml({ indexHtml, siteUrl, dossiers, facts, card: opensWith, body, styles });
  write(site, `${CATALOGUE}/index.html`, html);
  const files = catalogueFiles(
    dossiers.map((dossier) => ({ dossier, isDraft: false })),
    join(site, "data"),
  );
  for (const [path, text] of files) write(site, path, text());
}

/**
 * The files that the page of all dossiers asks for, by their paths below the site's root; each is made when it is called
 * for. `dataFolder` has the map.
 */
export function catalogueFiles(
  dossiers: readonly { dossier: Dossier; isDraft: boolean }[],
  dataFolder: string,
): Map<string, () => string> {
  const file = "world.topo.json";
  const world = () => parseWorld(JSON.parse(readFileSync(join(dataFolder, file), "utf8")), file);
  const { light, dark } = pagePalettes();
  const index = () => dossiers.map(({ dossier, isDraft }) => indexedDossier(dossier, isDraft));
  return new Map([
    ["data/site-index.json", () => JSON.stringify({ dossiers: index() })],
    ...dossiers.flatMap(({ dossier }): [string, () => string][] => [
      [`data/pictures/${dossier.id}.svg`, () => inColours(smallMap(dossier, world()), light)],
      [`data/pictures/${dossier.id}-dark.svg`, () => inColours(smallMap(dossier, world()), dark)],
    ]),
  ]);
}

/** The style sheets of a module's chunk. */
function stylesOf(manifest: Manifest, module: string): string[] {
  const styles = manifest[module]?.css;
  if (styles === undefined) throw new Error(`The build has no style sheet for ${module}.`);
  return styles;
}

function write(site: string, path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}
