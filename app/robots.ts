import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { siteUrl } from '@/lib/env';

/** Everything public may be read by robots; narrowed lists are endless and say nothing new. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/*?*'] },
    sitemap: new URL('/sitemap.xml', siteUrl()).href,
  };
}
