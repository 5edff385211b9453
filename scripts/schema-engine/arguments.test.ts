import { expect, it } from 'vitest';
import { splitAddress, withDatabaseName } from './addresses.mjs';
import { readArguments } from './arguments.mjs';
import { toRpcError } from './serve.mjs';

const datasource = '{"url":"postgresql://db/sanad"}';

it.each([
  [['--version'], { mode: 'version' }],
  [['--datasource', datasource], { mode: 'serve', datamodels: [] }],
  [
    ['--datasource', datasource, '--datamodels', 'a.prisma', '--datamodels', 'b.prisma'],
    { datamodels: ['a.prisma', 'b.prisma'] },
  ],
  [
    ['--datasource', datasource, 'cli', 'create-database'],
    { mode: 'create-database', datasource: { url: 'postgresql://db/sanad' } },
  ],
  [[], { mode: 'serve', datasource: { url: '' } }],
])('reads %j', (words, read) => expect(readArguments(words)).toMatchObject(read));

it('takes what only Prisma understands out of an address', () => {
  expect(
    splitAddress('postgresql://me@db/%D8%B3%D9%86%D8%AF?schema=news&sslmode=require&connection_limit=1'),
  ).toEqual({
    url: 'postgresql://me@db/%D8%B3%D9%86%D8%AF?sslmode=require',
    schema: 'news',
    database: 'سند',
  });
});

it('names another database on the same server', () => {
  expect(withDatabaseName('postgresql://me@db/sanad?sslmode=require', 'a b')).toBe(
    'postgresql://me@db/a%20b?sslmode=require',
  );
});

it.each([
  [new Error('broken'), { message: 'broken', error_code: null }],
  [
    Object.assign(new Error('no table'), { code: 'P1003', meta: { x: 1 } }),
    { error_code: 'P1003', meta: { x: 1 } },
  ],
  ['text', { message: 'text' }],
])('reports %s the way Prisma reads it', (error, data) =>
  expect(toRpcError(error)).toMatchObject({ code: 4466, data }),
);
