import type { Dossier } from "../../model/dossier.ts";
import { toggleAct, toggleCountry, toggleTopic, type View } from "../../model/view.ts";
import { actFacet, countryFacet, topicFacet } from "../../selectors/facets.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { ACT_WORDS } from "../../words/acts.ts";
import { FILTER_WORDS } from "../../words/filterWords.ts";
import { FacetGroup } from "./FacetGroup.tsx";

interface FacetsProps {
  dossier: Dossier;
  view: View;
  changeView: ChangeView;
}

/** The country facet: counterparts and the focus country. */
export function CountryFacet({ dossier, view, changeView }: FacetsProps) {
  return (
    <FacetGroup
      name="country"
      legend={FILTER_WORDS.country}
      values={countryFacet(dossier, view)}
      onToggle={(code) => changeView((from) => toggleCountry(from, code), "push")}
    />
  );
}

/** The topic facet. */
export function TopicFacet({ dossier, view, changeView }: FacetsProps) {
  return (
    <FacetGroup
      name="topic"
      legend={FILTER_WORDS.topic}
      values={topicFacet(dossier, view)}
      onToggle={(topic) => changeView((from) => toggleTopic(from, topic), "push")}
    />
  );
}

/** The act facet. */
export function ActFacet({ dossier, view, changeView }: FacetsProps) {
  return (
    <FacetGroup
      name="act"
      legend={FILTER_WORDS.act}
      values={actFacet(dossier, view, (act) => ACT_WORDS[act])}
      onToggle={(act) => changeView((from) => toggleAct(from, act), "push")}
    />
  );
}
