import { type ComponentType, lazy, memo, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";

/**
 * A component whose code is not part of the first script. In a written page what it drew there stands, and answers by
 * its links, until the code has come; where nothing was written, `fallback` stands. When the code does not come, this
 * stays so. Changed props are handed on only after that: React would take the picture away to wait for its code.
 */
export function lazyPicture<Props extends object>(load: () => Promise<ComponentType<Props>>, fallback: ReactNode) {
  const Part = lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return new Promise<never>(() => {});
    }
  });

  const Shown = memo(function ShownPicture({ shown, onDrawn }: { shown: Props; onDrawn: () => void }) {
    return (
      <Suspense fallback={fallback}>
        <Part {...shown} />
        <Drawn onDrawn={onDrawn} />
      </Suspense>
    );
  });

  return function Picture(props: Props) {
    const [first] = useState(props);
    const [isDrawn, setIsDrawn] = useState(false);
    const handleDrawn = useCallback(() => setIsDrawn(true), []);
    return <Shown shown={isDrawn ? props : first} onDrawn={handleDrawn} />;
  };
}

/** Tells when what stands beside it is there, which is when effects run. */
function Drawn({ onDrawn }: { onDrawn: () => void }): null {
  useEffect(
    function tellDrawn() {
      onDrawn();
    },
    [onDrawn],
  );
  return null;
}
