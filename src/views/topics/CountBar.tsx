/** A bar as long as a number is, beside the largest; the number itself stands by it. */
export function CountBar({ count, of }: { count: number; of: number }) {
  return (
    <svg className="count-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="count-bar-ground" width="100" height="4" />
      <rect width={(100 * count) / of} height="4" />
    </svg>
  );
}
