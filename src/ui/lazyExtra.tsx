import { type ComponentType, lazy, Suspense } from "react";

/**
 * A component that only adds to what stands there, whose code is loaded when it is first drawn. Until then, and when it
 * does not come, nothing is drawn in its place.
 */
export function lazyExtra<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Later = lazy(async () => ({ default: await load().catch(() => Nothing) }));
  return function LazyExtra(props) {
    return (
      <Suspense>
        <Later {...props} />
      </Suspense>
    );
  };
}

function Nothing(): null {
  return null;
}
