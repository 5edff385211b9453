import type { PickChoice } from './pick';
import type { PickerWords } from './picker';

type Props = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly choices: readonly PickChoice[];
  /** The place that arrows have led to; -1 is none. */
  readonly at: number;
  readonly words: PickerWords;
  readonly take: (choice: PickChoice) => void;
};

/** The choices under a picker. The field keeps the focus: a hand that presses here does not take it away. */
export function PickList({ id, isOpen, choices, at, words, take }: Props) {
  return (
    <>
      <div
        className="picker-list"
        id={id}
        role="listbox"
        aria-label={words.found}
        hidden={!isOpen || choices.length === 0}
      >
        {choices.map((choice, index) => (
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
            onKeyDown={(event) => {
              if (event.code === 'Enter') take(choice);
            }}
          >
            <PickWords choice={choice} />
          </div>
        ))}
      </div>
      <span className="picker-none" role="status">
        {isOpen && choices.length === 0 ? words.none : ''}
      </span>
    </>
  );
}

/** What one choice says: a name or a speaker, what tells it apart, and words in their own language. */
export function PickWords({ choice }: { readonly choice: PickChoice }) {
  return (
    <>
      <b>
        <bdi>{choice.title}</bdi>
      </b>
      {choice.notes.map((note) => (
        <bdi key={note} className="picker-note">
          {note}
        </bdi>
      ))}
      {choice.text && (
        <span className="picker-text" lang={choice.text.lang} dir={choice.text.dir}>
          {choice.text.words}
        </span>
      )}
    </>
  );
}
