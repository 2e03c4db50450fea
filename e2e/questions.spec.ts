import { QUESTIONS, type Question } from "./questions.ts";
import { expect, openPage, test } from "./reader.ts";

/** So many acts a reader may need for any one answer; half of them need none. */
const MOST_ACTS = 2;

test("a reader's twenty questions: half are answered before any act, each within two", async ({ page }) => {
  const acts: number[] = [];
  await openPage(page, "qingdao-2025/");
  for (const question of QUESTIONS) {
    acts.push(await actsFor(question));
    // Each begins at the first screen, as it is found.
    if (acts.at(-1) !== 0) await openPage(page, "qingdao-2025/");
  }
  const inOrder = acts.toSorted((one, other) => one - other);
  expect(acts).toHaveLength(20);
  expect(inOrder[9]).toBe(0);
  expect(inOrder.at(-1)).toBeLessThanOrEqual(MOST_ACTS);

  /** A press is an act, and so is a scroll to what is already there. */
  async function actsFor({ presses = [], answer, name }: Question): Promise<number> {
    for (const press of presses) await press(page);
    const place = answer(page).first();
    await expect(place, name).toBeVisible();
    if (await isOnScreen()) return presses.length;
    await place.scrollIntoViewIfNeeded();
    await expect.poll(isOnScreen, name).toBe(true);
    return presses.length + 1;

    async function isOnScreen(): Promise<boolean> {
      const box = await place.boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      return box !== null && box.y >= 0 && box.y + Math.min(box.height, 40) <= height;
    }
  }
});
