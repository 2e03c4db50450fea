import { formatPeriod, isInPeriod, type Period, parsePeriod } from "../model/period.ts";
import { periodText } from "../records/dateText.ts";
import { singleFilter } from "./singleFilter.ts";

/** When a meeting was held: any day that its date can mean lies in the period; one without a date may fit any. */
export const period = singleFilter({
  kind: "range",
  name: "period",
  key: "period",
  empty: null as Period | null,
  parse: parsePeriod,
  serialise: (chosen) => chosen && formatPeriod(chosen),
  label: (chosen) => chosen && periodText(chosen),
  test: (chosen) =>
    chosen &&
    (({ date }) => {
      if (date === null) return "open";
      return isInPeriod(date, chosen) ? "yes" : "no";
    }),
});
