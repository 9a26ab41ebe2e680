import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { refOf } from './bundled';
import type { BundledPackage } from './bundled';

/** Licences of what may be in the built files, by their SPDX ids: they ask for no more than that their text goes along. */
export const permissiveLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether a licence, or an expression such as `(MIT OR GPL-3.0-or-later)`, lets a package into the built files: one of its
 * alternatives asks for permissive licences only.
 */
export function isPermissive(expression: string): boolean {
  return permissiveOf(expression) !== null;
}

/** The alternative of a licence expression that is taken: the first that is permissive, or null. */
function permissiveOf(expression: string): string | null {
  const alternatives = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  const taken = alternatives.find((all) => all.split(' AND ').every((one) => permissiveLicences.has(one)));
  return taken ?? null;
}

const licenceFile = /^(licen[cs]e|copying|notice|copyright)([-._].*)?$/i;

/** A bundled package with the licence that it declares. */
export interface LicensedPackage extends BundledPackage {
  readonly licence: string;
}

/**
 * The licences of everything bundled, as one text to go along with the built files.
 *
 * @param mit text of the MIT licence below its line of copyright, for packages that name it and hold no text; the ISC
 * licence's is known here
 */
export function licencesPage(packages: readonly LicensedPackage[], mit: string): string {
  const line = '-'.repeat(80);
  const parts = packages.map(
    (bundled) => `${line}\n${refOf(bundled)} (${permissiveOf(bundled.licence) ?? bundled.licence})\n${line}\n\n${textsOf(bundled, mit)}\n`,
  );
  return `Pottkompassen holds parts of these packages. Each is here with the licence that it is used\nunder, and the text that it brings.\n\n${parts.join('\n')}`;
}

/** Text of the ISC licence below its line of copyright. */
const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is
hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/** The texts of a package's licence, as they lie in it. Throws where there is none. */
function textsOf(bundled: LicensedPackage, mit: string): string {
  const files = readdirSync(bundled.folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  if (files.length > 0) {
    return files
      .map((file) => readFileSync(join(bundled.folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
      .join('\n\n');
  }
  const texts: Readonly<Record<string, string>> = { MIT: mit, ISC: isc };
  const known = texts[bundled.licence];
  if (known === undefined) throw new Error(`${refOf(bundled)} has no file with its licence.`);
  const { author } = JSON.parse(readFileSync(join(bundled.folder, 'package.json'), 'utf8')) as {
    readonly author?: string | { readonly name?: string };
  };
  const name = typeof author === 'string' ? author : author?.name;
  const by = name ? ` Author: ${name}.` : '';
  return `The package names the ${bundled.licence} licence and holds no text of it.${by}\n\n${known}`;
}
