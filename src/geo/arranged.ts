import { type Box, overlap } from "./box.ts";

/** So many boxes are tried for one thing, and for all together, before a search is given up. */
const MOST_TRIES = 400;
const MOST_TRIES_IN_ALL = 4000;

/**
 * Chooses a box for each thing from its own list so that no two overlap, and gives its index, or null. Things are taken
 * in their order: one is left out only when no choice with all kept before it was found, and those are moved for it.
 * Of the boxes that a thing can have, earlier ones are tried first.
 */
export function arranged(wanted: readonly (readonly Box[])[]): (number | null)[] {
  const chosen: (number | null)[] = wanted.map(() => null);
  let left = MOST_TRIES_IN_ALL;
  for (const [thing] of wanted.entries()) {
    const free = freeBoxes(wanted, chosen, thing)[0];
    if (free !== undefined) {
      chosen[thing] = free;
      continue;
    }
    const concerned = neighbours(wanted, chosen, thing);
    const attempt = chosen.map((choice, index) => (concerned.includes(index) ? null : choice));
    const tries = { left: Math.min(MOST_TRIES, left) };
    left -= tries.left;
    if (search(wanted, attempt, concerned, tries)) chosen.splice(0, chosen.length, ...attempt);
    left += tries.left;
  }
  return chosen;
}

/** Depth first, the thing with the fewest free boxes next. Fills `chosen`; false, and `chosen` as it was, when in vain. */
function search(
  wanted: readonly (readonly Box[])[],
  chosen: (number | null)[],
  open: readonly number[],
  tries: { left: number },
): boolean {
  const options = open
    .map((thing) => ({ thing, free: freeBoxes(wanted, chosen, thing) }))
    .toSorted((one, other) => one.free.length - other.free.length);
  const [next] = options;
  if (!next) return true;
  for (const choice of next.free) {
    if (tries.left <= 0) break;
    tries.left -= 1;
    chosen[next.thing] = choice;
    const rest = open.filter((thing) => thing !== next.thing);
    if (search(wanted, chosen, rest, tries)) return true;
  }
  chosen[next.thing] = null;
  return false;
}

/** The indexes of a thing's boxes that overlap none of the chosen ones. */
function freeBoxes(wanted: readonly (readonly Box[])[], chosen: readonly (number | null)[], thing: number): number[] {
  const used = chosen.flatMap((choice, other) => (choice === null ? [] : (wanted[other]?.[choice] ?? [])));
  return (wanted[thing] ?? []).flatMap((box, index) => (used.every((other) => overlap(box, other) === 0) ? index : []));
}

/** The thing itself and all chosen ones that it, or one of them, might have to make room for. */
function neighbours(wanted: readonly (readonly Box[])[], chosen: readonly (number | null)[], thing: number): number[] {
  const found = [thing];
  for (const one of found) {
    for (const [other, choice] of chosen.entries()) {
      if (choice === null || found.includes(other)) continue;
      if (wanted[one]?.some((box) => wanted[other]?.some((theirs) => overlap(box, theirs) > 0))) found.push(other);
    }
  }
  return found;
}
