import http from 'node:http';
import { cpuOf } from './processes';
import { percentile } from './stats';

const CONNECTIONS = 8;

/** Where to ask, whose processor time to count, and how much to ask at most. */
export type Load = { url: string; pid: number; requests: number; seconds: number };

/** What a run of requests cost. */
export type Cost = {
  /** Processor time of the server for one request, in milliseconds. */
  cpu: number;
  requests: number;
  perSecond: number;
  p95: number;
  /** Bytes of one answer's body. */
  bytes: number;
};

/** Asks the same address again and again over eight connections, and counts what it cost the server. */
export async function costOf({ url, pid, requests, seconds }: Load): Promise<Cost> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  const bytes: number[] = [];
  const before = cpuOf(pid);
  const start = performance.now();
  const end = start + seconds * 1000;
  const work = async () => {
    while (times.length < requests && performance.now() < end) {
      const asked = performance.now();
      bytes.push(await ask(url, agent));
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  agent.destroy();
  const took = (performance.now() - start) / 1000;
  return {
    cpu: (cpuOf(pid) - before) / times.length,
    requests: times.length,
    perSecond: times.length / took,
    p95: percentile(times, 0.95),
    bytes: bytes[0] ?? 0,
  };
}

/** Asks once and gives the size of the answer; anything but 200 ends the bench, for its price says nothing. */
function ask(url: string, agent: http.Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent }, (response) => {
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
      });
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200) resolve(size);
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    request.once('error', reject);
  });
}
