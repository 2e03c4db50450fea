import { type KeyboardEvent, useEffect, useEffectEvent, useState } from "react";
import { LONGEST_QUERY } from "../../model/query.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { FILTERING_WORDS } from "../../words/filterWords.ts";

/** So long after the last key the text goes into the address, in milliseconds: longer than between two keys in a word. */
const PAUSE = 200;

interface SearchFieldProps {
  view: View;
  changeView: ChangeView;
  name?: string;
}

const ON_THE_WAY_DOWN = { capture: true };

/** What was typed and is not in the address yet, and what the address said when it was. */
interface Draft {
  text: string;
  over: string;
}

/**
 * The text search. What is typed stands in the field at once, and in the link after a short pause, with Enter, or before
 * anything else that is pressed takes effect; it makes no step in the history. Another change of the search in the
 * address, such as by Back, takes the place of what was typed.
 */
export function SearchField({ view, changeView, name = FILTERING_WORDS.search }: SearchFieldProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const waiting = draft !== null && draft.over === view.query && draft.text !== view.query ? draft.text : null;

  function tell(query: string): void {
    changeView((from) => ({ ...from, query }), "replace");
    // Or it would wait again as soon as the address says what it said before: the search is cleared, or Back is pressed.
    setDraft(null);
  }
  const send = useEffectEvent(() => {
    if (waiting !== null) tell(waiting);
  });

  useEffect(
    function sendAfterPause() {
      if (waiting === null) return undefined;
      let timer = window.setTimeout(() => send(), PAUSE);
      // Not between a press and its click: what is found would move away from under the pointer.
      const handlePress = () => window.clearTimeout(timer);
      function handleRelease(): void {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => send(), PAUSE);
      }
      const handleClick = () => send();
      const listeners = {
        pointerdown: handlePress,
        pointerup: handleRelease,
        pointercancel: handleRelease,
        click: handleClick,
        beforeunload: handleClick,
      };
      // On the way down, before what is pressed hears of it; and before `pagehide`, at which the address store writes.
      for (const [name, listener] of Object.entries(listeners))
        window.addEventListener(name, listener, ON_THE_WAY_DOWN);
      return function typeOn() {
        window.clearTimeout(timer);
        for (const [name, listener] of Object.entries(listeners)) {
          window.removeEventListener(name, listener, ON_THE_WAY_DOWN);
        }
      };
    },
    [waiting],
  );

  function handleKeyDown({ key }: KeyboardEvent): void {
    if (key === "Enter" && waiting !== null) tell(waiting);
  }

  return (
    <label className="search">
      <span className="visually-hidden">{name}</span>
      <input
        id="search"
        type="search"
        placeholder={name}
        autoComplete="off"
        maxLength={LONGEST_QUERY}
        value={waiting ?? view.query}
        onChange={({ target }) => setDraft({ text: target.value, over: view.query })}
        onKeyDown={handleKeyDown}
      />
    </label>
  );
}
