import { parseActorId } from "../model/actor.ts";
import type { IndexedName, NameKind } from "../model/siteIndex.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";

/** The view of a dossier that shows the meetings of a name: by its filter, and by the search where it has none. */
export function nameView(kind: NameKind, { id, name }: IndexedName): View {
  if (kind === "people") return { ...DEFAULT_VIEW, people: [id] };
  const actor = kind === "places" ? null : parseActorId(id);
  return actor === null ? { ...DEFAULT_VIEW, query: name } : { ...DEFAULT_VIEW, countries: [actor] };
}
