import { useEffect, useRef, useState } from "react";
import { EMBED_PARTS, type EmbedPart } from "../../model/embedPart.ts";
import { THEMES } from "../../model/theme.ts";
import { EMBED_WORDS, PART_WORDS, THEME_WORDS } from "../../words/embedWords.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { CodeField } from "./CodeField.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { type EmbedSettings, embedCode } from "./embedCode.ts";
import { SizeField } from "./SizeField.tsx";
import "./embed-builder.css";

interface EmbedBuilderProps {
  /** The site's address, with a slash at its end. */
  root: string;
  /** The full link of the view, without what concerns the embedding. */
  link: string;
  /** Names the frame for screen readers. */
  title: string;
  onClose: () => void;
}

const WIDTHS = [240, 1600] as const;
const HEIGHTS = [240, 2400] as const;
const WIDTH_OPTIONS = [
  { value: "wide", label: EMBED_WORDS.wide },
  { value: "fixed", label: EMBED_WORDS.fixed },
] as const;
const PART_OPTIONS = EMBED_PARTS.map((part) => ({ value: part, label: PART_WORDS[part] }));
const THEME_OPTIONS = [
  { value: "system", label: EMBED_WORDS.system },
  ...THEMES.map((theme) => ({ value: theme, label: THEME_WORDS[theme] })),
] as const;

/** Makes the code that shows the view inside another page, with a live preview. Opens as a modal dialog. */
export function EmbedBuilder({ root, link, title, onClose }: EmbedBuilderProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosenWidth, setChosenWidth] = useState(640);
  const [isFixed, setIsFixed] = useState(false);
  const [height, setHeight] = useState(600);
  const [parts, setParts] = useState<readonly EmbedPart[]>(EMBED_PARTS);
  const [theme, setTheme] = useState<EmbedSettings["theme"]>(null);
  const [hasScript, setHasScript] = useState(false);
  const width = isFixed ? chosenWidth : null;
  const settings = { width, height, parts: parts.length === 0 ? EMBED_PARTS : parts, theme, hasScript };

  useEffect(function openDialog() {
    const element = dialog.current;
    element?.showModal();
    return function closeDialog() {
      element?.close();
    };
  }, []);

  function handlePart(part: EmbedPart): void {
    setParts(parts.includes(part) ? parts.filter((other) => other !== part) : [...parts, part]);
  }

  return (
    <dialog
      ref={dialog}
      className="embed-builder"
      aria-labelledby="embed-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id="embed-title">{EMBED_WORDS.title}</h2>
        <button type="button" className="text-button" onClick={onClose}>
          {EMBED_WORDS.close}
        </button>
      </header>
      <div className="embed-builder-body">
        <div className="embed-form">
          <p className="embed-hint">{EMBED_WORDS.intro}</p>
          <ChoiceGroup
            legend={EMBED_WORDS.parts}
            name="embed-parts"
            type="checkbox"
            options={PART_OPTIONS}
            chosen={parts}
            onChoose={handlePart}
          />
          <p role="status" className="embed-hint">
            {parts.length === 0 && EMBED_WORDS.noPart}
          </p>
          <ChoiceGroup
            legend={EMBED_WORDS.size}
            name="embed-width"
            type="radio"
            options={WIDTH_OPTIONS}
            chosen={[isFixed ? "fixed" : "wide"]}
            onChoose={(value) => setIsFixed(value === "fixed")}
          />
          {isFixed && (
            <SizeField
              id="embed-width"
              label={EMBED_WORDS.width}
              value={chosenWidth}
              range={WIDTHS}
              onChange={setChosenWidth}
            />
          )}
          <SizeField
            id="embed-height"
            label={hasScript ? EMBED_WORDS.firstHeight : EMBED_WORDS.height}
            value={height}
            range={HEIGHTS}
            onChange={setHeight}
          />
          <ChoiceGroup
            legend={EMBED_WORDS.theme}
            name="embed-theme"
            type="radio"
            options={THEME_OPTIONS}
            chosen={[theme ?? "system"]}
            onChoose={(value) => setTheme(value === "system" ? null : value)}
          />
          <label className="embed-script">
            <input
              type="checkbox"
              aria-describedby="embed-script-hint"
              checked={hasScript}
              onChange={(event) => setHasScript(event.target.checked)}
            />
            {EMBED_WORDS.script}
          </label>
          <p id="embed-script-hint" className="embed-hint">
            {EMBED_WORDS.scriptHint}
          </p>
          <CodeField code={embedCode(root, link, title, settings)} />
        </div>
        <EmbedPreview link={link} settings={settings} />
      </div>
    </dialog>
  );
}
