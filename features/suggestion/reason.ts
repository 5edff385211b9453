import { isolate } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import type { UnreadReason } from '@/text/read/unread';
import { MODEL_RULE } from './model-proposals';
import type { Explanation, Proposal } from './schema';

/** From here on the engine is sure; below the second it lists and no more. */
const SURE = 0.85;
const LIKELY = 0.5;

/** How sure the engine is, in the words of the record. */
export function confidenceOf(score: number): 'high' | 'medium' | 'low' {
  if (score >= SURE) return 'high';
  return score >= LIKELY ? 'medium' : 'low';
}

/** Why a suggestion was made, in two sentences: by which rule, and how the text leads to the speaker. A model gives no reason. */
export function reasonOf(explanation: Explanation, basis: Proposal['basis'], locale: Locale): string {
  const { rules, basis: bases, otherRule } = messages(locale).suggestions;
  const rule = new Map<string, string>(Object.entries(rules)).get(explanation.rule) ?? otherRule;
  if (explanation.rule === MODEL_RULE) return filled(rule, {});
  const said = basis === 'named' && explanation.mention === null ? 'inherited' : basis;
  return [
    filled(rule, { cue: explanation.cue ?? '', rule: explanation.rule }),
    filled(bases[said], { mention: explanation.mention ?? '' }),
  ].join(' ');
}

/** Why nothing was taken from a stretch of text. */
export function unreadReasonOf(reason: UnreadReason, locale: Locale): string {
  return translator(locale)(`suggestions.unreadReasons.${reason}`);
}

/** Words of a source go in as they are, isolated, whatever signs they hold. */
function filled(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_slot, name: string) => isolate(words[name] ?? ''));
}
