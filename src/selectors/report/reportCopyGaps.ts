/** What stands between two paragraphs that match: paragraphs of the report and passages of the copy still to be paired. */
export interface Gap {
  /** For each paragraph, the tests by which it can be known: does a cited term stand in a passage? */
  evidence: ((passage: string) => boolean)[][];
  passages: string[];
}

/** Paragraphs `paragraphs` of the gap and passages `passages` of it belong together; one of the lists may be empty. */
export interface GapPair {
  paragraphs: number[];
  passages: number[];
}

/** A paragraph is known by at least this share of its terms. */
const LEAST_SHARE = 0.3;
/** One passage is taken for two paragraphs only when each of them is well known in it. */
const LEAST_SHARE_JOINED = 0.6;
/** A paragraph with at most one term is paired by its place alone. */
const PLACE_ONLY = 0.1;
const COST_OF_JOINING = 0.02;
const MOST_JOINED = 12;
/** In a gap with more passages than this, no passages are joined: the work would grow with it. */
const MANY_PASSAGES = 400;

interface Step {
  score: number;
  paragraphs: number;
  passages: number;
}

/**
 * Pairs paragraphs with passages, in order, so that the terms found are as many as can be. Either may be joined in the
 * copy or split. What finds no partner stands alone: a missing paragraph, or a passage that the report does not have.
 */
export function pairedGap({ evidence, passages }: Gap): GapPair[] {
  const known = evidence.map((tests) => passages.map((passage) => tests.map((isIn) => isIn(passage))));
  const mostJoined = passages.length > MANY_PASSAGES ? 1 : MOST_JOINED;
  const best: Step[][] = Array.from({ length: evidence.length + 1 }, () => []);

  function share(paragraph: number, from: number, count: number): number {
    const terms = evidence[paragraph] ?? [];
    const inAny = terms.filter((_, term) => known[paragraph]?.slice(from, from + count).some((found) => found[term]));
    const found = terms.length === 0 ? 0 : inAny.length / terms.length;
    return terms.length <= 1 && count === 1 ? Math.max(found, PLACE_ONLY) : found >= LEAST_SHARE ? found : 0;
  }

  function steps(paragraph: number, passage: number): Step[] {
    const found: Step[] = [];
    const after = (step: Step) =>
      step.score + (best[paragraph + step.paragraphs]?.[passage + step.passages]?.score ?? 0);
    const add = (step: Step) => found.push({ ...step, score: after(step) });
    if (paragraph < evidence.length) add({ score: 0, paragraphs: 1, passages: 0 });
    if (passage < passages.length) add({ score: 0, paragraphs: 0, passages: 1 });
    if (paragraph === evidence.length || passage === passages.length) return found;
    for (let count = 1; count <= Math.min(mostJoined, passages.length - passage); count += 1) {
      const score = share(paragraph, passage, count);
      if (score > 0) add({ score: score - COST_OF_JOINING * (count - 1), paragraphs: 1, passages: count });
    }
    let joined = share(paragraph, passage, 1);
    for (let count = 2; count <= Math.min(mostJoined, evidence.length - paragraph); count += 1) {
      const next = share(paragraph + count - 1, passage, 1);
      if (Math.min(joined, next) < LEAST_SHARE_JOINED) break;
      joined += next - COST_OF_JOINING;
      add({ score: joined, paragraphs: count, passages: 1 });
    }
    return found;
  }

  for (let paragraph = evidence.length; paragraph >= 0; paragraph -= 1) {
    for (let passage = passages.length; passage >= 0; passage -= 1) {
      const choices = steps(paragraph, passage);
      const row = best[paragraph];
      if (row) row[passage] = choices.length === 0 ? { score: 0, paragraphs: 0, passages: 0 } : choices.reduce(better);
    }
  }
  return walked(best);
}

function better(one: Step, other: Step): Step {
  return other.score > one.score ? other : one;
}

function walked(best: readonly Step[][]): GapPair[] {
  const pairs: GapPair[] = [];
  let [paragraph, passage] = [0, 0];
  for (let step = best[0]?.[0]; step && step.paragraphs + step.passages > 0; step = best[paragraph]?.[passage]) {
    pairs.push({ paragraphs: range(paragraph, step.paragraphs), passages: range(passage, step.passages) });
    paragraph += step.paragraphs;
    passage += step.passages;
  }
  return pairs;
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
