import { writeFileSync } from 'node:fs';
import { referencePage } from './build/reference';

/** Prints the reference of the functions from the catalogue: `npm run reference`. A test sees to it that it is current. */
writeFileSync('docs/funktioner.md', referencePage('sv'));
writeFileSync('docs/functions.md', referencePage('en'));
