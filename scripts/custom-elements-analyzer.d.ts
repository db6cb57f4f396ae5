/** The analyzer ships no types for its command line. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** With `noWrite` the manifest is given back and not written. */
  export function cli(options: { readonly argv: readonly string[]; readonly cwd?: string; readonly noWrite?: boolean }): Promise<unknown>;
}
