import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DateText } from './date-text';

it('gives a stated day for people and for machines', () => {
  const html = renderToStaticMarkup(
    <DateText date={{ edtf: '2023-03-28', basis: 'stated' }} locale="en" inBoth />,
  );
  expect(html).toBe('<bdi><time dateTime="2023-03-28">28 March 2023 (8 Hamal 1402)</time></bdi>');
});

it('never shows an inferred day like a stated one', () => {
  const html = renderToStaticMarkup(
    <DateText date={{ edtf: '2023-03-28', basis: 'background' }} locale="en" />,
  );
  expect(html).toBe('<bdi><time dateTime="2023-03-28">28 March 2023</time>, inferred</bdi>');
});

it('says where no date is stated', () => {
  expect(renderToStaticMarkup(<DateText date={{ edtf: null, basis: null }} locale="en" />)).toBe(
    '<bdi>date not stated</bdi>',
  );
});
