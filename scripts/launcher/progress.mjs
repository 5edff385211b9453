// @ts-check
/** The steps of a start: what is done, what runs, for how long. The preparing page and the terminal show it. */

/**
 * @typedef {'install' | 'database' | 'build' | 'migrate' | 'dossier' | 'serve'} StepId
 * @typedef {'waiting' | 'running' | 'done' | 'failed'} StepState
 * @typedef {{ id: StepId, state: StepState, seconds: number }} Step
 */

/** @type {readonly { id: StepId, en: string, fa: string }[]} */
export const STEPS = Object.freeze([
  { id: 'install', en: 'Installing the packages', fa: 'نصب بسته\u200cها' },
  { id: 'database', en: 'Starting the database', fa: 'راه\u200cاندازی پایگاه داده' },
  { id: 'build', en: 'Building the pages', fa: 'ساختن صفحه\u200cها' },
  { id: 'migrate', en: 'Bringing the database up to date', fa: 'به\u200cروز کردن پایگاه داده' },
  { id: 'dossier', en: 'Loading the first dossier', fa: 'بارگذاری نخستین پرونده' },
  { id: 'serve', en: 'Opening the site', fa: 'گشودن سایت' },
]);

const WORTH_TELLING_S = 1;

/**
 * Keeps the state of the steps.
 *
 * @param {(line: string) => void} [say] gets a line for the terminal; left out says nothing
 */
export function createProgress(say = () => {}) {
  /** @type {Map<StepId, { state: StepState, from: number, to: number }>} */
  const states = new Map();

  return {
    /**
     * Runs one step and notes how it ended.
     *
     * @template T
     * @param {StepId} id
     * @param {() => Promise<T>} work
     * @param {string} [hint] said before the work, where it is known to take long
     * @returns {Promise<T>}
     */
    async run(id, work, hint = '') {
      const entry = { state: /** @type {StepState} */ ('running'), from: performance.now(), to: 0 };
      states.set(id, entry);
      if (hint) say(`${labelOf(id)} (${hint}) …`);
      try {
        const result = await work();
        entry.state = 'done';
        return result;
      } catch (error) {
        entry.state = 'failed';
        throw error;
      } finally {
        entry.to = performance.now();
        const seconds = (entry.to - entry.from) / 1000;
        if (entry.state === 'done' && seconds >= WORTH_TELLING_S)
          say(`${labelOf(id)}: ${seconds.toFixed(1)} s`);
      }
    },

    /** @returns {Step[]} */
    steps() {
      return STEPS.map(({ id }) => {
        const { state = 'waiting', from = 0, to = 0 } = states.get(id) ?? {};
        const seconds = state === 'waiting' ? 0 : ((to || performance.now()) - from) / 1000;
        return { id, state, seconds: Math.round(seconds) };
      });
    },
  };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */

/** @param {StepId} id */
function labelOf(id) {
  return STEPS.find((step) => step.id === id)?.en ?? id;
}
