// @ts-check
/** The floor of `npm run bench -- pages`: the least a Node server can do, a page of 30 kB that is always the same. */
import http from 'node:http';

const body = Buffer.from(
  `<!doctype html><title>floor</title>${'<p>سند</p>\n'.repeat(2000)}`.slice(0, 22_000),
);
const server = http.createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0);
});
