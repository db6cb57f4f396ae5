/** A category's path as one key of a map: "Home", "Tea" and "Home > Tea" are two paths, whatever signs a merchant's names hold. */
export function pathKey(path: readonly (string | number)[]): string {
  return path.join('\u0000');
}
