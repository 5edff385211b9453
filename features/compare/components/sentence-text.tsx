import { Fragment } from 'react';
import type { SentencePiece } from '@/features/compare/sentence';
import type { Locale } from '@/i18n/languages';
import { langAttributes } from '@/ui/lang';

type Props = { readonly pieces: readonly SentencePiece[]; readonly locale: Locale };

/** A sentence about two claims, each name kept from disturbing it. */
export function SentenceText({ pieces, locale }: Props) {
  return pieces.map(({ text, lang }, index) =>
    lang === null ? (
      <Fragment key={places[index]}>{text}</Fragment>
    ) : (
      <bdi key={places[index]} {...(lang === locale ? {} : langAttributes(lang))}>
        {text}
      </bdi>
    ),
  );
}

/** Pieces of a sentence never move: their place names them. */
const places = Array.from({ length: 32 }, (_place, index) => `piece-${index}`);
