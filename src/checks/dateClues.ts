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

/** Words that place a day by the day of the report: how many days before it, at least and at most. */
const RELATIVE: readonly (readonly [RegExp, least: number, most: number])[] = [
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/, 0, 0],
  [/\b(?:yesterday|last night)\b/, 1, 1],
  [/\btomorrow\b/, -1, -1],
  [/\b(?:this week|(?:last|past|previous|several) days|in recent days)\b/, 0, 7],
  [/\blast week\b/, 1, 14],
  [/\b(?:this month|recent weeks)\b/, 0, 31],
  [/\blast month\b/, 1, 62],
];

/** Words that place a day by something else that is told: how many days after it. */
const BESIDE: readonly (readonly [RegExp, days: number])[] = [
  [/\b(?:same|that) (?:day|date|evening|morning|afternoon)\b/, 0],
  [/\b(?:(?:next|following) (?:day|morning)|day (?:after|later))\b/, 1],
  [/\b(?:(?:previous|preceding) (?:day|evening)|day (?:before|earlier)|eve of)\b/, -1],
  [/\b(?:two|2) days (?:after|later)\b/, 2],
  [/\b(?:two|2) days (?:before|earlier)\b/, -2],
];

/** What English words print of a date: ISO weekdays (1 to 7), days of a month, months (1 to 12), and years. */
export interface DateClues {
  /** Days before the report, at least and at most: `today` is 0 to 0. */
  ago: { least: number; most: number }[];
  /** Days after something else that is told: `the same day` is 0, `the next day` 1, `the day before` -1. */
  beside: number[];
  weekdays: number[];
  days: { month: number; day: number }[];
  months: number[];
  years: number[];
}

/** Reads “today”, weekdays, "April 22", "22 April", "June 2025" and years from short English terms. */
export function dateClues(terms: readonly string[]): DateClues {
  const words = terms.map((term) => term.toLowerCase().replaceAll(",", ""));
  const months = words.flatMap((term) => matches(term, new RegExp(`\\b(${MONTHS.join("|")})\\b`, "g")));
  return {
    ago: words.flatMap((term) =>
      RELATIVE.filter(([pattern]) => pattern.test(term)).map(([, least, most]) => ({ least, most })),
    ),
    beside: words.flatMap((term) => BESIDE.filter(([pattern]) => pattern.test(term)).map(([, days]) => days)),
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
