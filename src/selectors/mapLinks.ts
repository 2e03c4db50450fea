import type { Country } from "../model/country.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import type { View } from "../model/view.ts";
import { countryOf } from "./lookup.ts";
import { meetingsInView } from "./meetingsInView.ts";

/** The line between two countries that met, once for all their meetings. */
export interface MapLink {
  /** The two codes in alphabetical order, `CHN-IND`. */
  key: string;
  /** From the focus country, when it is one of them. */
  from: Country;
  to: Country;
  /** ids of all meetings of the two, in the dossier's order. */
  meetings: string[];
  /** ids of those that fit the view. */
  shown: string[];
  isInView: boolean;
  /** Every meeting that fits does so only through a statement that the report leaves open. */
  isOpen: boolean;
  /** The open meeting of the view is one of them. */
  isSelected: boolean;
}

/** One link for each pair of countries that met, in the order of their first meeting in the dossier. */
export function mapLinks(dossier: Dossier, view: View): MapLink[] {
  const fits = new Map(meetingsInView(dossier, view).map(({ meeting, isOpen }) => [meeting.id, isOpen]));
  return [...meetingsByPair(dossier)].map(([key, meetings]): MapLink => {
    const [from, to] = ends(dossier, meetings[0]);
    const ids = meetings.map(({ id }) => id);
    const shown = ids.filter((id) => fits.has(id));
    return {
      key,
      from,
      to,
      meetings: ids,
      shown,
      isInView: shown.length > 0,
      isOpen: shown.length > 0 && shown.every((id) => fits.get(id) === true),
      isSelected: view.meeting !== null && ids.includes(view.meeting),
    };
  });
}

function meetingsByPair(dossier: Dossier): Map<string, [Meeting, ...Meeting[]]> {
  const pairs = new Map<string, [Meeting, ...Meeting[]]>();
  for (const meeting of dossier.meetings) {
    const key = meeting.parties
      .map(({ country }) => country)
      .toSorted()
      .join("-");
    const known = pairs.get(key);
    if (known) known.push(meeting);
    else pairs.set(key, [meeting]);
  }
  return pairs;
}

function ends(dossier: Dossier, { parties: [first, second] }: Meeting): [Country, Country] {
  const [one, other] = [countryOf(dossier, first.country), countryOf(dossier, second.country)];
  return other.code === dossier.focus ? [other, one] : [one, other];
}
