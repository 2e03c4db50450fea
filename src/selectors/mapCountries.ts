import type { Country } from "../model/country.ts";
import type { Dossier } from "../model/dossier.ts";
import { isParty, type Meeting } from "../model/meeting.ts";
import type { View } from "../model/view.ts";
import { countryOf, placeOf } from "./lookup.ts";
import { meetingsInView } from "./meetingsInView.ts";

/** focus: the country whose meetings the dossier tells of. met: a party on the other side. */
export type MapRole = "focus" | "met";

/** A country that took part, as the map draws it. */
export interface MapCountry extends Country {
  role: MapRole;
  /** It took part, and meetings of its own were held on its soil. A venue alone makes no party, and no party a host. */
  isHost: boolean;
  isChosen: boolean;
  /** ids of its meetings that fit the view, whichever countries are chosen: what choosing it would give. */
  meetings: string[];
  /** How many of them fit only through a statement that the report leaves open. */
  openCount: number;
  /** A meeting of it fits the whole view, chosen countries included. */
  isInView: boolean;
}

/** The countries that took part in any meeting: the focus country first, then the others by name. */
export function mapCountries(dossier: Dossier, view: View): MapCountry[] {
  const candidates = meetingsInView(dossier, view, "country");
  const shown = meetingsInView(dossier, view);
  return partyCodes(dossier)
    .map((code): MapCountry => {
      const own = candidates.filter(({ meeting }) => isParty(meeting, code));
      return {
        ...countryOf(dossier, code),
        role: code === dossier.focus ? "focus" : "met",
        isHost: dossier.meetings.some((meeting) => isHostedBy(dossier, meeting, code)),
        isChosen: view.countries.includes(code),
        meetings: own.map(({ meeting }) => meeting.id),
        openCount: own.filter(({ isOpen }) => isOpen).length,
        isInView: shown.some(({ meeting }) => isParty(meeting, code)),
      };
    })
    .toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, "en"));
}

function partyCodes(dossier: Dossier) {
  return [...new Set(dossier.meetings.flatMap(({ parties }) => parties.map(({ country }) => country)))];
}

function isHostedBy(dossier: Dossier, meeting: Meeting, code: Country["code"]): boolean {
  return isParty(meeting, code) && placeOf(dossier, meeting.place).country === code;
}

function rank({ role }: MapCountry): number {
  return role === "focus" ? 0 : 1;
}
