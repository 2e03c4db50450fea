import { type FocusEvent, type KeyboardEvent, type ReactNode, type ToggleEvent, useRef } from "react";
import { withCount } from "../../words/filterWords.ts";

interface FilterMenuProps {
  id: string;
  label: string;
  chosen: number;
  children: ReactNode;
  /** It was opened, or closed. */
  onToggle?: () => void;
}

/** A menu without room below its button opens above it; where it has none there either, it is brought into sight. */
function showWhole({ currentTarget }: ToggleEvent<HTMLDetailsElement>): void {
  const [button, body] = [currentTarget.firstElementChild, currentTarget.lastElementChild];
  delete currentTarget.dataset.opens;
  if (!currentTarget.open || !button || !body) return;
  const { height, bottom } = body.getBoundingClientRect();
  if (bottom <= window.innerHeight) return;
  if (button.getBoundingClientRect().top > height) currentTarget.dataset.opens = "up";
  else body.scrollIntoView({ block: "nearest" });
}

/** A facet behind a button. Closes with Escape, by a click elsewhere and when the focus leaves; never traps it. */
export function FilterMenu({ id, label, chosen, children, onToggle }: FilterMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  function close(): void {
    if (details.current) details.current.open = false;
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !details.current?.open) return;
    close();
    details.current.querySelector("summary")?.focus();
  }

  function handleBlur(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !details.current?.contains(event.relatedTarget)) close();
  }

  return (
    <details
      ref={details}
      name="filter"
      className="filter-menu"
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
      onToggle={(event) => {
        onToggle?.();
        showWhole(event);
      }}
    >
      <summary id={id} className={chosen > 0 ? "pill is-on" : "pill"}>
        {withCount(label, chosen)}
      </summary>
      <div className="filter-menu-body">{children}</div>
    </details>
  );
}
