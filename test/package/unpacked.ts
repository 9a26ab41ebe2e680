import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { makePackage } from '../../scripts/package/make';
import type { Package } from '../../scripts/package/make';

/** Where the tested package says that it is served. */
export const baseUrl = 'https://tillagg.exempelby.se/pott';

export interface Unpacked extends Package {
  /** Paths of what is in the zip. */
  readonly paths: readonly string[];
  /** The folder that it has been unpacked in. */
  readonly folder: string;
  read(path: string): Buffer;
  remove(): void;
}

/** Makes the package and unpacks it, both beside each other in a folder of their own. */
export async function unpackedPackage(): Promise<Unpacked> {
  const own = mkdtempSync(join(tmpdir(), 'pottkompassen-'));
  const environment = { ...process.env, ADDIN_BASE_URL: baseUrl, ADDIN_PROVIDER: 'Exempelby kommun' };
  const packed = await makePackage(environment, own);
  const zip = await JSZip.loadAsync(readFileSync(packed.file));
  const folder = join(own, 'unpacked');
  const paths = Object.keys(zip.files);
  for (const path of paths) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, (await zip.file(path)?.async('nodebuffer')) ?? '');
  }
  return {
    ...packed,
    paths,
    folder,
    read: (path) => readFileSync(join(folder, path)),
    remove: () => rmSync(own, { recursive: true, force: true }),
  };
}
