import type { z } from 'zod';
import { type RecordState, recordState } from '@/features/access/policy';
import { findCaptureState, getCaptureText } from '@/features/marking/queries';
import { spanSaid } from '@/features/marking/span';
import type { Locale } from '@/i18n/languages';
import type { LocalText } from '@/lib/local-text';
import { directionOf } from '@/text/direction';
import { guessLanguage } from '@/text/language';
import { findNoteState, findTargetState } from './queries';
import type { AnnotationInput, HighlightForm } from './schema';

type Target = z.output<typeof HighlightForm>;

/** The state of what a new note is to stand on. */
export async function stateOfTarget({ on, target }: Target): Promise<RecordState | null> {
  const found = await stateFound({ on, target });
  return found && recordState(found, new Date());
}

/** The state of what a note stands on. */
export async function stateOfNote({ noteId }: { readonly noteId: string }): Promise<RecordState | null> {
  const found = await findNoteState({ noteId });
  return found && recordState(found, new Date());
}

/** What a form says, as the command takes it; words that were copied are looked for in the text. */
export async function noteInput(
  {
    on,
    target,
    start,
    end,
    words,
    ...note
  }: Target & Pick<AnnotationInput, 'motivation' | 'visibility' | 'mentions'>,
  body: LocalText | null,
): Promise<AnnotationInput> {
  const { motivation, visibility, mentions } = note;
  const said = { motivation, visibility, mentions, body };
  if (on === 'claim') return { claimId: target, ...said };
  if (on === 'link') return { linkId: target, ...said };
  const span = spanSaid(await getCaptureText(target), { start, end, words });
  return { captureId: target, span, ...said };
}

/** The words of a note under the language they are written in, as far as that shows; else that of the page. */
export function noteBody(words: string, locale: Locale): LocalText {
  const { lang, confidence } = guessLanguage(words);
  const [guess = ''] = lang.split('-');
  if (confidence > 0.3 && /^(?:en|fa|ps|ar)$/.test(guess)) return { [guess]: words };
  const isRightToLeft = directionOf(words) === 'rtl';
  if (locale === 'en') return { [isRightToLeft ? 'fa' : 'en']: words };
  return { [isRightToLeft ? locale : 'en']: words };
}

function stateFound({ on, target }: Pick<Target, 'on' | 'target'>) {
  if (on === 'passage') return findCaptureState(target);
  return findTargetState(on === 'claim' ? { on, claimId: target } : { on, linkId: target });
}
