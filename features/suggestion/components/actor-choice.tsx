/** One answer to the question who is meant. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  /** In which language the label is, when it is not the page's. */
  readonly lang?: string | undefined;
  readonly hint?: string | undefined;
};

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly fault?: string | undefined;
  /** Shown as one line that opens: what is chosen is almost always right. */
  readonly isFolded?: boolean;
};

/** A question with a few answers, as buttons or as a list that opens. */
export function ActorChoice({ name, legend, choices, chosen, fault, isFolded = false }: Props) {
  if (isFolded) {
    return (
      <p className="field">
        <label>
          <span className="field-name">{legend}</span>
          <select name={name} defaultValue={chosen ?? undefined} key={chosen}>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </p>
    );
  }
  return (
    // A form that comes back begins anew, and a browser would put the first choice back: the key makes new buttons.
    <fieldset className="field" key={chosen}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, lang, hint }) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} required />
          <span>
            <bdi lang={lang}>{label}</bdi>
            {hint && <span className="field-hint">{hint}</span>}
          </span>
        </label>
      ))}
      {fault && <span className="form-problem">{fault}</span>}
    </fieldset>
  );
}
