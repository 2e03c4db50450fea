import type { ActorId } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import { formatLinkedParagraph, type LinkedParagraph } from "../model/paragraphRef.ts";
import { linkedParagraph, paragraphOfLink } from "../records/paragraphs.ts";
import type { Ignored } from "../view/ignored.ts";
import type { View } from "../view/view.ts";

/**
 * The view with everything set aside that this dossier lacks, and a list of it for the notice.
 * Form was judged when the link was read; here it is whether the named things exist.
 */
export function knownView(dossier: Dossier, view: View): { view: View; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const kept = <Value extends string>(part: string, values: readonly Value[], isKnown: (value: Value) => boolean) =>
    values.filter((value) => {
      if (isKnown(value)) return true;
      ignored.push({ part, value, reason: "unknown" });
      return false;
    });
  const listOf = <Value>(value: Value | null) => (value === null ? [] : [value]);
  const isCountry = (id: ActorId) => dossier.countries.some((country) => country.code === id);
  const known: View = {
    ...view,
    meeting:
      kept("meeting", listOf(view.meeting), (id) => dossier.meetings.some((meeting) => meeting.id === id))[0] ?? null,
    countries: kept("country", view.countries, isCountry),
    topics: kept("topic", view.topics, (id) => dossier.topics.some((topic) => topic.id === id)),
    paragraph: knownParagraph(dossier, view.paragraph, ignored),
    boundaries: kept("boundaries", listOf(view.boundaries), isCountry)[0] ?? null,
  };
  return { view: known, ignored };
}

/** In the one form that a link has for it: `para=ians.3` and `para=3` are the same paragraph of a first report. */
function knownParagraph(dossier: Dossier, linked: LinkedParagraph | null, ignored: Ignored[]): LinkedParagraph | null {
  if (linked === null) return null;
  const found = paragraphOfLink(dossier, linked);
  if (!found) ignored.push({ part: "para", value: formatLinkedParagraph(linked), reason: "unknown" });
  return found && linkedParagraph(dossier, found);
}
