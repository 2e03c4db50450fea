import { type ComponentType, lazy, memo, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";

/**
 * A component whose code is not part of the first script, and what loads that code beforehand. In a written page what
 * it drew there stands, and answers by its links, until the code has come; where nothing was written, `fallback`
 * stands. When the code does not come, this stays so. Changed props are handed on only after that: React would take
 * the picture away to wait for its code.
 */
export function lazyPicture<Props extends object>(load: () => Promise<ComponentType<Props>>, fallback: ReactNode) {
  let loading: Promise<ComponentType<Props>> | null = null;
  let loaded: ComponentType<Props> | null = null;

  async function loadOnce(): Promise<ComponentType<Props>> {
    loading ??= load();
    loaded = await loading;
    return loaded;
  }

  const Later = lazy(async () => {
    try {
      return { default: await loadOnce() };
    } catch {
      return new Promise<never>(() => {});
    }
  });

  const Shown = memo(function ShownPicture({ part: Part, shown, onDrawn }: ShownProps<Props>) {
    return (
      <Suspense fallback={fallback}>
        <Part {...shown} />
        <Drawn onDrawn={onDrawn} />
      </Suspense>
    );
  });

  function Picture(props: Props) {
    // React waits for a lazy component even when its code is there.
    const [part] = useState<ComponentType<Props>>(() => loaded ?? Later);
    const [first] = useState(props);
    const [isDrawn, setIsDrawn] = useState(false);
    const handleDrawn = useCallback(() => setIsDrawn(true), []);
    return <Shown part={part} shown={isDrawn ? props : first} onDrawn={handleDrawn} />;
  }

  return { Picture, load: loadOnce };
}

interface ShownProps<Props> {
  part: ComponentType<Props>;
  shown: Props;
  onDrawn: () => void;
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
