/** What writer and reader of zip files share: signatures and lengths of PKWARE's APPNOTE 6.3, sections 4.3.7 to 4.3.16. */
export const SIGNATURE = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  end: 0x06054b50,
} as const;

/** The fixed part of each record, in bytes. */
export const LENGTH = { local: 30, central: 46, end64: 56, locator64: 20, end: 22 } as const;

/** Stands in a 32-bit field whose value is kept in 64 bits elsewhere. */
export const ELSEWHERE = 0xffffffff;

/** The extra field that keeps sizes and offset in 64 bits. */
export const ZIP64_FIELD = 0x0001;
