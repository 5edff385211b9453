/** The request header by which `proxy.ts` tells a page its own path and query. Nobody outside can set it. */
export const PATH_HEADER = 'x-page-address';
