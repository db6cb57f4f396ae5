/** Figures and addresses as the element shows them. */

/** `€39.00`; the plain figure with its code when the currency is none that the browser knows. */
export function formatPrice(amount: number, currency: string, lang: string): string {
  try {
    return new Intl.NumberFormat(lang, { style: 'currency', currency }).format(amount);
  } catch {
    return `${String(amount)} ${currency}`.trim();
  }
}

/** Without thousands apart, as it may be a size or a year. */
export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 10, useGrouping: false }).format(value);
}

/** Of things. */
export function formatCount(count: number, lang: string): string {
  return new Intl.NumberFormat(lang).format(count);
}

export function formatRating(rating: number, lang: string): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(rating);
}

/** In megabytes, which is what downloads are known by. */
export function formatMegabytes(bytes: number, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: bytes < 10e6 ? 1 : 0 }).format(bytes / 1e6);
}

/** The address when a link or picture may use it; undefined for `javascript:` and the like, which a catalog must not bring in. */
export function safeUrl(url: string | undefined, base: string, schemes: readonly string[] = ['http:', 'https:']): string | undefined {
  if (url === undefined || !URL.canParse(url, base)) return undefined;
  return schemes.includes(new URL(url, base).protocol) ? url : undefined;
}
