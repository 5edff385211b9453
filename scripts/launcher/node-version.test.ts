import { expect, it } from 'vitest';
import { nodeComplaint } from './node-version.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('takes Node %s', (version) =>
  expect(nodeComplaint(version)).toBe(''),
);
it.each(['4.9.1', '18.20.4', '20.18.3', '20.9.0'])('refuses Node %s and says what to do', (version) =>
  expect(nodeComplaint(version)).toMatch(`this is ${version}. Install a newer one`),
);
