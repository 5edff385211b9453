// @ts-check
/** One way out, whatever the reason: what was started last is stopped first, then the process ends. */
import { Failure, sentenceOf } from './failure.mjs';

const PARENT_CHECK_MS = 200;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Listens for the signals that ask us to stop and gives the way to stop by ourselves. A second Ctrl-C does
 * not wait: then the children notice by themselves that we are gone.
 *
 * @param {{ codeOnSignal?: number }} [options] the exit code after an orderly stop, 0 unless told
 */
export function createEnding({ codeOnSignal = 0 } = {}) {
  /** @type {(() => unknown)[]} */
  const steps = [];
  let isEnding = false;

  /** @param {number} code */
  async function end(code) {
    if (isEnding) return;
    isEnding = true;
    for (const step of steps.reverse()) {
      try {
        await step();
      } catch (error) {
        console.error(`While stopping: ${sentenceOf(error)}`);
        process.exitCode = 1;
      }
    }
    process.exit(process.exitCode ?? code);
  }

  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      end(codeOnSignal);
    });
  }

  onLostNpm(() => end(codeOnSignal));

  return {
    end,
    /**
     * Says why and ends: a refusal with its sentence, a bug with its stack.
     *
     * @param {unknown} error
     */
    async fail(error) {
      if (isEnding) return; // what failed was stopped by us
      const known = error instanceof Failure;
      console.error(known ? error.message : error);
      await end(known ? error.exitCode : 1);
    },
    /**
     * Runs `step` when we end, before those that were added earlier.
     *
     * @param {() => unknown} step
     */
    add(step) {
      steps.push(step);
    },
    get isEnding() {
      return isEnding;
    },
  };
}

/** @typedef {ReturnType<typeof createEnding>} Ending */

/**
 * Calls back when npm, which started us, is gone. A SIGTERM to `npm start` ends npm and the shell it puts
 * between itself and us; the shell passes nothing on.
 *
 * @param {() => void} call
 */
function onLostNpm(call) {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    call();
  }, PARENT_CHECK_MS);
  timer.unref();
}
