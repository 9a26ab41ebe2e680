/** Prints `docs/ordlista.md` from the glossary in the code; part of `npm run reference`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryPage } from './build/glossary';

writeFileSync(join(__dirname, '..', 'docs', 'ordlista.md'), glossaryPage());
