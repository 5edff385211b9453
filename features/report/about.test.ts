import { expect, it } from 'vitest';
import { deskPathOf } from './about';

it.each([
  ['/claims/k3m9x2p7qa', '/claims/k3m9x2p7qa'],
  ['/sources/k3m9x2p7qa?c=b', '/sources/k3m9x2p7qa'],
  ['/claims/k3m9x2p7qa/revisions/2', '/claims/k3m9x2p7qa'],
  ['/compare?c=a,b', null],
  ['/claims', null],
  ['/outlets/k3m9x2p7qa', null],
])('leads from "%s" to %s', (about, path) => expect(deskPathOf(about)).toBe(path));
