import { type Day, dayParts } from "../model/day.ts";
import type { Cited } from "./cited.ts";

interface CslDate {
  "date-parts": [[number, number, number]];
}

/** An item of CSL-JSON, as far as a web page needs it (schema csl-data of citationstyles.org, version 1.0.2). */
export interface CslItem {
  id: string;
  type: "webpage";
  title: string;
  "container-title"?: string;
  author: { literal: string }[];
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language: "en";
  note: string;
  annote: string;
}

/**
 * A citation as CSL-JSON: a list with one item, which is what reference managers import. Who publishes it is its author,
 * because most styles print both. The edition stands in the title: no variable for it is printed by every style.
 */
export function citationCsl({
  key,
  title,
  container,
  publisher,
  link,
  edition,
  accessed,
  notes,
  annotations,
}: Cited): CslItem[] {
  return [
    {
      id: key,
      type: "webpage",
      title: edition === null ? title : `${title}, edition ${edition.id}`,
      ...(container === null ? {} : { "container-title": container }),
      author: [{ literal: publisher }],
      ...(edition === null ? {} : { issued: cslDate(edition.date) }),
      ...(accessed === null ? {} : { accessed: cslDate(accessed) }),
      URL: link,
      language: "en",
      note: notes.join(" "),
      annote: annotations.join(" "),
    },
  ];
}

function cslDate(date: Day): CslDate {
  const { year, month, day } = dayParts(date);
  return { "date-parts": [[year, month, day]] };
}
