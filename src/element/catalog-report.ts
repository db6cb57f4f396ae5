/** Tells the merchant how the store's catalog came in: by an event and, when something was left out of it, on the console. */
import type { CatalogReport } from '../protocol/messages.ts';
import { emit } from './events.ts';

/** Written out on the console; the event has all of them. */
const MOST_SHOWN = 5;

/** Elements that share a worker share the report: one of them tells. */
const told = new WeakSet<CatalogReport>();

export function tellCatalog(target: EventTarget, report: CatalogReport): void {
  const isLeftToUs = emit(target, 'shop-assistant-catalog', { report });
  if (!isLeftToUs || report.problems.length === 0 || told.has(report)) return;
  told.add(report);
  console.warn(warning(report)); // eslint-disable-line no-console -- a shop that loses products must not learn it from its shoppers
}

function warning({ storeName, problems }: CatalogReport): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  const further = problems.length - MOST_SHOWN;
  return [
    `<shop-assistant>: the catalog of ${storeName} came in with ${counted(errors.length, 'error')} and ${counted(warnings.length, 'warning')}.`,
    ...[...errors, ...warnings].slice(0, MOST_SHOWN).map(({ severity, path, message }) => `  ${severity} ${path}: ${message}`),
    ...(further > 0 ? [`  … and ${String(further)} more.`] : []),
    'All are in the detail of the event shop-assistant-catalog; cancel it to report them yourself.',
  ].join('\n');
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
