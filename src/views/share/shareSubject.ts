import type { ExportContext } from "../../exports/exportContext.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { World } from "../../model/world.ts";
import type { View } from "../../view/view.ts";

/** What is shared, exported, cited and printed. */
export interface ShareSubject {
  dossier: Dossier;
  view: View;
  /** Made for this very view. */
  context: ExportContext;
  /** The full link of one meeting's page. */
  meetingLink: (meetingId: string) => string;
  /** The map file, fetched if it has not been; fails with a message for the reader. */
  loadWorld: () => Promise<World>;
}
