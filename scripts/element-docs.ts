/**
 * The element's reference, made from the comments of its class: `custom-elements.json` (which editors read) and
 * docs/element.md. `npm run docs` writes both; a test holds the committed files to the comments.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** One line of the manifest, of whatever kind: what of it is printed. */
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly privacy?: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly parameters?: readonly Entry[];
}

type Section = 'members' | 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties';

type Declaration = Entry & Partial<Record<Section, readonly Entry[]>>;

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

/** Reads the element's comments. Private members are left out. */
export async function readManifest(): Promise<Manifest> {
  // The shape is the custom elements manifest, schema 1.
  const manifest = (await cli({ argv: ['analyze', '--litelement', '--quiet', '--globs', 'src/element/shop-assistant.ts'], noWrite: true })) as Manifest;
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      ...(declaration.members && { members: declaration.members.filter((member) => member.privacy !== 'private' && member.privacy !== 'protected') }),
    })),
  }));
  return { ...manifest, modules };
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`);
  return `\n## ${title}\n${lines.join('\n')}\n`;
}

const described = (entries: readonly Entry[] = []): string[][] => entries.map((entry) => [entry.name === '' ? '(default)' : `\`${entry.name}\``, entry.description ?? '']);

/** The reference as Markdown. */
export function elementReference({ modules }: Manifest): string {
  const element = modules[0]?.declarations[0];
  if (element === undefined) throw new Error('src/element/shop-assistant.ts declares no element.');
  const { members = [] } = element;
  const fields = members.filter((member) => member.kind === 'field');
  const methods = members.filter((member) => member.kind === 'method');
  const signature = (method: Entry): string => `\`${method.name}(${(method.parameters ?? []).map((each) => `${each.name}: ${each.type?.text ?? 'unknown'}`).join(', ')})\``;
  return [
    `<!-- Made by \`npm run docs\` from the comments in src/element/shop-assistant.ts. -->\n# \`<shop-assistant>\`\n${element.description ?? ''}\n`,
    table('Attributes and properties', ['property', 'attribute', 'type', 'default', ''], fields.map((field) => [`\`${field.name}\``, field.attribute === undefined ? '' : `\`${field.attribute}\``, `\`${field.type?.text ?? 'unknown'}\``, field.default === undefined ? '' : `\`${field.default}\``, field.description ?? ''])),
    table('Methods', ['method', ''], methods.map((method) => [signature(method), method.description ?? ''])),
    table('Events', ['event', 'type', ''], (element.events ?? []).map((event) => [`\`${event.name}\``, `\`${event.type?.text ?? 'Event'}\``, event.description ?? ''])),
    table('Slots', ['slot', ''], described(element.slots)),
    table('CSS parts', ['part', ''], described(element.cssParts)),
    table('CSS custom properties', ['property', ''], described(element.cssProperties)),
  ].join('');
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;
