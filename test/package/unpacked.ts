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

const ownFolder = (): string => mkdtempSync(join(tmpdir(), 'pottkompassen-'));

/** Makes the package and unpacks it, each in a folder of its own. */
export async function unpackedPackage(): Promise<Unpacked> {
  const [made, folder] = [ownFolder(), ownFolder()];
  const environment = { ...process.env, ADDIN_BASE_URL: baseUrl, ADDIN_PROVIDER: 'Exempelby kommun' };
  const packed = await makePackage(environment, made);
  const zip = await JSZip.loadAsync(readFileSync(packed.file));
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
    remove: () => {
      for (const one of [made, folder]) rmSync(one, { recursive: true, force: true });
    },
  };
}
