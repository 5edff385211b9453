import { Picker } from '@/ui/picker';
import type { FormProblem } from '../form';
import { DateMeaning } from './date-meaning';
import type { ChoiceField, Field, LineField, SelectField } from './field';

type Props<Kind extends Field = Field> = {
  /** Begins the ids of the form's fields. */
  readonly formId: string;
  readonly field: Kind;
  /** What was typed, by name, where the form came back. */
  readonly values: Readonly<Record<string, string>> | undefined;
  readonly problem: FormProblem | null;
};

const TYPES = {
  line: 'text',
  date: 'text',
  moment: 'datetime-local',
  email: 'email',
  password: 'password',
  code: 'text',
} as const;

/** One field of a form, by its kind. */
export function FieldInput({ field, ...props }: Props) {
  switch (field.kind) {
    case 'hidden':
      return <input type="hidden" name={field.name} value={field.value} />;
    case 'choice':
      return <Choice field={field} {...props} />;
    case 'select':
      return <Select field={field} {...props} />;
    case 'check':
      return (
        <label className="choice">
          <input
            type="checkbox"
            name={field.name}
            value="on"
            defaultChecked={props.values ? props.values[field.name] === 'on' : field.isOn === true}
          />
          <span>
            {field.label}
            {field.hint && <span className="field-hint"> {field.hint}</span>}
          </span>
        </label>
      );
    case 'group':
      return (
        <fieldset className="field-group">
          <legend>{field.label}</legend>
          {field.fields.map((inner) => (
            <FieldInput key={inner.name} field={inner} {...props} />
          ))}
        </fieldset>
      );
    case 'pick':
      return (
        <Picker
          {...field}
          id={idOf(props.formId, field)}
          value={pickedOf(props.values, field.name, field.value)}
          typed={props.values?.[`${field.name}.words`]}
          fault={props.problem?.fields[field.name]}
          choices={props.problem?.choices?.[field.name]}
        />
      );
    default:
      return <Line field={field} {...props} />;
  }
}

function Line({ formId, field, values, problem }: Props<LineField>) {
  const id = idOf(formId, field);
  const fault = problem?.fields[field.name];
  const own = {
    id,
    name: field.name,
    defaultValue: values?.[field.name] ?? field.value,
    required: !field.isOptional,
    autoComplete: field.autoComplete ?? 'off',
    lang: field.lang,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': describedBy(id, { fault, hint: field.hint }),
  };
  return (
    <p className="field">
      {field.legend && <span className="field-legend">{field.legend}</span>}
      <label htmlFor={id}>{field.label}</label>
      {field.kind === 'text' ? (
        <textarea {...own} rows={field.rows ?? 3} dir={field.dir ?? 'auto'} />
      ) : (
        <input
          {...own}
          type={TYPES[field.kind]}
          autoCapitalize="none"
          spellCheck={false}
          dir={field.dir ?? (field.kind === 'line' ? 'auto' : 'ltr')}
        />
      )}
      {field.meaning && <DateMeaning fieldId={id} source={field.meaning} />}
      <Fault id={id} fault={fault} />
      <Hint id={id} hint={field.hint} />
    </p>
  );
}

function Select({ formId, field, values, problem }: Props<SelectField>) {
  const id = idOf(formId, field);
  const fault = problem?.fields[field.name];
  const chosen = values?.[field.name] ?? field.value;
  return (
    <p className="field">
      <label htmlFor={id}>{field.label}</label>
      <select
        // A form that comes back begins anew, and a browser would put the first choice back: the key makes a new field.
        key={chosen}
        id={id}
        name={field.name}
        defaultValue={chosen}
        required={!field.isOptional}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, { fault, hint: field.hint })}
      >
        {field.isOptional && <option value="">{field.none ?? ''}</option>}
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Fault id={id} fault={fault} />
      <Hint id={id} hint={field.hint} />
    </p>
  );
}

function Choice({ formId, field, values, problem }: Props<ChoiceField>) {
  const id = idOf(formId, field);
  const fault = problem?.fields[field.name];
  const chosen = values?.[field.name] ?? field.value;
  return (
    // A form that comes back begins anew, and a browser would put the first choice back: the key makes new buttons.
    <fieldset className="field" key={chosen} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{field.label}</legend>
      {field.options.map(({ value, label, hint }) => (
        <label key={value} className="choice">
          <input type="radio" name={field.name} value={value} defaultChecked={value === chosen} required />
          <span>
            {label}
            {hint && <span className="field-hint"> {hint}</span>}
          </span>
        </label>
      ))}
      <Fault id={id} fault={fault} />
    </fieldset>
  );
}

function Fault({ id, fault }: { readonly id: string; readonly fault: string | undefined }) {
  return fault ? (
    <span className="form-problem" id={`${id}-fault`}>
      {fault}
    </span>
  ) : null;
}

function Hint({ id, hint }: { readonly id: string; readonly hint: string | undefined }) {
  return hint ? (
    <span className="field-hint" id={`${id}-hint`}>
      {hint}
    </span>
  ) : null;
}

const idOf = (formId: string, { name }: { readonly name: string }): string => `${formId}-${name}`;

function describedBy(id: string, said: { fault: string | undefined; hint: string | undefined }) {
  return [said.fault && `${id}-fault`, said.hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
}

/** What a picker that came back had picked, or the value of the page. */
function pickedOf<Value>(
  values: Readonly<Record<string, string>> | undefined,
  name: string,
  value: Value,
): Value | { id: string; label: string } | null {
  if (!values) return value;
  const id = values[`${name}.id`];
  return id ? { id, label: values[`${name}.was`] ?? '' } : null;
}
