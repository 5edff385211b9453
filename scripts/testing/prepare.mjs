// @ts-check
/** Brings a bare clone to where it can be tested, with the launcher's own steps. */
import { build as buildSite, isBuilt } from '../launcher/build.mjs';
import { Failure } from '../launcher/failure.mjs';
import { install as installPackages, isInstalled } from '../launcher/install.mjs';
import { generateClient } from '../launcher/prisma.mjs';
import { projectRoot } from '../launcher/root.mjs';
import { dataDirFrom } from '../launcher/settings.mjs';

const root = projectRoot();
const dataDir = dataDirFrom(process.env, root);

/** Installs the packages of the lock file, unless they are there. */
export function install() {
  return attempt(async () => {
    if (!isInstalled(root)) await installPackages(root);
  });
}

/** Writes the database client from the schema. */
export function generate() {
  return attempt(() => generateClient(root));
}

/** Builds the site, unless what is built was made of exactly these sources. */
export function build() {
  return attempt(async () => {
    if (!isBuilt(root, dataDir)) await buildSite(root, dataDir);
  });
}

/**
 * Whether `work` was done; a refusal is told in its own sentence, and anything else is a bug and flies.
 *
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>}
 */
async function attempt(work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return false;
  }
}
