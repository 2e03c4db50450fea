import type { Dossier } from "../model/dossier.ts";
import { ACTS } from "../model/statement.ts";
import type { View } from "../view/view.ts";
import { meetingIndex, NONE } from "./meetingIndex.ts";

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
  const counts = meetingIndex(dossier).facetCounts("country", view);
  return dossier.countries.map(({ code, name }) => ({
    value: code,
    label: name,
    ...(counts.get(code) ?? NONE),
    isChosen: view.countries.includes(code),
  }));
}

/** The topics, with the meetings that each would give. In the dossier's order. */
export function topicFacet(dossier: Dossier, view: View): FacetValue[] {
  const counts = meetingIndex(dossier).facetCounts("topic", view);
  return dossier.topics.map(({ id, label }) => ({
    value: id,
    label,
    ...(counts.get(id) ?? NONE),
    isChosen: view.topics.includes(id),
  }));
}

/** The acts, with the meetings that each would give, labelled by `label`. */
export function actFacet(dossier: Dossier, view: View, label: (act: (typeof ACTS)[number]) => string) {
  const counts = meetingIndex(dossier).facetCounts("act", view);
  return ACTS.map(
    (act): FacetValue<typeof act> => ({
      value: act,
      label: label(act),
      ...(counts.get(act) ?? NONE),
      isChosen: view.acts.includes(act),
    }),
  );
}
