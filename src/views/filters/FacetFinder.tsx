import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import type { FacetName } from "../../filters/filterName.ts";
import { LONGEST_QUERY } from "../../model/query.ts";
import type { FacetValue } from "../../selectors/meetings/facets.ts";
import { WIDE } from "../../ui/screens.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { FIND_WORDS, foundValues, showAll } from "../../words/facetFinderWords.ts";
import { type Arrange, arrangedValues, foundCount } from "./arrangedValues.ts";

interface FacetFinderProps {
  name: FacetName;
  values: readonly FacetValue[];
  chosen: readonly string[];
  setArrange: (next: () => Arrange) => void;
}

/** So many values of each facet a sheet shows at first: all facets are in it, one below the other. */
const SHORT = 8;

/**
 * A search over a facet's many values. What was chosen when the menu was opened stands on top, until it is opened again:
 * a value that moved when it is ticked would be lost to the pointer.
 */
export function FacetFinder({ name, values, chosen, setArrange }: FacetFinderProps) {
  const [query, setQuery] = useState("");
  const [held, setHeld] = useState(chosen);
  const [isAll, setIsAll] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isWide = useMediaQuery(WIDE, true);
  const isSearch = query.trim() !== "";
  const most = isWide || isAll ? values.length : SHORT;

  useEffect(
    function arrange() {
      setArrange(() => (all) => arrangedValues(all, { query, chosen, held, most }));
    },
    [setArrange, query, chosen, held, most],
  );

  const startAnew = useEffectEvent(() => {
    setQuery("");
    setHeld(chosen);
  });
  useEffect(function startAnewWithMenu() {
    const menu = input.current?.closest("details");
    const handleToggle = () => startAnew();
    menu?.addEventListener("toggle", handleToggle);
    return () => menu?.removeEventListener("toggle", handleToggle);
  }, []);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || query === "") return;
    // The menu or the sheet around it closes with the next one.
    event.preventDefault();
    event.stopPropagation();
    setQuery("");
  }

  return (
    <div className="facet-finder">
      <input
        ref={input}
        id={`find-${name}`}
        type="search"
        aria-label={FIND_WORDS[name]}
        placeholder={FIND_WORDS[name]}
        autoComplete="off"
        maxLength={LONGEST_QUERY}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={handleKeyDown}
      />
      <p role="status">{isSearch && foundValues(foundCount(values, query), values.length)}</p>
      {most < values.length && !isSearch && (
        <button type="button" className="text-button" onClick={() => setIsAll(true)}>
          {showAll(values.length)}
        </button>
      )}
    </div>
  );
}
