// @ts-check
// `npm start`. This file and node-version.mjs must be readable by any Node, so that an old one can be told
// so in a sentence and not by a syntax error.
import { nodeComplaint } from './launcher/node-version.mjs';

const complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 10;
} else {
  import('./launcher/main.mjs').then(({ main }) => main(process.argv.slice(2), process.env));
}
