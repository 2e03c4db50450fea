import type { LandPicture } from "../../model/landPicture.ts";
import { landIds } from "./landIds.ts";

/**
 * The land that a written page has in its picture of the map, so that the page need not carry it a second time for its
 * script; null when there is no such picture. Read it before React has taken the page over.
 */
export function readLandPicture(page: ParentNode): LandPicture | null {
  const picture = page.querySelector(".map-static-land");
  if (!picture) return null;
  const pathOf = (id: string) => picture.querySelector(`#${id}`)?.getAttribute("d") ?? "";
  return {
    land: pathOf(landIds.ground),
    borders: pathOf(landIds.borders),
    parties: Array.from(picture.querySelectorAll("[data-country]"), (shape) => ({
      code: shape.getAttribute("data-country") ?? "",
      path: shape.getAttribute("d") ?? "",
    })),
    disputed: pathOf(landIds.disputed),
  };
}
