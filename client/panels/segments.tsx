interface SegmentsProps<Value extends string> {
  label: string;
  choices: readonly (readonly [Value, string])[];
  chosen: Value;
  choose: (value: Value) => void;
  /** True where what stands around it says what is chosen. */
  isBare?: boolean;
}

/** One of a few, all of them in sight. */
export function Segments<Value extends string>({
  label,
  choices,
  chosen,
  choose,
  isBare = false,
}: SegmentsProps<Value>) {
  return (
    <fieldset class="segments-field">
      <legend class={isBare ? "unseen" : undefined}>{label}</legend>
      <div class="segments">
        {choices.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name={label} checked={value === chosen} onChange={() => choose(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
