import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { requestOf, WrongArguments } from '../../cli/arguments';
import { run } from '../../cli/run';

/** The commands that the documents show, run where they can be run as they stand. */
const root = resolve(__dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('decisions'))
    .map((name) => `docs/${name}`),
];

/** What follows `npm run rank --` in a document, without what the shell does with the answer. */
const rankCommands = [
  ...new Set(
    documents.flatMap((document) =>
      [...read(document).matchAll(/npm run (?:--silent )?rank -- ([^`\n|>;&]+)/g)].map(
        (match) => match[1]?.trim() ?? '',
      ),
    ),
  ),
];
/** A line that shows the form of the command, not one that can be run. */
const isForm = (command: string): boolean => /\[|…|\$|\bIN\.xlsx/.test(command);

describe('the commands in the documents', () => {
  test.each(rankCommands.filter((command) => !isForm(command)))('npm run rank -- %s', async (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'pott-'));
    let said = '';
    const words = command
      .split(/\s+/)
      .map((word) => (word.endsWith('.xlsx') && !word.includes('/') ? join(folder, word) : word));
    const status = await run(words, { out: () => undefined, err: (text) => (said += text) });
    expect({ status, said }).toEqual({ status: 0, said: '' });
  });

  test('every option of npm run rank that a document names exists', () => {
    const options = [
      ...new Set(rankCommands.filter(isForm).flatMap((command) => command.match(/--[a-z-]+/g) ?? [])),
    ];
    expect(options).toEqual(expect.arrayContaining(['--out', '--json']));
    const unknown = options.filter((option) => {
      try {
        requestOf(['round.xlsx', option, '1']);
        return false;
      } catch (error) {
        return error instanceof WrongArguments && error.sentence === 'unknownOption';
      }
    });
    expect(unknown).toEqual([]);
  });

  test('the settings of the build are those that the deployment guides name', () => {
    const known = [
      ...new Set(read('scripts/build/installation.ts').match(/ADDIN_[A-Z_]*[A-Z]/g) ?? []),
    ].sort();
    expect(known.length).toBeGreaterThan(3);
    for (const guide of ['docs/driftsattning.md', 'docs/deployment.md']) {
      expect([...new Set(read(guide).match(/ADDIN_[A-Z_]*[A-Z]/g) ?? [])].sort()).toEqual(known);
    }
  });
});
