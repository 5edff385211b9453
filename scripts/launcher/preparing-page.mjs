// @ts-check
/** The page that stands in for the site until it is ready. One file, no address outside itself. */
import { STEPS } from './progress.mjs';

const WORDS = /** @type {const} */ ({
  en: {
    lang: 'en',
    dir: 'ltr',
    title: 'Sanad is being prepared',
    note: 'The first start takes a minute or two, later ones about a second. This page gives way to the site by itself.',
    stopped: 'The start has stopped. The terminal says why.',
  },
  fa: {
    lang: 'fa-AF',
    dir: 'rtl',
    title: 'سند آماده می\u200cشود',
    note: 'نخستین آغاز یک تا دو دقیقه زمان می\u200cگیرد و دفعه\u200cهای بعد حدود یک ثانیه. این صفحه خودش جای خود را به سایت می\u200cدهد.',
    stopped: 'آغاز متوقف شد. دلیل آن در ترمینال نوشته شده است.',
  },
});

const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(oklch(.977 .009 84), oklch(.19 .014 262));
  --ink: light-dark(oklch(.25 .02 262), oklch(.93 .01 84)); --faint: light-dark(oklch(.5 .02 262), oklch(.68 .015 84));
  --rule: light-dark(oklch(.885 .013 80), oklch(.315 .016 262)); --accent: light-dark(oklch(.45 .1 245), oklch(.78 .09 245)); }
body { margin: 0; min-block-size: 100vh; display: grid; place-content: center; padding: 2rem 1rem; box-sizing: border-box;
  background: var(--paper); color: var(--ink); font: 1rem/1.6 Vazirmatn, "Noto Sans Arabic", system-ui, sans-serif; }
main { display: grid; gap: 2.5rem; } section { max-inline-size: 26rem; } section + section { border-block-start: 1px solid var(--rule); padding-block-start: 2rem; }
h1, h2 { font-size: 1.5rem; font-weight: 600; line-height: 1.5; margin: 0 0 1rem; } h2 { font-size: 1.125rem; }
ol { list-style: none; margin: 0 0 1rem; padding: 0; } li { display: flex; gap: .75rem; color: var(--faint); padding-block: .15rem; }
li::before { content: "○"; inline-size: 1rem; flex: none; } li[data-state=done]::before { content: "✓"; }
li[data-state=running] { color: var(--ink); font-weight: 600; } li[data-state=running]::before { content: "●"; color: var(--accent); }
li[data-state=failed]::before { content: "×"; } time { margin-inline-start: auto; font-weight: 400; }
p { margin: 0; color: var(--faint); } [role=alert] { color: var(--ink); } [hidden] { display: none; }`;

// Asks for the site's own health address: while it is being prepared it answers with the steps.
const SCRIPT = `
let misses = 0;
async function look() {
  try {
    const answer = await fetch('/api/health', { cache: 'no-store' });
    if (answer.ok) return location.reload();
    misses = 0;
    const { steps = [] } = await answer.json();
    for (const { id, state, seconds } of steps)
      for (const line of document.querySelectorAll('[data-step=' + id + ']')) {
        line.dataset.state = state;
        line.querySelector('time').textContent = seconds ? seconds.toLocaleString(line.lang, { style: 'unit', unit: 'second' }) : '';
      }
  } catch { misses += 1; }
  for (const line of document.querySelectorAll('[role=alert]')) line.hidden = misses < 8;
  setTimeout(look, 700);
}
look();`;

/**
 * The page in both languages, the reader's own first.
 *
 * @param {{ steps: import('./progress.mjs').Step[], acceptLanguage: string, nonce: string }} view
 * @returns {string}
 */
export function preparingPage({ steps, acceptLanguage, nonce }) {
  const [first, second] = prefersDari(acceptLanguage) ? [WORDS.fa, WORDS.en] : [WORDS.en, WORDS.fa];
  return `<!doctype html>
<html lang="${first.lang}" dir="${first.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${first.title}</title>
<noscript><meta http-equiv="refresh" content="2"></noscript>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
${section(first, 'h1', steps)}
${section(second, 'h2', steps)}
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

/**
 * Whether Dari or a neighbour of it stands before English in what the browser asks for.
 *
 * @param {string} acceptLanguage such as "fa-AF,fa;q=0.9,en;q=0.8"
 * @returns {boolean}
 */
export function prefersDari(acceptLanguage) {
  const first = acceptLanguage
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .find((part) => /^(?:fa|prs|ps|en)\b/.test(part));
  return first !== undefined && !first.startsWith('en');
}

/**
 * @param {(typeof WORDS)['en' | 'fa']} words
 * @param {'h1' | 'h2'} heading
 * @param {import('./progress.mjs').Step[]} steps
 */
function section(words, heading, steps) {
  const lines = steps.map(({ id, state, seconds }) => {
    const label = STEPS.find((step) => step.id === id)?.[words === WORDS.fa ? 'fa' : 'en'];
    const spent = seconds ? seconds.toLocaleString(words.lang, { style: 'unit', unit: 'second' }) : '';
    return `<li data-step="${id}" data-state="${state}" lang="${words.lang}">${label}<time>${spent}</time></li>`;
  });
  return `<section lang="${words.lang}" dir="${words.dir}">
<${heading}>${words.title}</${heading}>
<ol>
${lines.join('\n')}
</ol>
<p>${words.note}</p>
<p role="alert" hidden>${words.stopped}</p>
</section>`;
}
