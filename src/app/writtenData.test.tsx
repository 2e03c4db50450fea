import { expect, test } from "vitest";
import { readWrittenData } from "./writtenData.ts";

test("readWrittenData gives the data and the land that a written page carries", () => {
  document.body.innerHTML = `
    <div id="root"><svg><g class="map-static-land"><path id="map-land-ground" d="M0 0z" /></g></svg></div>
    <script type="application/json" id="preloaded">{"file":"dossiers/a.json"}</script>`;
  const { preloaded, land } = readWrittenData(document);
  expect(preloaded).toEqual({ file: "dossiers/a.json" });
  expect(land?.land).toBe("M0 0z");
});

test("readWrittenData gives nothing of a page that was not written", () => {
  document.body.innerHTML = '<div id="root"></div>';
  expect(readWrittenData(document)).toEqual({ preloaded: null, land: null });
});
