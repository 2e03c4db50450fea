import { type FocusEvent, lazy, Suspense, useEffect, useRef, useState } from "react";
import { SHARE_MENU_WORDS } from "../../words/shareMenuWords.ts";
import { PrintSlot } from "./PrintSlot.tsx";
import type { ShareSubject } from "./shareSubject.ts";
import "./share-menu.css";

interface ShareMenuProps extends ShareSubject {
  /** Opens the embed builder. */
  onEmbed: () => void;
}

// A failure is shown in the panel's place: thrown, it would take the whole page with it.
const LazySharePanel = lazy(async () => {
  try {
    return { default: (await import("./SharePanel.tsx")).SharePanel };
  } catch {
    return { default: PanelFailure };
  }
});

/**
 * One button for all that can be done with the view, copying its link first. The panel is not
 * modal: Escape, a press elsewhere and a focus that leaves it close it. Also holds what the page prints.
 */
export function ShareMenu({ onEmbed, ...subject }: ShareMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // With the address, the choice is for the next view the usual one again.
  const [viewChosen, setViewChosen] = useState("");
  const { link } = subject;
  const isOfView = viewChosen === link;

  useEffect(
    function closeFromOutside() {
      if (!isOpen) return undefined;
      function handlePointerDown({ target }: PointerEvent): void {
        if (target instanceof Node && !box.current?.contains(target)) setIsOpen(false);
      }
      function handleKeyDown({ key }: KeyboardEvent): void {
        if (key !== "Escape") return;
        setIsOpen(false);
        opener.current?.focus();
      }
      document.addEventListener("pointerdown", handlePointerDown);
      document.addEventListener("keydown", handleKeyDown);
      return function stopListening() {
        document.removeEventListener("pointerdown", handlePointerDown);
        document.removeEventListener("keydown", handleKeyDown);
      };
    },
    [isOpen],
  );

  function handleBlur({ relatedTarget, currentTarget }: FocusEvent<HTMLDivElement>): void {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setIsOpen(false);
  }

  function handleClose(): void {
    setIsOpen(false);
    opener.current?.focus();
  }

  function handleEmbed(): void {
    handleClose();
    onEmbed();
  }

  return (
    <div className="share-menu">
      <div className="share-more" ref={box} onBlur={handleBlur}>
        <button
          type="button"
          id="share-more"
          ref={opener}
          className="pill"
          aria-expanded={isOpen}
          aria-controls={isOpen ? "share-panel" : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {SHARE_MENU_WORDS.share}
        </button>
        {isOpen && (
          <div id="share-panel" className="share-panel" role="group" aria-label={SHARE_MENU_WORDS.panel} tabIndex={-1}>
            <button type="button" className="text-button share-close" onClick={handleClose}>
              {SHARE_MENU_WORDS.close}
            </button>
            <Suspense fallback={<p className="share-hint">{SHARE_MENU_WORDS.loading}</p>}>
              <LazySharePanel
                key={link}
                {...subject}
                isOfView={isOfView}
                onChoose={(isView) => setViewChosen(isView ? link : "")}
                onEmbed={handleEmbed}
              />
            </Suspense>
          </div>
        )}
      </div>
      <PrintSlot {...subject} isOfView={isOfView} />
    </div>
  );
}

function PanelFailure() {
  return <p role="alert">{SHARE_MENU_WORDS.failed}</p>;
}
