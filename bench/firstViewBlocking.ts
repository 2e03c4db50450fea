/** What a task may take without being felt, in milliseconds. */
const UNFELT = 50;

/**
 * Total blocking time as Lighthouse counts it, over the whole watch: the time beyond 50 ms of each task, as far as the
 * task lies after the first contentful paint. Milliseconds.
 */
export function blockingTime(tasks: readonly { start: number; duration: number }[], fcp: number): number {
  return tasks
    .map(({ start, duration }) => start + duration - Math.max(start, fcp))
    .reduce((total, felt) => total + Math.max(0, felt - UNFELT), 0);
}
