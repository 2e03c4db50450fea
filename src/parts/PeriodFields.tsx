import { useState } from "react";
import { formatPeriod, type Period, parsePeriod, periodBounds } from "../model/period.ts";
import type { ChangeView } from "../url/linkTo.ts";
import { PERIOD_WORDS } from "../words/filterWords.ts";

interface PeriodFieldsProps {
  idPrefix: string;
  period: Period | null;
  changeView: ChangeView;
}

type End = "from" | "to";

/**
 * A period as two date fields. An end given as a month or year shows as its first or last day, and stays as it is
 * in the link until the reader changes that end. A range that ends before it begins changes nothing and says so.
 */
export function PeriodFields({ idPrefix, period, changeView }: PeriodFieldsProps) {
  const [draft, setDraft] = useState<{ end: End; text: string } | null>(null);
  const present: Period = period ?? { from: null, to: null };
  const { first, last } = periodBounds(present);
  const isReversed = draft !== null && draft.text !== "" && parsePeriod(formatPeriod(withEnd(present, draft))) === null;

  function handleChange(end: End, text: string, isIncomplete: boolean): void {
    setDraft({ end, text });
    const next = withEnd(present, { end, text });
    const isEmpty = next.from === null && next.to === null;
    if (isIncomplete || isYearUnfinished(text) || (!isEmpty && parsePeriod(formatPeriod(next)) === null)) return;
    changeView((view) => ({ ...view, period: isEmpty ? null : next }), "replace");
  }

  const fields: { end: End; label: string; value: string }[] = [
    { end: "from", label: PERIOD_WORDS.from, value: first ?? "" },
    { end: "to", label: PERIOD_WORDS.until, value: last ?? "" },
  ];
  return (
    <div className="period-fields">
      {fields.map(({ end, label, value }) => (
        <label key={end}>
          <span>{label}</span>
          <input
            id={`${idPrefix}-${end}`}
            type="date"
            value={draft?.end === end ? draft.text : value}
            aria-invalid={isReversed && draft.end === end}
            aria-describedby={`${idPrefix}-problem`}
            onChange={({ target }) => handleChange(end, target.value, target.validity.badInput)}
            onBlur={() => setDraft(null)}
          />
        </label>
      ))}
      <p id={`${idPrefix}-problem`} className="period-problem" role="alert">
        {isReversed && PERIOD_WORDS.reversed}
      </p>
    </div>
  );
}

function withEnd(period: Period, { end, text }: { end: End; text: string }): Period {
  return { ...period, [end]: text || null };
}

/** A year typed digit by digit is 0002, 0020, 0202 before it is 2025. */
function isYearUnfinished(text: string): boolean {
  return text.startsWith("0");
}
