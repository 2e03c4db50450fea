import type { FacetValue } from "../../selectors/facets.ts";
import { facetCount } from "../../words/filterWords.ts";

interface FacetGroupProps<Value extends string> {
  name: string;
  legend: string;
  values: readonly FacetValue<Value>[];
  onToggle: (value: Value) => void;
}

/** One facet as checkboxes, each with the number of meetings that it would give. */
export function FacetGroup<Value extends string>({ name, legend, values, onToggle }: FacetGroupProps<Value>) {
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {values.map(({ value, label, count, openCount, isChosen }) => (
        <label key={value} className={count === 0 ? "facet-value is-empty" : "facet-value"}>
          <input type="checkbox" id={`${name}-${value}`} checked={isChosen} onChange={() => onToggle(value)} />
          <span className="facet-label">{label}</span>
          <span className="facet-count">
            <span aria-hidden="true">{facetCount(count, openCount)}</span>
            <span className="visually-hidden">{`: ${count} of the meetings${openCount ? `, ${openCount} open` : ""}`}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
