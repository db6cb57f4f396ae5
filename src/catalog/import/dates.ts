/** Dates of feeds (ISO 8601, the date lines of RSS) and whether a sale is on. */

const ISO = /^\d{4}-\d{2}-\d{2}(?:$|[T ])/;
const RSS = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4}/;

/** `2026-11-24` of an ISO 8601 or RSS date; undefined for anything else. */
export function isoDay(text: unknown): string | undefined {
  const time = timeOf(text);
  if (time === undefined || typeof text !== 'string') return undefined;
  // The day as the merchant writes it, not as it falls in UTC.
  return ISO.test(text.trim()) ? text.trim().slice(0, 10) : new Date(time).toISOString().slice(0, 10);
}

function timeOf(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  if (!ISO.test(trimmed) && !RSS.test(trimmed)) return undefined;
  const time = Date.parse(trimmed.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(time) ? undefined : time;
}

/** Is something written that is no date we can read ("07/06/2013" is a day in June or in July)? */
export function isUnreadableDate(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && timeOf(text) === undefined;
}

/** Is `now` between the two? An end that is a bare day lasts until its midnight; one that is absent or unreadable is open. */
export function isWithin(now: Date, from: string | undefined, to: string | undefined): boolean {
  const start = timeOf(from);
  const end = timeOf(to);
  const DAY_MS = 86_400_000;
  const endMs = end !== undefined && to !== undefined && to.trim().length === 10 ? end + DAY_MS : end;
  return (start === undefined || now.getTime() >= start) && (endMs === undefined || now.getTime() < endMs);
}
