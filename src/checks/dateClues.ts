const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** What English words print of a date: ISO weekdays (1 to 7), days of a month, months (1 to 12), and years. */
export interface DateClues {
  weekdays: number[];
  days: { month: number; day: number }[];
  months: number[];
  years: number[];
}

/** Reads weekdays, "April 22", "22 April", "June 2025" and years from short English terms. */
export function dateClues(terms: readonly string[]): DateClues {
  const words = terms.map((term) => term.toLowerCase().replaceAll(",", ""));
  const months = words.flatMap((term) => matches(term, new RegExp(`\\b(${MONTHS.join("|")})\\b`, "g")));
  return {
    weekdays: words.flatMap((term) => matches(term, /\b(\w+day)\b/g)).flatMap((name) => indexFromOne(WEEKDAYS, name)),
    days: words.flatMap(daysIn),
    months: months.flatMap((name) => indexFromOne(MONTHS, name)),
    years: words.flatMap((term) => matches(term, /\b((?:19|20)\d\d)\b/g)).map(Number),
  };
}

function daysIn(term: string): DateClues["days"] {
  return MONTHS.flatMap((name, index) => {
    const before = matches(term, new RegExp(`\\b(\\d{1,2}) ${name}\\b`, "g"));
    const after = matches(term, new RegExp(`\\b${name} (\\d{1,2})\\b`, "g"));
    return [...before, ...after].map((day) => ({ month: index + 1, day: Number(day) }));
  });
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

function indexFromOne(names: readonly string[], name: string): number[] {
  const index = names.indexOf(name);
  return index === -1 ? [] : [index + 1];
}
