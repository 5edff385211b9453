'use client';

import { useEffect, useState } from 'react';
import { FieldInput } from '@/features/access/components/field-input';
import type { FormProblem } from '@/features/access/form';
import type { RowsPart } from '../form-parts';
import type { Values } from '../merge';
import { rowsInUse, swapRows, withoutRow } from '../rows';

export type RowsWords = {
  readonly add: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
};

type Props = {
  readonly formId: string;
  readonly part: RowsPart;
  readonly values: Values;
  readonly problem: FormProblem | null;
  readonly words: RowsWords;
  /** Rewrites what is typed now. */
  readonly rewrite: (change: (values: Values) => Values) => void;
};

/** Rows of fields in order. One empty row always waits; a script adds more, moves them and takes them out. */
export function RowsInput({ formId, part, values, problem, words, rewrite }: Props) {
  const used = rowsInUse(values, part.name, part.marker);
  const [more, setMore] = useState(0);
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  const shown = Math.min(part.rows.length, Math.max(1, used + (hasScript ? more : 1)));
  return (
    <div className="rows-edit">
      {part.rows.slice(0, shown).map(({ label, fields }, index) => (
        <fieldset key={label} className="row-edit">
          {/* A row of one field is named by that field; its own name is for those who only hear it. */}
          <legend className={fields.some((field) => 'label' in field && field.label === label) ? 'sr' : ''}>
            {label}
          </legend>
          {fields.map((field) => (
            <FieldInput key={field.name} formId={formId} field={field} values={values} problem={problem} />
          ))}
          {hasScript && (
            <div className="row-moves">
              {index > 0 && (
                <Move
                  label={words.up}
                  of={label}
                  act={() => rewrite((now) => swapRows(now, part.name, index - 1))}
                />
              )}
              {index < shown - 1 && (
                <Move
                  label={words.down}
                  of={label}
                  act={() => rewrite((now) => swapRows(now, part.name, index))}
                />
              )}
              <Move
                label={words.remove}
                of={label}
                act={() => rewrite((now) => withoutRow(now, part.name, index))}
              />
            </div>
          )}
        </fieldset>
      ))}
      {hasScript && shown < part.rows.length && (
        <button type="button" className="btn" onClick={() => setMore(shown - used + 1)}>
          {words.add}: {part.label}
        </button>
      )}
    </div>
  );
}

function Move({ label, of, act }: { readonly label: string; readonly of: string; readonly act: () => void }) {
  return (
    <button type="button" className="btn" onClick={act} aria-label={`${label}: ${of}`}>
      {label}
    </button>
  );
}
