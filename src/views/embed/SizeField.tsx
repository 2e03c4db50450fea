import { useState } from "react";
import { rangeText } from "../../words/embedWords.ts";

interface SizeFieldProps {
  id: string;
  label: string;
  value: number;
  range: readonly [number, number];
  onChange: (value: number) => void;
}

/** A number of pixels. What is typed on the way to a number is left alone; leaving the field shows what is in force. */
export function SizeField({ id, label, value, range, onChange }: SizeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [least, most] = range;

  function handleTyped(text: string): void {
    setTyped(text);
    const number = Math.round(Number(text));
    if (text !== "" && number >= least && number <= most) onChange(number);
  }

  return (
    <p className="embed-size">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        aria-describedby={`${id}-range`}
        value={typed ?? value}
        onChange={(event) => handleTyped(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <span id={`${id}-range`}>{rangeText(range)}</span>
    </p>
  );
}
