import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Compiler } from 'webpack';
import { billOf, billOfEverything, licenceOf } from './billOfMaterials';
import { bundledPackages, refOf } from './bundled';
import { isPermissive, licencesPage } from './licences';

/** Names of what the build tells about its own parts. */
export const billFile = 'bom.cdx.json';
export const licencesFile = 'THIRD-PARTY-LICENSES.txt';

/**
 * Writes the bill of materials and the licences of all that webpack put in the built files, and stops the build where
 * one of them is not permissive.
 */
export class NoticesPlugin {
  apply(compiler: Compiler): void {
    const root = compiler.context;
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'Notices', stage }, async () => {
        const bundled = bundledPackages(compilation);
        const bill = billOf(await billOfEverything(root), bundled, 'pottkompassen');
        const licences = new Map(bill.components.map((one) => [refOf(one), licenceOf(one)]));
        const licensed = bundled.map((one) => ({ ...one, licence: licences.get(refOf(one)) ?? '' }));
        const refused = licensed.filter(({ licence }) => !isPermissive(licence));
        if (refused.length > 0) {
          const named = refused.map((one) => `${refOf(one)} (${one.licence || 'no licence'})`).join(', ');
          throw new Error(`Only packages with a permissive licence may be in dist/; these are not: ${named}.`);
        }
        const mit = readFileSync(join(root, 'LICENSE'), 'utf8').split('\n\n').slice(2).join('\n\n').trim();
        const emit = (name: string, text: string): void =>
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        emit(billFile, `${JSON.stringify(bill, null, 2)}\n`);
        emit(licencesFile, licencesPage(licensed, mit));
      });
    });
  }
}
