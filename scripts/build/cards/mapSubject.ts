import type { Actor } from "../../../src/model/actor.ts";
import type { Dossier, Place } from "../../../src/model/dossier.ts";
import { counterpartOf, type Meeting } from "../../../src/model/meeting.ts";
import { actorOf, placeOf } from "../../../src/records/lookup.ts";
import { shortestWay } from "./mapProjection.ts";

/** Something on a card's map that has a name. Longitudes may lie beyond 180 degrees. */
export interface MapMark {
  id: string;
  name: string;
  kind: "focus" | "met" | "venue";
  lat: number;
  lon: number;
}

/** What a card's map shows. */
export interface MapSubject {
  marks: MapMark[];
  links: { from: MapMark; to: MapMark }[];
}

/** The countries that took part in the meetings, where they met, and a link for each pair of countries. */
export function mapSubject(dossier: Dossier, meetings: readonly Meeting[]): MapSubject {
  const marks = new Map(
    shortestWay([
      // Venues first: their labels have the first choice of room, because a pin covers more than a point.
      ...meetings.map(({ place }) => venueMark(placeOf(dossier, place))),
      ...meetings.flatMap(({ parties }) => parties.map(({ actor }) => actorMark(dossier, actorOf(dossier, actor)))),
    ]).map((mark) => [mark.id, mark]),
  );
  const links = new Map(
    meetings.flatMap((meeting) => {
      const other = counterpartOf(meeting, dossier.focus);
      const own = meeting.parties.find((party) => party !== other);
      const [from, to] = [marks.get(own?.actor ?? ""), marks.get(other.actor)];
      return from && to ? [[`${from.id}-${to.id}`, { from, to }] as const] : [];
    }),
  );
  return { marks: [...marks.values()], links: [...links.values()] };
}

function actorMark(dossier: Dossier, { id, name, anchor }: Actor): MapMark {
  return { id, name, kind: id === dossier.focus ? "focus" : "met", ...anchor };
}

function venueMark({ id, name, lat, lon }: Place): MapMark {
  return { id, name, kind: "venue", lat, lon };
}
