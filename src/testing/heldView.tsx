import { render } from "@testing-library/react";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { HistoryMode } from "../url/browserAddress.ts";
import { type ChangeView, type LinkTo, linkMaker } from "../url/linkTo.ts";
import { relativeHref } from "../url/viewHref.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";

/** What a part of the page is given of the view. */
interface HeldView {
  view: View;
  changeView: ChangeView;
  linkTo: LinkTo;
}

/** The dossier that the links of a held view name. */
export const HELD_DOSSIER = "held";

/**
 * Renders what `draw` makes of a view; its own `changeView` and links change that view, as the address would. Gives the
 * newest view, how each change wished to enter the history, and a change from elsewhere.
 */
export function renderHeldView(draw: (held: HeldView) => ReactNode, start: Partial<View> = {}) {
  const seen: { view: View; modes: HistoryMode[]; changeView: ChangeView } = {
    view: { ...DEFAULT_VIEW, ...start },
    modes: [],
    changeView: () => {},
  };
  function Page() {
    const [view, setView] = useState(seen.view);
    const changeView: ChangeView = useCallback((change, mode) => {
      seen.view = change(seen.view);
      seen.modes.push(mode);
      setView(seen.view);
    }, []);
    seen.changeView = changeView;
    const linkTo = useMemo(
      () => linkMaker(view, (to) => relativeHref(0, HELD_DOSSIER, to), changeView),
      [view, changeView],
    );
    return draw({ view, changeView, linkTo });
  }
  render(<Page />);
  return seen;
}
