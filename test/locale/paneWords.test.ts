import { en } from '../../src/locale/en/pane';
import { en as enApplication } from '../../src/locale/en/paneApplication';
import { en as enBalance } from '../../src/locale/en/paneBalance';
import { en as enCharts } from '../../src/locale/en/paneCharts';
import { en as enFirstRun } from '../../src/locale/en/paneFirstRun';
import { en as enFunctions } from '../../src/locale/en/paneFunctions';
import { en as enPublishing } from '../../src/locale/en/panePublishing';
import { en as enRanking } from '../../src/locale/en/paneRanking';
import { en as enRobustness } from '../../src/locale/en/paneRobustness';
import { en as enScenarios } from '../../src/locale/en/paneScenarios';
import { en as enSelection } from '../../src/locale/en/paneSelection';
import { en as enWeights } from '../../src/locale/en/paneWeights';
import { sayPane } from '../../src/locale/paneWords';
import { sv } from '../../src/locale/sv/pane';
import { sv as svApplication } from '../../src/locale/sv/paneApplication';
import { sv as svBalance } from '../../src/locale/sv/paneBalance';
import { sv as svCharts } from '../../src/locale/sv/paneCharts';
import { sv as svFirstRun } from '../../src/locale/sv/paneFirstRun';
import { sv as svFunctions } from '../../src/locale/sv/paneFunctions';
import { sv as svPublishing } from '../../src/locale/sv/panePublishing';
import { sv as svRanking } from '../../src/locale/sv/paneRanking';
import { sv as svRobustness } from '../../src/locale/sv/paneRobustness';
import { sv as svScenarios } from '../../src/locale/sv/paneScenarios';
import { sv as svSelection } from '../../src/locale/sv/paneSelection';
import { sv as svWeights } from '../../src/locale/sv/paneWeights';

type Words = Readonly<Record<string, string>>;

const inSwedish: readonly Words[] = [
  sv,
  svApplication,
  svBalance,
  svCharts,
  svFirstRun,
  svFunctions,
  svPublishing,
  svRanking,
  svRobustness,
  svScenarios,
  svSelection,
  svWeights,
];
const inEnglish: readonly Words[] = [
  en,
  enApplication,
  enBalance,
  enCharts,
  enFirstRun,
  enFunctions,
  enPublishing,
  enRanking,
  enRobustness,
  enScenarios,
  enSelection,
  enWeights,
];
const swedish: Words = Object.assign({}, ...inSwedish) as Words;
const english: Words = Object.assign({}, ...inEnglish) as Words;

const quoted = (sentence: string | undefined): readonly string[] =>
  [...(sentence ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('the words of the pane', () => {
  test('the files of a language have no key in common', () => {
    const files = inSwedish.map((words) => Object.keys(words).length);
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

  test('no Swedish sentence has an English word', () => {
    const left = Object.values(swedish).filter((sentence) =>
      /\b(the|and|with|of|is|are|not|from|to|by|this)\b/i.test(sentence.replace(/\{\{\w+\}\}/g, '')),
    );
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
