/** The options of a command, read; what isn't one of them is said in one line, with how the command is used. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { reason, UsageError } from './files.ts';

/** `parseArgs`, with `usage` ("Ask with: …") behind what is wrong. @throws UsageError */
export function readArguments<Config extends ParseArgsConfig>(config: Config, usage: string): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    // Node goes on with advice on dashes and quotes; what is allowed helps more.
    const what = reason(cause).split(/\.\s/)[0]?.replace(/\.$/, '') ?? '';
    throw new UsageError(`${what}. ${usage}`, { cause });
  }
}

/** A whole number from 1 on, or undefined where the option isn't given. @throws UsageError */
export function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--${name} is ${text}: give a whole number from 1 on.`);
  return count;
}
