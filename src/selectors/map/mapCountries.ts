import type { Actor, ActorId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import { byName } from "../../records/byName.ts";
import { grouped } from "../../records/grouped.ts";
import { actorOf, venueOf } from "../../records/lookup.ts";
import { perDossier } from "../../records/perDossier.ts";
import type { View } from "../../view/view.ts";
import { type MeetingInView, meetingIndex, NONE } from "../meetings/meetingIndex.ts";
import { type CountStep, countStep } from "./countSteps.ts";
import { soleVenue } from "./soleVenue.ts";

/** focus: the country whose meetings the dossier tells of. met: a party on the other side. */
export type MapRole = "focus" | "met";

/** A country that took part, as the map draws it. */
export interface MapCountry extends Actor {
  code: ActorId;
  role: MapRole;
  /** It took part, and meetings of its own were held on its soil. A venue alone makes no party, and no party a host. */
  isHost: boolean;
  /** All meetings were held on its soil: no line begins at its anchor. */
  isAtHome: boolean;
  isChosen: boolean;
  /** ids of its meetings that fit the view, whichever countries are chosen: what choosing it would give. */
  meetings: string[];
  /** How many of them fit only through a statement that the report leaves open. */
  openCount: number;
  /** A meeting of it fits the whole view, chosen countries included. */
  isInView: boolean;
  /** How many do, and how many the dossier has of it. */
  shownCount: number;
  allCount: number;
  /** The step of `shownCount`; null where the map tells no numbers. */
  step: CountStep | null;
}

/** The countries that took part in any meeting: the focus country first, then the others by name. */
export function mapCountries(dossier: Dossier, view: View): MapCountry[] {
  const index = meetingIndex(dossier);
  const own = byParty(index.meetingsInView(view, "country"));
  const shown = byParty(index.meetingsInView(view));
  const counts = index.facetCounts("country", view);
  return parties(dossier).map((party): MapCountry => {
    const shownCount = shown.get(party.code)?.length ?? 0;
    return {
      ...party,
      isChosen: view.countries.includes(party.code),
      meetings: (own.get(party.code) ?? []).map(({ meeting }) => meeting.id),
      openCount: (counts.get(party.code) ?? NONE).openCount,
      isInView: shownCount > 0,
      shownCount,
      step: countStep(dossier, shownCount),
    };
  });
}

/** What no view changes: who took part, as what, and in which order. */
const parties = perDossier((dossier) => {
  const codes = dossier.meetings.flatMap((meeting) => meeting.parties.map(({ actor }) => actor));
  const hosts = new Set(
    dossier.meetings.flatMap((meeting) => {
      const host = venueOf(dossier, meeting)?.country;
      return meeting.parties.map(({ actor }) => actor).filter((actor) => actor === host);
    }),
  );
  const counts = grouped(codes, (code) => [code]);
  const home = soleVenue(dossier)?.country;
  return [...new Set(codes)]
    .map((code) => ({
      ...actorOf(dossier, code),
      code,
      role: code === dossier.focus ? ("focus" as const) : ("met" as const),
      isHost: hosts.has(code),
      isAtHome: code === home,
      allCount: counts.get(code)?.length ?? 0,
    }))
    .toSorted((one, other) => rank(one) - rank(other) || byName(one, other));
});

function byParty(found: readonly MeetingInView[]): Map<ActorId, MeetingInView[]> {
  return grouped(found, ({ meeting }) => meeting.parties.map(({ actor }) => actor));
}

function rank({ role }: Pick<MapCountry, "role">): number {
  return role === "focus" ? 0 : 1;
}
