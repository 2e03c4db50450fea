import { parseCatalog } from "../data/parseCatalog.ts";
import type { Catalog, CatalogEntry } from "../model/catalog.ts";
import type { Finding } from "./finding.ts";
import { parsedText } from "./parsedText.ts";
import type { Subject } from "./subject.ts";
import { textProblems } from "./textProblems.ts";

/** What was found in a catalogue. */
export interface CatalogCheck {
  findings: Finding[];
  /** Its lines, for the checks of the dossiers; none when it cannot be read. */
  entries: readonly CatalogEntry[];
}

/**
 * Asks every question of the catalogue that `text` holds. `files` are the dossier files that there are, by their paths
 * beside the catalogue, as it writes them: `dossiers/qingdao-2025.json`.
 */
export function checkCatalog(text: string, files: readonly string[], originals: Subject["originals"]): CatalogCheck {
  const { value: catalog, findings } = parsedText(text, (json) => parseCatalog(json, ""));
  if (catalog === null) return { findings, entries: [] };
  return {
    findings: [...listProblems(catalog, files), ...textProblems({ json: catalog, originals })],
    entries: catalog.dossiers,
  };
}

/**
 * Does the catalogue list each dossier once, and none that is not there? That no id comes twice, its parser has seen. A file
 * that it does not list is not published, which may be meant.
 */
function listProblems({ dossiers }: Catalog, files: readonly string[]): Finding[] {
  const listed = dossiers.map(({ file }) => file);
  return listed.flatMap((file, index) => {
    const pointer = `/dossiers/${index}/file`;
    if (listed.indexOf(file) !== index) {
      return [
        { pointer, wrong: `${file} is listed twice.`, mend: "List each dossier once, under its own id and file." },
      ];
    }
    if (files.includes(file)) return [];
    return [{ pointer, wrong: `There is no file ${file}.`, mend: "Correct the path, or add the file." }];
  });
}
