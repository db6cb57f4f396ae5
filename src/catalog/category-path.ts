/** A category's path as one key of a map: "Home", "Tea" and "Home > Tea" are two paths, whatever signs a merchant's names hold. */
export function pathKey(path: readonly (string | number)[]): string {
  return path.join('\u0000');
}

/** Whether a product's path leads to this category, or on below it. */
export function isUnder(own: readonly (string | number)[], path: readonly (string | number)[]): boolean {
  return path.every((node, i) => own[i] === node);
}
