import { memo, useCallback, useMemo } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { actFacet, countryFacet, topicFacet } from "../../selectors/facets.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { toggleAct, toggleCountry, toggleTopic, type View } from "../../view/view.ts";
import { ACT_WORDS } from "../../words/acts.ts";
import { FILTER_WORDS } from "../../words/filterWords.ts";
import { FacetGroup } from "./FacetGroup.tsx";

interface FacetProps<Value> {
  dossier: Dossier;
  /** What is counted: the view that the list shows. It follows `chosen` in a later render. */
  following: View;
  /** What is ticked. */
  chosen: readonly Value[];
  changeView: ChangeView;
}

/** The country facet: counterparts and the focus country. */
export const CountryFacet = memo(function CountryFacet(props: FacetProps<View["countries"][number]>) {
  const { dossier, following, chosen, changeView } = props;
  const values = useMemo(() => countryFacet(dossier, following), [dossier, following]);
  const handleToggle = useCallback(
    (code: View["countries"][number]) => changeView((from) => toggleCountry(from, code), "push"),
    [changeView],
  );
  return (
    <FacetGroup name="country" legend={FILTER_WORDS.country} values={values} chosen={chosen} onToggle={handleToggle} />
  );
});

/** The topic facet. */
export const TopicFacet = memo(function TopicFacet(props: FacetProps<string>) {
  const { dossier, following, chosen, changeView } = props;
  const values = useMemo(() => topicFacet(dossier, following), [dossier, following]);
  const handleToggle = useCallback(
    (topic: string) => changeView((from) => toggleTopic(from, topic), "push"),
    [changeView],
  );
  return (
    <FacetGroup name="topic" legend={FILTER_WORDS.topic} values={values} chosen={chosen} onToggle={handleToggle} />
  );
});

/** The act facet. */
export const ActFacet = memo(function ActFacet(props: FacetProps<View["acts"][number]>) {
  const { dossier, following, chosen, changeView } = props;
  const values = useMemo(() => actFacet(dossier, following, (act) => ACT_WORDS[act]), [dossier, following]);
  const handleToggle = useCallback(
    (act: View["acts"][number]) => changeView((from) => toggleAct(from, act), "push"),
    [changeView],
  );
  return <FacetGroup name="act" legend={FILTER_WORDS.act} values={values} chosen={chosen} onToggle={handleToggle} />;
});
