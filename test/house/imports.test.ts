import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/**
 * The direction of imports (ARCHITECTURE.md, the fences): a room may import from itself and from the rooms named here,
 * nothing else. Read from the source text, type-only imports included.
 */
const mayImport: Record<string, readonly string[]> = {
  'src/model': [],
  'src/locale': ['src/model'],
  'src/workbook': ['src/locale', 'src/model'],
  'src/functions': ['src/workbook', 'src/locale', 'src/model'],
  'src/taskpane': ['src/workbook', 'src/locale', 'src/model'],
  cli: ['src/workbook', 'src/locale', 'src/model'],
};

/** The workbench runs the built add-in, so of the sources it may know the contract and what guards against hostile files. */
const workbenchMayImport = ['src/workbook/schema', 'src/workbook/doors/xlsxArchive'];

/** Packages that a room must not pull in: the model stays pure, the pane and the functions stay small. */
const forbiddenPackages: Record<string, readonly RegExp[]> = {
  'src/model': [/^react/, /^@fluentui/, /^exceljs/, /^node:/, /^office/],
  'src/locale': [/^react$/, /^@fluentui/, /^exceljs/, /^mathjs/, /^node:/],
  'src/functions': [/^react/, /^@fluentui/, /^exceljs/, /^node:/],
  'src/taskpane': [/^exceljs/, /^mathjs/, /^node:/],
};

const root = resolve(__dirname, '../..');

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return name === 'node_modules' ? [] : sourcesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
    .importedFiles.map((found) => found.fileName);
}

/** Where a relative import leads, from the root, without its ending. */
function target(file: string, specifier: string): string {
  return relative(root, resolve(root, dirname(file), specifier))
    .split(sep)
    .join('/');
}

const within = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

describe('the direction of imports', () => {
  test.each(Object.keys(mayImport))('%s imports only what lies below it', (room) => {
    const allowed = [room, ...(mayImport[room] ?? [])];
    const strays = sourcesBelow(room).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(file, specifier))
        .filter((path) => !allowed.some((place) => within(path, place)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(strays).toEqual([]);
  });

  test('functions do not know the doors of the workbook', () => {
    const strays = sourcesBelow('src/functions').flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(file, specifier))
        .filter((path) => within(path, 'src/workbook/doors'))
        .map((path) => `${file} imports ${path}`),
    );
    expect(strays).toEqual([]);
  });

  test('the workbench knows the built add-in, the contract and the guard on files only', () => {
    const strays = sourcesBelow('workbench').flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(file, specifier))
        .filter((path) => within(path, 'src') && !workbenchMayImport.some((place) => path.startsWith(place)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(strays).toEqual([]);
  });

  test.each(Object.keys(forbiddenPackages))('%s pulls in no package that it must do without', (room) => {
    const strays = sourcesBelow(room).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => forbiddenPackages[room]?.some((pattern) => pattern.test(specifier)))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('what the pane loads at once', () => {
  /** Files that are reached from the pane's entry without a fetch; types weigh nothing. */
  function loadedAtOnce(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, specifier = ''] of source.matchAll(
      /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']*)';$/gm,
    )) {
      const path = target(file, specifier);
      const found = [`${path}.ts`, `${path}.tsx`].find((each) => existsSync(join(root, each)));
      if (found !== undefined) loadedAtOnce(found, seen);
    }
    return seen;
  }
  const loaded = [...loadedAtOnce('src/taskpane/index.tsx')];

  test('it reads the workbook and shows the first view; what writes is fetched', () => {
    expect(loaded).toEqual(
      expect.arrayContaining(['src/workbook/doors/excelReading.ts', 'src/taskpane/material/Notes.tsx']),
    );
    expect(
      loaded.filter((file) =>
        /excelWrit|excelSheet|excelTables|excelChange|RankingView|paneViews/.test(file),
      ),
    ).toEqual([]);
  });

  test('it says only what it has the words for: those of the views come with the views', () => {
    const makers = ['src/locale/paneWords.ts', 'src/taskpane/shell/language.tsx'];
    const strays = loaded
      .filter((file) => !makers.includes(file))
      .filter((file) => /\b(useWords|sayPane)\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(strays).toEqual([]);
  });
});

describe('the names of rooms', () => {
  test('no room is named for nothing in particular', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|shared|services|constants|types)(\/|\.tsx?$)/;
    const rooms = ['src', 'workbench', 'cli', 'bench', 'scripts', 'test'].flatMap(sourcesBelow);
    expect(rooms.filter((path) => empty.test(path))).toEqual([]);
  });
});
