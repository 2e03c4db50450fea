const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DATE = new RegExp(`(?:(\\d{1,2})(?:-(\\d{1,2}))? )?(${MONTHS.join("|")}) (\\d{4})`);

/** The date that a text gives, as EDTF: a span of days, a day, a month or a year; null when it gives none. */
export function occasionDate(text: string): string | null {
  const [, first, last, name = "", year] = text.match(DATE) ?? [];
  if (year === undefined) return text.match(/\b(20\d{2})\b/)?.[1] ?? null;
  const month = `${year}-${twoDigits(MONTHS.indexOf(name) + 1)}`;
  if (first === undefined) return month;
  const day = `${month}-${twoDigits(Number(first))}`;
  return last === undefined ? day : `${day}/${month}-${twoDigits(Number(last))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
