/** The licence of a folder of weights, with its texts' addresses, for people who want to read them. */
import type { LicenceReport } from '../protocol/messages.ts';

/** @param baseUrl the folder: absolute, with the slash at its end. */
export function licenceReport(name: string, files: readonly string[], baseUrl: string): LicenceReport {
  return { name, files: files.map((file) => ({ name: file, url: new URL(file, baseUrl).href })) };
}
