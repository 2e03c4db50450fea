import type { ActorId } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Ignored } from "../model/ignored.ts";
import type { View } from "../model/view.ts";

/**
 * The view with everything set aside that this dossier lacks, and a list of it for the notice.
 * Form was judged when the link was read; here it is whether the named things exist.
 */
export function knownView(dossier: Dossier, view: View): { view: View; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const kept = <Value extends string | number>(
    part: string,
    values: readonly Value[],
    isKnown: (value: Value) => boolean,
  ) =>
    values.filter((value) => {
      if (isKnown(value)) return true;
      ignored.push({ part, value: String(value), reason: "unknown" });
      return false;
    });
  const listOf = <Value>(value: Value | null) => (value === null ? [] : [value]);
  const isCountry = (id: ActorId) => dossier.countries.some((country) => country.code === id);
  const isParagraph = (number: number) => number <= (dossier.reports[0]?.paragraphs.length ?? 0);
  const known: View = {
    ...view,
    meeting:
      kept("meeting", listOf(view.meeting), (id) => dossier.meetings.some((meeting) => meeting.id === id))[0] ?? null,
    countries: kept("country", view.countries, isCountry),
    topics: kept("topic", view.topics, (id) => dossier.topics.some((topic) => topic.id === id)),
    paragraph: kept("para", listOf(view.paragraph), isParagraph)[0] ?? null,
    boundaries: kept("boundaries", listOf(view.boundaries), isCountry)[0] ?? null,
  };
  return { view: known, ignored };
}
