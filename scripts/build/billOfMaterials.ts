import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { refOf } from './bundled';
import type { BundledPackage } from './bundled';

type Licence = { readonly license: { readonly id?: string; readonly name?: string } } | { readonly expression: string };

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly Licence[];
}

/** The parts of a CycloneDX document that are read or changed here; the others go along. */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly tools?: unknown;
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** What npm says of everything that is installed, from the lock file. */
export async function billOfEverything(root: string): Promise<BillOfMaterials> {
  const windows = process.platform === 'win32';
  const { stdout } = await promisify(execFile)(
    windows ? 'npm.cmd' : 'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { cwd: root, shell: windows, maxBuffer: 2 ** 28 },
  );
  return JSON.parse(stdout) as BillOfMaterials;
}

/**
 * The bill of materials of the built files: npm's, cut down to the packages that are in them. It tells neither when nor
 * by which npm it was written, so that the same sources give the same document; its number is made of what it says.
 *
 * @param name what the whole is called; npm names it after its folder
 */
export function billOf(
  everything: BillOfMaterials,
  bundled: readonly BundledPackage[],
  name: string,
): BillOfMaterials {
  const refs = new Set(bundled.map(refOf));
  const { component } = everything.metadata;
  const components = everything.components.filter((one) => refs.has(refOf(one)));
  const missing = [...refs].filter((ref) => !components.some((one) => refOf(one) === ref));
  if (missing.length > 0) throw new Error(`The lock file does not know ${missing.join(', ')}: run npm install.`);
  const kept = new Set([component, ...components].map((one) => one['bom-ref']));
  const bill = {
    ...everything,
    serialNumber: '',
    metadata: { component: { ...component, name } },
    components,
    dependencies: everything.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) })),
  };
  const hex = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  // The layout of a UUID of version 8: made by a rule of one's own.
  const serial = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return { ...bill, serialNumber: `urn:uuid:${serial.join('-')}` };
}

/** The licence that a component declares, as an SPDX id or expression; empty where it declares none. */
export function licenceOf({ licenses = [] }: Component): string {
  return licenses
    .map((one) => ('expression' in one ? one.expression : (one.license.id ?? one.license.name ?? '')))
    .join(' AND ');
}
