import type { Dossier } from "../model/dossier.ts";
import { isParty } from "../model/meeting.ts";
import { ACTS } from "../model/statement.ts";
import type { View } from "../model/view.ts";
import { actFit, type Fit, type MeetingInView, meetingsInView, topicFit } from "./meetingsInView.ts";

/** One value of a facet. `Value` is what a view holds for it. */
export interface FacetValue<Value extends string = string> {
  value: Value;
  label: string;
  /** How many meetings choosing this value alone, beside the other filters, would give. */
  count: number;
  /** How many of them fit only through an open statement. */
  openCount: number;
  isChosen: boolean;
}

/** The countries that took part, with the meetings that each would give. In the dossier's order. */
export function countryFacet(dossier: Dossier, view: View): FacetValue<View["countries"][number]>[] {
  const others = meetingsInView(dossier, view, "country");
  return dossier.countries.map(({ code, name }) => ({
    value: code,
    label: name,
    ...counted(others, ({ meeting }) => (isParty(meeting, code) ? "yes" : "no")),
    isChosen: view.countries.includes(code),
  }));
}

/** The topics, with the meetings that each would give. In the dossier's order. */
export function topicFacet(dossier: Dossier, view: View): FacetValue[] {
  const others = meetingsInView(dossier, view, "topic");
  return dossier.topics.map(({ id, label }) => ({
    value: id,
    label,
    ...counted(others, ({ meeting }) => topicFit(dossier, meeting, id)),
    isChosen: view.topics.includes(id),
  }));
}

/** The acts, with the meetings that each would give, labelled by `label`. */
export function actFacet(dossier: Dossier, view: View, label: (act: (typeof ACTS)[number]) => string) {
  const others = meetingsInView(dossier, view, "act");
  return ACTS.map(
    (act): FacetValue<typeof act> => ({
      value: act,
      label: label(act),
      ...counted(others, ({ meeting }) => actFit(dossier, meeting, act)),
      isChosen: view.acts.includes(act),
    }),
  );
}

function counted(meetings: readonly MeetingInView[], fit: (candidate: MeetingInView) => Fit) {
  const fits = meetings
    .map((candidate) => ({ fit: fit(candidate), isOpen: candidate.isOpen }))
    .filter((found) => found.fit !== "no");
  return { count: fits.length, openCount: fits.filter((found) => found.isOpen || found.fit === "open").length };
}
