import { reindex } from '@/features/search/commands';

/** `npm run sanad -- reindex`. */
export async function reindexRecord(): Promise<void> {
  const began = performance.now();
  const { claims, names, texts } = await reindex();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Written anew: ${claims} claims, ${names} names, ${texts} sketches of texts, in ${seconds} s.`);
}
