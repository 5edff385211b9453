import { useId } from 'react';
import type { Shown, ShownLine } from '../shown';

/** What is to be copied, in boxes that keyboard and finger can choose whole without a script. */
export function ShownLines({ shown }: { readonly shown: Shown }) {
  return (
    <div className="shown">
      <p>{shown.lead}</p>
      {shown.lines.map((line) => (
        <Line key={line.label} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: ShownLine }) {
  const id = useId();
  return (
    <p className="shown-line">
      <label className="field-legend" htmlFor={id}>
        {line.label}
      </label>
      <textarea
        id={id}
        dir="ltr"
        readOnly
        rows={Math.max(2, line.value.split('\n').length)}
        value={line.value}
      />
      {line.href && (
        <a className="link" href={line.href}>
          {line.hrefLabel}
        </a>
      )}
    </p>
  );
}
