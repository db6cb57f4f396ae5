/** `npm run package`: the npm package as a .tgz in artifacts/, built anew. */
import { packLibrary } from './build-library.ts';

console.log(`Packed: ${await packLibrary('artifacts')}`);
