import { type KeyboardEvent, useDeferredValue, useEffect, useEffectEvent, useState } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { foundReports, reportYears } from "../../selectors/report/reportIndex.ts";
import { focusFirst } from "../../ui/focusFirst.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { allReadText, foundReportsText, REPORT_INDEX_WORDS, reportCount } from "../../words/reportIndexWords.ts";
import { ReportYears, rowId } from "./ReportYears.tsx";

interface ReportIndexProps {
  dossier: Dossier;
  /** The report that was shown last: the reader comes back to its line. */
  last: string | null;
  linkTo: LinkTo;
}

const HEADING = "report-index";

/** All reports by year, and a search over them. What is typed stays here: a link leads to a report, not to a search. */
export function ReportIndex({ dossier, last, linkTo }: ReportIndexProps) {
  const [query, setQuery] = useState("");
  const shown = useDeferredValue(query);
  const isSearch = shown.trim() !== "";
  const years = isSearch ? foundReports(dossier, shown) : reportYears(dossier);
  const found = years.reduce((sum, { reports }) => sum + reports.length, 0);
  const all = dossier.reports.length;

  const focusLast = useEffectEvent(() => {
    if (last === null) return;
    const row = document.getElementById(rowId(last));
    const fold = row?.closest("details");
    if (fold) fold.open = true;
    focusFirst([rowId(last), HEADING]);
  });
  // Again each time that the index comes back into sight.
  useEffect(function returnToLast() {
    focusLast();
  }, []);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || query === "") return;
    event.preventDefault();
    setQuery("");
  }

  return (
    <section className="source-index" aria-labelledby={HEADING}>
      <h3 id={HEADING} tabIndex={-1}>
        {reportCount(all)}
      </h3>
      <p className="source-aside">{allReadText(dossier.reports)}</p>
      <search className="source-search">
        <label htmlFor="report-search">{REPORT_INDEX_WORDS.search}</label>
        <input
          id="report-search"
          type="search"
          placeholder={REPORT_INDEX_WORDS.hint}
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={handleKeyDown}
        />
        <p className="source-aside" role="status">
          {isSearch && foundReportsText(found, all)}
        </p>
      </search>
      <ReportYears dossier={dossier} years={years} isFolded={!isSearch && all > FEW} linkTo={linkTo} />
    </section>
  );
}

/** So many reports are listed at once; of more, the years are folded. */
const FEW = 20;
