import { createRoot } from "react-dom/client";
import { focusFirst } from "../ui/focusFirst.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { LoadFailure } from "./LoadFailure.tsx";

/**
 * Gives what `load` gives, however often it has to be asked for. While it fails, that is told above the written `page`,
 * which stays: it can be read, and its links lead on.
 */
export async function untilLoaded<Value>(load: () => Promise<Value>, page: Element): Promise<Value> {
  try {
    return await load();
  } catch (error) {
    return insisted(load, page, error as Error);
  }
}

function insisted<Value>(load: () => Promise<Value>, page: Element, first: Error): Promise<Value> {
  const place = document.createElement("div");
  const failure = createRoot(place);
  page.before(place);

  return new Promise((resolve) => {
    function show(error: Error, isRetrying: boolean): void {
      failure.render(
        <LoadFailure title={PAGE_WORDS.dossierFailed} {...{ error, isRetrying }} onRetry={() => void retry(error)}>
          <p>{PAGE_WORDS.writtenStays}</p>
        </LoadFailure>,
      );
    }

    async function retry(last: Error): Promise<void> {
      show(last, true);
      try {
        resolve(await load());
      } catch (error) {
        show(error as Error, false);
        return;
      }
      if (place.contains(document.activeElement)) focusFirst(["panel"]);
      failure.unmount();
      place.remove();
    }

    show(first, false);
  });
}
