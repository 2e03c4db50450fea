import { type KeyboardEvent, useRef, useState } from "react";
import { statementCitation } from "../../exports/statementCitation.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { localDay } from "../../parts/localDay.ts";
import { copyText } from "../../ui/copyText.ts";
import { statementAnchor } from "../../url/statementAnchor.ts";
import { TAKE_WORDS } from "../../words/takeWords.ts";
import { useListContext } from "./listContext.ts";
import "./take.css";

export interface TakeStatementProps {
  dossier: Dossier;
  meeting: Meeting;
  /** id of the statement. */
  statement: string;
}

/** The link to a statement. Pressed, it offers to copy that link, or the statement with its citation; without script it is the link. */
export function TakeStatement({ dossier, meeting, statement }: TakeStatementProps) {
  const { meetingLink, edition } = useListContext();
  const [isOpen, setIsOpen] = useState(false);
  const [outcome, setOutcome] = useState({ text: "", byHand: "" });
  const link = useRef<HTMLAnchorElement>(null);
  const anchor = statementAnchor(statement);

  async function copy(text: string, done: string): Promise<void> {
    const isCopied = await copyText(text);
    setOutcome(isCopied ? { text: done, byHand: "" } : { text: TAKE_WORDS.refused, byHand: text });
  }

  function handleCitation(): void {
    const page = meetingLink(meeting.id);
    // A meeting's page lies two folders below the site's root.
    const context = { link: page, siteRoot: new URL("../../", page).href, edition, filterText: "" };
    const text = statementCitation(dossier, meeting, statement, context, localDay(new Date()));
    if (text !== null) void copy(text, TAKE_WORDS.cited);
  }

  function handleEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !isOpen) return;
    // It closes this alone, and not what stands around it.
    event.stopPropagation();
    setIsOpen(false);
    link.current?.focus();
  }

  return (
    <>
      <a
        ref={link}
        id={`take-${statement}`}
        className="take-link"
        href={`#${anchor}`}
        aria-label={TAKE_WORDS.name}
        aria-expanded={isOpen}
        onKeyDown={handleEscape}
        onClick={(event) => {
          event.preventDefault();
          setIsOpen(!isOpen);
          setOutcome({ text: "", byHand: "" });
        }}
      >
        {TAKE_WORDS.sign}
      </a>
      {isOpen && (
        <div className="take-menu" role="group" aria-label={TAKE_WORDS.name} onKeyDown={handleEscape}>
          <button
            type="button"
            className="pill"
            onClick={() => void copy(`${meetingLink(meeting.id)}#${anchor}`, TAKE_WORDS.linked)}
          >
            {TAKE_WORDS.link}
          </button>
          <button type="button" className="pill" onClick={handleCitation}>
            {TAKE_WORDS.citation}
          </button>
          <p role="status" className="take-status">
            {outcome.text}
          </p>
          {outcome.byHand !== "" && (
            <textarea
              className="take-text"
              aria-label={TAKE_WORDS.byHand}
              readOnly
              rows={4}
              value={outcome.byHand}
              onFocus={(event) => event.target.select()}
            />
          )}
        </div>
      )}
    </>
  );
}
