'use client';

import { isNew, type PickChoice, type Picked } from './pick';
import { PickList, PickWords } from './pick-list';
import { usePicker } from './use-picker';

type Props = {
  readonly id: string;
  /** The field: it sends `name.words`, and `name.id` with `name.was` once something was picked. */
  readonly name: string;
  readonly label: string;
  /** The address that answers `{choices}`, with its own query; the words come behind as `q`. */
  readonly source: string;
  readonly value: Picked | null;
  /** What was typed, where the form came back. */
  readonly typed?: string | undefined;
  /** What the words may mean, where the form came back because they mean more than one. */
  readonly choices?: readonly PickChoice[] | undefined;
  readonly words: PickerWords;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly isOptional?: boolean | undefined;
  /** What was picked stays in full view under the field. */
  readonly isPreviewed?: boolean | undefined;
};

/** What a picker says. */
export type PickerWords = {
  /** What the list is called. */
  readonly found: string;
  readonly none: string;
  readonly chooseOne: string;
};

/**
 * A field in which a record is named by its words: choices come as one types, arrows walk, Enter takes, Escape closes.
 * Without a script it is a text field, and the server finds out who is meant. What was picked holds as long as its
 * words stand as they were.
 */
export function Picker(props: Props) {
  const { id, name, label, source, value, typed, words, hint, fault } = props;
  const { list, field, picked, taken, choices, isOpen, at, take, close, type, press } = usePicker(
    source,
    value,
  );
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');

  return (
    <div className="field picker">
      <label htmlFor={id}>{label}</label>
      <div className="picker-box">
        <input
          ref={field}
          id={id}
          type="text"
          name={`${name}.words`}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={choices[at] ? `${list}-${at}` : undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described || undefined}
          defaultValue={typed ?? value?.label}
          required={!props.isOptional}
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={close}
        />
        <PickList id={list} isOpen={isOpen} choices={choices} at={at} words={words} take={take} />
      </div>
      <input type="hidden" name={`${name}.id`} value={picked?.id ?? ''} />
      <input type="hidden" name={`${name}.was`} value={picked?.label ?? ''} />
      <Taken choice={taken} isShown={props.isPreviewed} />
      <Said id={id} fault={fault} note={picked?.note} />
      {props.choices && (!picked || isNew(picked)) && (
        <Meanings name={name} choices={props.choices} typed={typed ?? ''} words={words} />
      )}
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** What was picked, in full. */
function Taken({
  choice,
  isShown,
}: {
  readonly choice: PickChoice | null;
  readonly isShown: boolean | undefined;
}) {
  return (
    isShown &&
    choice && (
      <div className="picker-taken">
        <PickWords choice={choice} />
      </div>
    )
  );
}

/** What is wrong with the words, and what comes of the choice. */
function Said({
  id,
  fault,
  note,
}: {
  readonly id: string;
  readonly fault: string | undefined;
  readonly note: string | undefined;
}) {
  return (
    <>
      {note && (
        <span className="field-hint" role="status">
          {note}
        </span>
      )}
      {fault && (
        <span className="form-problem" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </>
  );
}

/** What the words sent may mean, to be told apart without a script. */
function Meanings({
  name,
  choices,
  typed,
  words,
}: {
  readonly name: string;
  readonly choices: readonly PickChoice[];
  readonly typed: string;
  readonly words: PickerWords;
}) {
  return (
    <fieldset className="picker-meanings">
      <legend>{words.chooseOne}</legend>
      <input type="hidden" name={`${name}.seen`} value={typed} />
      {choices.map(({ id, title, text, notes }) => (
        <label key={id} className="choice">
          <input type="radio" name={`${name}.pick`} value={id} />
          <span>
            <bdi>{title}</bdi>{' '}
            {text && (
              <span lang={text.lang} dir={text.dir}>
                {text.words}
              </span>
            )}{' '}
            <span className="field-hint">{notes.join(' · ')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
