import { functionList } from '../../../src/functions/functionList';
import { purposes } from '../../../src/locale/functionPurposes';
import { search } from '../../../src/taskpane/functions/search';

const lists = { sv: functionList('sv', 'NYTTA'), en: functionList('en', 'NYTTA') };
const found = (language: 'sv' | 'en', text: string): string[] =>
  search(lists[language], text).flatMap(({ functions }) => functions.map(({ id }) => id));

test.each([
  ['sv', 'nuvärde', 'NETTONUVARDE'],
  ['sv', 'NUVARDE', 'NETTONUVARDE'],
  ['sv', 'återbetalning', 'PAYBACK'],
  ['sv', 'timkostnad', 'TIMKOSTNAD'],
  ['sv', 'spara tid', 'TIDSBESPARING'],
  ['sv', 'irr', 'INTERNAVKASTNING'],
  ['sv', 'monte carlo', 'SIMULERA'],
  ['sv', 'parvis jämförelse', 'VIKTER'],
  ['en', 'payback period', 'PAYBACK'],
  ['en', 'hourly cost', 'TIMKOSTNAD'],
  ['en', 'NPV', 'NETTONUVARDE'],
] as const)('in %s, "%s" finds %s first', (language, text, id) => {
  expect(found(language, text)[0]).toBe(id);
});

test.each(['sv', 'en'] as const)(
  'in %s each function is found by its name and by every word of its purpose',
  (language) => {
    for (const [id, words] of Object.entries(purposes[language])) {
      expect(found(language, id)[0]).toBe(id);
      for (const word of words.split(' '))
        expect([word, found(language, word)]).toEqual([word, expect.arrayContaining([id])]);
    }
  },
);

test('nothing typed shows all, in the order of the list; a word that is nowhere shows none', () => {
  expect(search(lists.sv, '  ')).toBe(lists.sv.groups);
  expect(found('sv', 'xyzzy')).toEqual([]);
  expect(found('sv', 'nuvärde xyzzy')).toEqual([]);
});
