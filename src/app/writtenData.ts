import type { LandPicture } from "../model/landPicture.ts";
import { readLandPicture } from "../views/map/readLandPicture.ts";
import type { Preloaded } from "./queryClient.ts";

/** The data that a written page carries for its script to start with; null for what it does not carry. */
interface WrittenData {
  preloaded: Preloaded | null;
  land: LandPicture | null;
}

/** Reads them from `page`, which must not have been drawn over yet: the land is in its picture of the map. */
export function readWrittenData(page: ParentNode): WrittenData {
  const text = page.querySelector("#preloaded")?.textContent;
  return { preloaded: text ? (JSON.parse(text) as Preloaded) : null, land: readLandPicture(page) };
}
