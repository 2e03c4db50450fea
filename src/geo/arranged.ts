import { type Box, overlap } from "./box.ts";

/** The search for one thing's place, which a moving map makes often, ends after so many tries and moves so many things. */
const MOST_TRIES = 200;
const MOST_MOVED = 16;

/** One of the boxes that a thing can have. */
interface Choice {
  thing: number;
  index: number;
  /** Those of other things that it overlaps. */
  rivals: Choice[];
  /** How many of its rivals are chosen: it is free at 0. */
  blocks: number;
}

/**
 * Chooses a box for each thing from its own list so that no two overlap, and gives its index, or null. Things are taken
 * in their order: one is left out only when no choice with all kept before it was found, and up to 16 of those are moved
 * for it. Of the boxes that a thing can have, earlier ones are tried first.
 */
export function arranged(wanted: readonly (readonly Box[])[]): (number | null)[] {
  const options = optionsOf(wanted);
  const chosen: (Choice | null)[] = options.map(() => null);

  for (const [thing, own] of options.entries()) {
    const free = own.find(isFree);
    if (free) choose(free);
    else rearrange(thing);
  }
  return chosen.map((choice) => choice?.index ?? null);

  function choose(choice: Choice): void {
    chosen[choice.thing] = choice;
    for (const rival of choice.rivals) rival.blocks += 1;
  }

  function release(thing: number): void {
    for (const rival of chosen[thing]?.rivals ?? []) rival.blocks -= 1;
    chosen[thing] = null;
  }

  /** Places the thing and all that might have to make room for it, or leaves all as it was. */
  function rearrange(thing: number): void {
    const concerned = neighbours(options, chosen, thing);
    const before = concerned.map((one) => chosen[one] ?? null);
    for (const one of concerned) release(one);
    const tries = { left: MOST_TRIES };
    if (!search(concerned, tries)) for (const choice of before) if (choice) choose(choice);
  }

  /** Depth first, the thing with the fewest free boxes next; nothing is chosen when it was in vain. */
  function search(open: readonly number[], tries: { left: number }): boolean {
    const [next] = open
      .map((thing) => ({ thing, free: options[thing]?.filter(isFree) ?? [] }))
      .toSorted((one, other) => one.free.length - other.free.length);
    if (!next) return true;
    const rest = open.filter((thing) => thing !== next.thing);
    for (const choice of next.free) {
      if (tries.left <= 0) return false;
      tries.left -= 1;
      choose(choice);
      if (search(rest, tries)) return true;
      release(next.thing);
    }
    return false;
  }
}

function isFree({ blocks }: Choice): boolean {
  return blocks === 0;
}

function optionsOf(wanted: readonly (readonly Box[])[]): Choice[][] {
  const options = wanted.map((boxes, thing) =>
    boxes.map((_, index): Choice => ({ thing, index, rivals: [], blocks: 0 })),
  );
  const hulls = wanted.map(hullOf);
  for (const [one, boxes] of wanted.entries()) {
    for (const [other, theirs] of wanted.entries()) {
      if (one === other || overlap(hulls[one] ?? NOWHERE, hulls[other] ?? NOWHERE) === 0) continue;
      for (const [index, box] of boxes.entries()) {
        const rivals = options[other]?.filter((choice) => overlap(box, theirs[choice.index] ?? NOWHERE) > 0) ?? [];
        options[one]?.[index]?.rivals.push(...rivals);
      }
    }
  }
  return options;
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** What holds all of the boxes. */
function hullOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The thing itself and the chosen ones that might have to make room for it, or for one of these; the nearest ones. */
function neighbours(options: readonly Choice[][], chosen: readonly (Choice | null)[], thing: number): number[] {
  const found = new Set([thing]);
  for (const one of found) {
    for (const choice of options[one] ?? []) {
      for (const rival of choice.rivals) {
        if (chosen[rival.thing] && found.size < MOST_MOVED) found.add(rival.thing);
      }
    }
  }
  return [...found];
}
