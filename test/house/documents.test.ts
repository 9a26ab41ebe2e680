import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { glossaryPage } from '../../scripts/build/glossary';
import { anchorOf, markdownAnchor } from '../../scripts/build/anchors';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documents', () => {
  test.each(documents)('every link and picture of %s leads somewhere', (document) => {
    const links = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const dead = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      if (!existsSync(join(root, file))) return true;
      if (anchor === undefined) return false;
      const headings = [...read(file).matchAll(/^#+\s+(.+)$/gm)].map((match) => match[1] ?? '');
      // A function is also found by its id: in the help, if not on GitHub.
      const isFunction = /^[A-Z]/.test(anchor);
      return !headings.some(
        (heading) => markdownAnchor(heading) === anchor || (isFunction && anchorOf(heading) === anchor),
      );
    });
    expect(dead).toEqual([]);
  });

  test.each(documents)('every npm command of %s exists', (document) => {
    const scripts = Object.keys(
      (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
    );
    const named = [...read(document).matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)].map(
      (m) => m[1] ?? m[2] ?? '',
    );
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('the architecture fits on a few pages and its map names the folders that are there', () => {
    const architecture = read('ARCHITECTURE.md');
    expect(architecture.split('\n').length).toBeLessThanOrEqual(150);
    const mapped = [...architecture.matchAll(/^\|\s*`([^`]+)`/gm)].map((match) => match[1] ?? '');
    expect(mapped.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
    const below = (folder: string): string[] =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${folder}/${entry.name}`);
    const rooms = [
      'src',
      ...['cli', 'bench', 'scripts', 'workbench', 'examples', 'test', 'docs'].filter(
        (name) => name !== 'src',
      ),
    ];
    const unmapped = [...below('src'), ...below('src/model'), ...rooms.slice(1)].filter(
      (folder) => !mapped.includes(folder),
    );
    expect(unmapped).toEqual([]);
  });

  test('the glossary page is printed from the code', () => {
    expect(read('docs/ordlista.md')).toBe(glossaryPage());
  });
});
