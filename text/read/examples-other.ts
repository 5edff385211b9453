import type { RuleExample } from './examples';

/** The rules in English, Pashto and Arabic. */
export const OTHER_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'quotation-after-cue',
    lang: 'en',
    text: 'The minister said: "⟦Schools will reopen next week.⟧"',
    speaker: 'The minister',
  },
  {
    rule: 'quotation-before-cue',
    lang: 'en',
    text: '"⟦We will not negotiate,⟧" said the general.',
    speaker: 'the general',
  },
  {
    rule: 'quotation-before-cue',
    lang: 'en',
    text: '"⟦We will not negotiate,⟧" the spokesman told reporters.',
    speaker: 'the spokesman',
  },
  {
    rule: 'quotation-continued',
    lang: 'en',
    text: '"It is over," said the general. "⟦We have won this war.⟧"',
    speaker: 'the general',
  },
  {
    rule: 'quotation-alone',
    lang: 'en',
    text: 'The question was: "⟦Do you agree with the new name?⟧"',
    speaker: null,
  },
  {
    rule: 'clause-after-that',
    lang: 'en',
    text: 'The ministry said in a statement on Tuesday that ⟦the road would reopen⟧.',
    speaker: 'The ministry',
  },
  {
    rule: 'clause-after-cue',
    lang: 'en',
    text: 'The company has claimed ⟦its product is safe⟧.',
    speaker: 'The company',
  },
  {
    rule: 'clause-before-cue',
    lang: 'en',
    text: '⟦The road will reopen next week⟧, the ministry said on Sunday.',
    speaker: 'the ministry',
  },
  {
    rule: 'according-to',
    lang: 'en',
    text: '⟦The road will reopen next week⟧, according to the ministry.',
    speaker: 'the ministry',
  },
  {
    rule: 'denial-with-object',
    lang: 'en',
    text: 'The minister ⟦denied the report⟧.',
    speaker: 'The minister',
  },
  {
    rule: 'accusation-with-object',
    lang: 'en',
    text: 'The prime minister ⟦accused the opposition of lying⟧.',
    speaker: 'The prime minister',
  },
  {
    rule: 'headline-name-last',
    lang: 'en',
    text: '⟦Main road will reopen next week⟧ - Interior Ministry',
    speaker: 'Interior Ministry',
  },
  {
    rule: 'quotation-after-cue',
    lang: 'ps',
    text: 'د پوهنې وزیر وویل، «⟦ښوونځي به سبا پرانیستل شي⟧».',
    speaker: 'د پوهنې وزیر',
  },
  {
    rule: 'clause-after-that',
    lang: 'ps',
    text: 'یوناما وايي چې ⟦د ولسي خلکو مرګ ژوبله زیاته شوې ده⟧.',
    speaker: 'یوناما',
  },
  {
    rule: 'according-to',
    lang: 'ps',
    text: 'د چارواکو د وینا پر بنسټ، ⟦لارې به سبا پرانیستل شي⟧.',
    speaker: 'د چارواکو',
  },
  {
    rule: 'quotation-after-cue',
    lang: 'ar',
    text: 'قال وزير الداخلية: «⟦الطرق مفتوحة أمام الجميع⟧».',
    speaker: 'وزير الداخلية',
  },
  {
    rule: 'clause-after-that',
    lang: 'ar',
    text: 'أكد المتحدث باسم الحكومة أن ⟦الطرق مفتوحة⟧.',
    speaker: 'المتحدث باسم الحكومة',
  },
  {
    rule: 'according-to',
    lang: 'ar',
    text: '⟦ستفتح الطرق في الأسبوع المقبل⟧، بحسب وزارة الداخلية.',
    speaker: 'وزارة الداخلية',
  },
  {
    rule: 'denial-with-object',
    lang: 'ar',
    text: '⟦نفى وزير الداخلية هذه الأنباء⟧.',
    speaker: 'وزير الداخلية',
  },
];
