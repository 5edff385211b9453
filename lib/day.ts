/** A calendar day as the database client wants it: midnight UTC of an ISO date, or null. */
export function day(iso: string | null): Date | null {
  return iso === null ? null : new Date(`${iso}T00:00:00Z`);
}
