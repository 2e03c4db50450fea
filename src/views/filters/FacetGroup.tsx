import { memo, type ReactNode } from "react";
import type { FacetValue } from "../../selectors/meetings/facets.ts";
import { facetCount, facetCountSpoken } from "../../words/filterWords.ts";

interface FacetGroupProps {
  name: string;
  legend: string;
  values: readonly FacetValue[];
  /** Values that are ticked: newer than the counts of `values`. */
  chosen: readonly string[];
  onToggle: (value: string) => void;
  /** What stands above the values. */
  children?: ReactNode;
}

/** One facet as checkboxes, each with the number of meetings that it would give. */
export function FacetGroup({ name, legend, values, chosen, onToggle, children }: FacetGroupProps) {
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {children}
      {values.map((each) => (
        <FacetBox key={each.value} name={name} {...each} isChosen={chosen.includes(each.value)} onToggle={onToggle} />
      ))}
    </fieldset>
  );
}

interface FacetBoxProps extends FacetValue {
  name: string;
  isChosen: boolean;
  onToggle: (value: string) => void;
}

/** Under `memo`: of 60 boxes a press changes one at once, and the counts of some a moment later. */
const FacetBox = memo(function FacetBox(props: FacetBoxProps) {
  const { name, value, label, count, openCount, isChosen, onToggle } = props;
  return (
    <label className={count === 0 ? "facet-value is-empty" : "facet-value"}>
      <input type="checkbox" id={`${name}-${value}`} checked={isChosen} onChange={() => onToggle(value)} />
      <span className="facet-label">{label}</span>
      <span className="facet-count">
        <span aria-hidden="true">{facetCount(count, openCount)}</span>
        <span className="visually-hidden">{facetCountSpoken(count, openCount)}</span>
      </span>
    </label>
  );
});
