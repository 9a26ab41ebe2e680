import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import JSZip from 'jszip';
import { functionsJson } from '../../src/functions/metadata';
import type { Installation } from '../build/installation';
import { manifestFor } from '../build/manifest';
import { billFile, licencesFile } from '../build/noticesPlugin';
import { dockerfile, nginxLocation, nginxServer } from './nginx';
import { readMe, readMeInSwedish } from './readMe';

/** Files by their paths, parted by `/`. */
export type Files = ReadonlyMap<string, Buffer>;

/** The checksums of every other file of a package, as `sha256sum --check` reads them. */
export const checksumsFile = 'SHA256SUMS';

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

/** What lies below a folder, in the order of the paths. */
export function filesBelow(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = files.map((file): [string, Buffer] => [
    file
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
    readFileSync(file),
  ]);
  return ordered(named);
}

const ordered = (files: Iterable<readonly [string, Buffer]>): Files =>
  new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A line per file, as `sha256sum` writes it. */
function checksums(files: Files): string {
  return [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`).join('');
}

/**
 * The name of a release: the version, and a hash of all that is built. The add-in's addresses hold it, so that a page, its
 * functions and their descriptions are always of one build, whatever Excel or a browser has kept.
 */
export function releaseOf(version: string, built: Files): string {
  return `${version}-${sha256(checksums(built)).slice(0, 8)}`;
}

export interface PackageParts {
  /** The built files, as \`npm run build\` leaves them for the installation. */
  readonly built: Files;
  readonly installation: Installation;
  readonly version: string;
  /** The project's manifest.xml and its licence. */
  readonly manifest: string;
  readonly licence: string;
}

/** Everything that goes into the package, with its checksums. */
export function packageFiles({ built, installation, version, manifest, licence }: PackageParts): Files {
  const release = releaseOf(version, built);
  const released = { ...installation, baseUrl: `${installation.baseUrl}/${release}` };
  const ownManifest = Buffer.from(manifestFor(manifest, released));
  const descriptions = (language: 'sv' | 'en'): Buffer =>
    Buffer.from(`${JSON.stringify(functionsJson(language, released.baseUrl), null, 2)}\n`);
  const served = new Map([
    ...built,
    ['manifest.xml', ownManifest],
    ['functions.json', descriptions('sv')],
    ['functions-en-us.json', descriptions('en')],
  ]);
  const beside = (name: string): Buffer => {
    const content = built.get(name);
    if (content === undefined) throw new Error(`The build has left no ${name}.`);
    return content;
  };
  const about = { installation, release, version };
  const files = ordered([
    ...[...served].map(([path, content]): [string, Buffer] => [`dist/${release}/${path}`, content]),
    ['manifest.xml', ownManifest],
    [billFile, beside(billFile)],
    [licencesFile, beside(licencesFile)],
    ['LICENSE', Buffer.from(licence)],
    ['LÄSMIG.md', Buffer.from(readMeInSwedish(about))],
    ['README.md', Buffer.from(readMe(about))],
    ['Dockerfile', Buffer.from(dockerfile())],
    ['nginx/nginx.conf', Buffer.from(nginxServer())],
    ['nginx/pottkompassen.conf', Buffer.from(nginxLocation(installation))],
  ]);
  return ordered([...files, [checksumsFile, Buffer.from(checksums(files))]]);
}

/** The date of every file in the zip: the earliest that a zip can hold, so that the same files give the same bytes. */
const noDate = new Date(Date.UTC(1980, 0, 1));

/** One zip of the files: the same bytes for the same files. */
export async function zipOf(files: Files): Promise<Buffer> {
  const zip = new JSZip();
  for (const [path, content] of files) {
    zip.file(path, content, { date: noDate, createFolders: false, unixPermissions: 0o644 });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
