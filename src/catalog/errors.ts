/** What can go wrong in the catalog room, as one class with a code. Broken rows are no errors: they are `RowProblem`s. */

export type CatalogErrorCode = 'catalog-invalid' | 'catalog-download';

/** `message` says what is wrong with the catalog as a whole, with which value, and what to do next. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly code: CatalogErrorCode;
  /** JSON path of what is wrong, such as `products`; '' for the catalog itself. */
  readonly path: string;

  constructor(code: CatalogErrorCode, message: string, options: { readonly cause?: unknown; readonly path?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.path = options.path ?? '';
  }
}
