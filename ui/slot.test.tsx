import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SLOT, Slotted, slot } from './slot';

it('puts markup where the sentence has its slot', () => {
  expect(renderToStaticMarkup(<Slotted text={`${SLOT} and others`}>{<bdi>متقی</bdi>}</Slotted>)).toBe(
    '<bdi>متقی</bdi> and others',
  );
});

it('follows the order of the language, not that of the code', () => {
  const slots = { outlet: <b>A</b>, other: <i>B</i> };
  const text = `${slot('other')} by way of ${slot('outlet')}.`;
  expect(renderToStaticMarkup(<Slotted text={text} slots={slots} />)).toBe('<i>B</i> by way of <b>A</b>.');
});

it('leaves a sentence without slots as it is', () => {
  expect(renderToStaticMarkup(<Slotted text="plain">{<b>x</b>}</Slotted>)).toBe('plain');
});
