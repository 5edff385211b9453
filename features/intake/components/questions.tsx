import type { Asked } from '../shape';
import type { ImportWords } from './import-words';
import { LookBox } from './look-box';

/** What has to be decided before a source is kept. The form is sent again with the answers. */
export function Questions({
  asked: { asks, look, values },
  words,
}: {
  readonly asked: Asked;
  readonly words: ImportWords;
}) {
  return (
    <div className="questions">
      <p className="strong">{words.nothingKept}</p>
      <LookBox look={look} words={words} />
      {asks.map((ask) => (
        <div key={ask}>
          <p>{words.asks[ask]}</p>
          <Answer ask={ask} words={words} />
        </div>
      ))}
      {/* What was answered before stays answered. */}
      {KEPT.filter(([name, ask]) => values[name] && !asks.includes(ask)).map(([name]) => (
        <input key={name} type="hidden" name={name} value={values[name]} />
      ))}
    </div>
  );
}

const KEPT = [
  ['anyway', 'copies'],
  ['headers', 'chat'],
] as const;

function Answer({ ask, words }: { readonly ask: Asked['asks'][number]; readonly words: ImportWords }) {
  if (ask === 'copies') return <Tick name="anyway" label={words.anyway} />;
  return (
    <>
      <Choice name="headers" value="keep" label={words.headers.keep} />
      <Choice name="headers" value="move" label={words.headers.move} />
    </>
  );
}

function Choice({
  name,
  value,
  label,
}: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}) {
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} required />
      <span>{label}</span>
    </label>
  );
}

function Tick({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} />
      <span>{label}</span>
    </label>
  );
}
