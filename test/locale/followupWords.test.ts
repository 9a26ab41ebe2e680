import { en } from '../../src/locale/en/followup';
import { biasSentence, pathWord, smartSentence, smartWord } from '../../src/locale/followupWords';
import { sv } from '../../src/locale/sv/followup';
import { PATH_STATES } from '../../src/model/followup/path';
import { SMART_FAULTS, SMART_WORDS } from '../../src/model/followup/smart';
import type { SmartFault } from '../../src/model/followup/smart';

test('the four words are the auditors’ own', () => {
  expect(SMART_WORDS.map((word) => smartWord('sv', word))).toEqual([
    'Specifik',
    'Mätbar',
    'Rimlig',
    'Tidsatt',
  ]);
});

test('every fault and every state has its own sentence in both languages', () => {
  const faults = Object.keys(SMART_FAULTS) as SmartFault[];
  for (const language of ['sv', 'en'] as const) {
    const said = [
      ...faults.map((fault) => smartSentence(language, fault)),
      ...PATH_STATES.map((state) => pathWord(language, state)),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of faults.map((fault) => smartSentence(language, fault)))
      expect(sentence).toMatch(/\.$/);
  }
  expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
});

test('the suggestion says what it rests on, how sure it is, and that it is an offer', () => {
  const bias = {
    group: 'Socialförvaltningen',
    count: 4,
    own: 0.5,
    credibility: 0.8,
    factor: 0.544,
    interval: [0.391, 0.697],
  } as const;
  expect(biasSentence('sv', bias).replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Tidigare omgångar: Socialförvaltningen har fått ut 50 % av den planerade nyttan (4 utfall). Förslag: räkna nya prognoser gånger 0,54 (90 % säkert mellan 0,39 och 0,7). Inget ändras om du inte gör det själv.',
  );
  expect(biasSentence('en', bias)).toContain('multiply new forecasts by 0.54');
});
