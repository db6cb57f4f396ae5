/** `npm run docs`: writes custom-elements.json and docs/element.md from the element's comments. */
import { writeFileSync } from 'node:fs';
import { elementReference, manifestText, readManifest } from './element-docs.ts';

const manifest = await readManifest();
writeFileSync('custom-elements.json', manifestText(manifest));
writeFileSync('docs/element.md', elementReference(manifest));
