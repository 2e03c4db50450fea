import { mapSvg } from "../../exports/mapSvg.tsx";
import { timelineSvg } from "../../exports/timelineSvg.tsx";
import { viewCard } from "../../exports/viewCard.tsx";
import type { World } from "../../model/world.ts";
import { citedTaken, type Taken } from "./taken.ts";

/** Draws one kind of picture as SVG. `loadWorld` fetches the map file. Null when there is nothing to draw. */
type DrawPicture = (taken: Taken, loadWorld: () => Promise<World>) => Promise<string | null>;

/** The pictures, by what the names of their files call them. */
export const DRAW_PICTURE: Readonly<Record<"map" | "timeline" | "card", DrawPicture>> = {
  map: async (taken, loadWorld) => mapSvg(taken.dossier, taken.view, await loadWorld(), taken.context, titleOf(taken)),
  timeline: (taken) => Promise.resolve(timelineSvg(taken.dossier, taken.view, taken.context, titleOf(taken))),
  card: async (taken, loadWorld) =>
    viewCard(taken.dossier, taken.view, await loadWorld(), taken.context, titleOf(taken)),
};

/** One meeting has the title of its citation; a view the dossier's, with its filter in a line of its own. */
function titleOf(taken: Taken): string {
  return taken.meeting ? citedTaken(taken, null).title : taken.whole.title;
}
