import type { Dossier } from "../../model/dossier.ts";
import type { Edition } from "../../model/edition.ts";
import type { World } from "../../model/world.ts";
import type { View } from "../../view/view.ts";

/** What the page has that can be shared, exported, cited and printed. */
export interface ShareSubject {
  dossier: Dossier;
  view: View;
  /** The site's absolute address, with a slash at its end. */
  root: string;
  edition: Edition | null;
  /** The full link of the view. */
  link: string;
  /** The full link of one meeting's page. */
  meetingLink: (meetingId: string) => string;
  /** The map file, fetched if it has not been; fails with a message for the reader. */
  loadWorld: () => Promise<World>;
}
