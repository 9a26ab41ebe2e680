import { en } from '../../src/locale/en/pane';
import { en as enBalance } from '../../src/locale/en/paneBalance';
import { en as enCharts } from '../../src/locale/en/paneCharts';
import { en as enFirstRun } from '../../src/locale/en/paneFirstRun';
import { en as enRanking } from '../../src/locale/en/paneRanking';
import { en as enSelection } from '../../src/locale/en/paneSelection';
import { en as enWeights } from '../../src/locale/en/paneWeights';
import { sayPane } from '../../src/locale/paneWords';
import { sv } from '../../src/locale/sv/pane';
import { sv as svBalance } from '../../src/locale/sv/paneBalance';
import { sv as svCharts } from '../../src/locale/sv/paneCharts';
import { sv as svFirstRun } from '../../src/locale/sv/paneFirstRun';
import { sv as svRanking } from '../../src/locale/sv/paneRanking';
import { sv as svSelection } from '../../src/locale/sv/paneSelection';
import { sv as svWeights } from '../../src/locale/sv/paneWeights';

const swedish: Readonly<Record<string, string>> = {
  ...sv,
  ...svFirstRun,
  ...svRanking,
  ...svCharts,
  ...svSelection,
  ...svBalance,
  ...svWeights,
};
const english: Readonly<Record<string, string>> = {
  ...en,
  ...enFirstRun,
  ...enRanking,
  ...enCharts,
  ...enSelection,
  ...enBalance,
  ...enWeights,
};

const quoted = (sentence: string | undefined): readonly string[] =>
  [...(sentence ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('the words of the pane', () => {
  test('the files of a language have no key in common', () => {
    const files = [sv, svFirstRun, svRanking, svCharts, svSelection, svBalance, svWeights].map(
      (words) => Object.keys(words).length,
    );
    expect(Object.keys(swedish)).toHaveLength(files.reduce((sum, count) => sum + count, 0));
  });

  test.each(Object.keys(swedish))('%s quotes the same values in both languages', (key) => {
    expect(quoted(english[key])).toEqual(quoted(swedish[key]));
  });

  test('no English sentence is left in Swedish', () => {
    const names = /Villkor|Pottkompassen/g;
    const left = Object.values(english).filter((sentence) => /[åäö]/i.test(sentence.replace(names, '')));
    expect(left).toEqual([]);
  });

  test('one and many have their own forms', () => {
    expect(sayPane('sv', 'tallyApplications', { count: 1 })).toBe('1 ansökan');
    expect(sayPane('sv', 'tallyApplications', { count: 2 })).toBe('2 ansökningar');
    expect(sayPane('en', 'tallyApplications', { count: 1 })).toBe('1 application');
  });

  test('what is quoted is text, never markup', () => {
    expect(sayPane('sv', 'goToCell', { place: '<b>&A1' })).toBe('Visa <b>&A1');
  });
});
