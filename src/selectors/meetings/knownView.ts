import { FILTERS } from "../../filters/filters.ts";
import type { CountryCode } from "../../model/country.ts";
import type { Dossier } from "../../model/dossier.ts";
import { formatLinkedParagraph, type LinkedParagraph } from "../../model/paragraphRef.ts";
import { linkedParagraph, paragraphOfLink } from "../../records/paragraphs.ts";
import type { Ignored } from "../../view/ignored.ts";
import type { View } from "../../view/view.ts";

/**
 * The view with everything set aside that this dossier lacks, and a list of it for the notice.
 * Form was judged when the link was read; here it is whether the named things exist.
 */
export function knownView(dossier: Dossier, view: View): { view: View; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const setAside = (part: string, value: string) => ignored.push({ part, value, reason: "unknown" });

  function knownOrNull<Value extends string>(
    part: string,
    value: Value | null,
    isKnown: (value: Value) => boolean,
  ): Value | null {
    if (value === null || isKnown(value)) return value;
    setAside(part, value);
    return null;
  }

  function withKnownFilters(from: View): View {
    return Object.values(FILTERS).reduce<View>((kept, filter) => {
      const { known, unknown } = filter.known(dossier, from);
      for (const value of unknown) setAside(filter.name, value);
      return { ...kept, ...known };
    }, from);
  }

  const isMeeting = (id: string) => dossier.meetings.some((meeting) => meeting.id === id);
  const isCountry = (code: CountryCode) => dossier.countries.some((country) => country.code === code);
  const known: View = {
    ...withKnownFilters({ ...view, meeting: knownOrNull("meeting", view.meeting, isMeeting) }),
    paragraph: knownParagraph(dossier, view.paragraph, ignored),
    boundaries: knownOrNull("boundaries", view.boundaries, isCountry),
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
