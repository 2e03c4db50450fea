import { type ComponentProps, lazy, Suspense } from "react";
import type { LegendList } from "./LegendList.tsx";

const Later = lazy(async () => {
  try {
    return { default: (await import("./LegendList.tsx")).LegendList };
  } catch {
    // What is written in the page stays.
    return new Promise<never>(() => {});
  }
});

/** The rows of the picture's key, which is folded at first: a written page has them, and their code comes after the picture's. */
export function LaterLegendList(props: ComponentProps<typeof LegendList>) {
  return (
    <Suspense>
      <Later {...props} />
    </Suspense>
  );
}
