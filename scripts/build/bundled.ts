import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Compilation, Module } from 'webpack';

/** A package of which something is in the built files. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Its folder in node_modules. */
  readonly folder: string;
}

const modulesFolder = `${sep}node_modules${sep}`;

/** The packages of which webpack put anything in the built files, itself included, by name. */
export function bundledPackages({ chunks, chunkGraph, compiler }: Compilation): BundledPackage[] {
  const found = new Map<string, BundledPackage>();
  const add = (folder: string): void => {
    if (found.has(folder)) return;
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as BundledPackage;
    found.set(folder, { name, version, folder });
  };
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
      for (const file of filesOf(module)) if (file.includes(modulesFolder)) add(packageFolder(file));
      // What loads and joins the modules is webpack's own code.
      if (module.type === 'runtime') add(join(compiler.context, 'node_modules', 'webpack'));
    }
  }
  return [...found.values()].sort((a, b) => (refOf(a) < refOf(b) ? -1 : 1));
}

/** `name@version`, as the bill of materials refers to a package. */
export function refOf({ name, version }: Pick<BundledPackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

/** The files of a module; of one that webpack joined from several, those of each. */
function filesOf(module: Module): readonly string[] {
  const joined = (module as Module & { readonly modules?: readonly Module[] }).modules;
  if (joined !== undefined) return joined.flatMap(filesOf);
  const file = module.nameForCondition();
  return file === null ? [] : [file];
}

/** The folder of the package that a file belongs to: the innermost below node_modules that has a name and a version. */
function packageFolder(file: string): string {
  const start = file.lastIndexOf(modulesFolder) + modulesFolder.length;
  const [first = '', second = ''] = file.slice(start).split(sep);
  const folder = join(file.slice(0, start), first.startsWith('@') ? join(first, second) : first);
  if (!existsSync(join(folder, 'package.json'))) throw new Error(`No package.json for ${dirname(file)}.`);
  return folder;
}
