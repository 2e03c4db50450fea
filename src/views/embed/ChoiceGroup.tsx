interface ChoiceGroupProps<Value extends string> {
  legend: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  /** One of them, or any number. */
  type: "radio" | "checkbox";
  onChoose: (value: Value) => void;
}

/** A named group of choices. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { legend, name, options, chosen, type, onChoose } = props;
  return (
    <fieldset className="embed-choice">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type={type} name={name} checked={chosen.includes(value)} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
