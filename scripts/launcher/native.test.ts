import { expect, it } from 'vitest';
import { shorterNames } from './native.mjs';

it.each([
  ['libpq.so.5.18', ['libpq.so.5', 'libpq.so']],
  ['libxml2.so.2', ['libxml2.so']],
  ['libecpg_compat.so.3.18', ['libecpg_compat.so.3', 'libecpg_compat.so']],
  ['libicudata.77.1.dylib', ['libicudata.77.dylib', 'libicudata.dylib']],
  ['libpq.5.dylib', ['libpq.dylib']],
  ['libpq.so', []],
  ['libpq.a', []],
  ['pkgconfig', []],
])('looks %s up under its shorter names', (file, names) => expect(shorterNames(file)).toEqual(names));
