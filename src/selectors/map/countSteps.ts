import type { Dossier } from "../../model/dossier.ts";

/** With more meetings than these a map tells numbers too: by shade, size and width. With fewer, who met whom is all there is. */
const MOST_WITHOUT_NUMBERS = 8;

/** How many meetings, in the few steps that an eye can tell apart: none, 1, 2–3, 4–7, 8 and more. */
export type CountStep = 0 | 1 | 2 | 3 | 4;

const FIRST_COUNTS = [1, 2, 4, 8] as const;

/** Whether the map of a dossier tells numbers. */
export function tellsNumbers({ meetings }: Pick<Dossier, "meetings">): boolean {
  return meetings.length > MOST_WITHOUT_NUMBERS;
}

/** The step of a number of meetings; null where the dossier's map tells no numbers. */
export function countStep(dossier: Pick<Dossier, "meetings">, count: number): CountStep | null {
  return tellsNumbers(dossier) ? (FIRST_COUNTS.filter((first) => first <= count).length as CountStep) : null;
}

/** The steps up to a number and what each means: `1`, `2–3`, `4–6`. */
export function countSteps(most: number): { step: CountStep; text: string }[] {
  return FIRST_COUNTS.filter((first) => first <= most).map((first, index) => {
    const last = Math.min(most, (FIRST_COUNTS[index + 1] ?? Infinity) - 1);
    return { step: (index + 1) as CountStep, text: first === last ? `${first}` : `${first}–${last}` };
  });
}
