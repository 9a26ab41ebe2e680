import type { PaneKey } from '../../../locale/paneWords';
import { plainNumber } from '../../../locale/format';
import type { Language } from '../../../locale/language';
import { sayPane } from '../../../locale/paneWords';

/** Saaty's scale: 1 equal, 3 slightly, 5 clearly, 7 much, 9 overwhelmingly more important; even numbers lie between. */
const levelWords: readonly PaneKey[] = [
  'levelEqual',
  'level2',
  'level3',
  'level4',
  'level5',
  'level6',
  'level7',
  'level8',
  'level9',
];

/** The answers to choose from: how many times as important a is as b, from most to least. */
export function levelsToChoose(between: boolean): readonly number[] {
  const above = between ? [9, 8, 7, 6, 5, 4, 3, 2] : [9, 7, 5, 3];
  return [...above, 1, ...above.map((level) => 1 / level).reverse()];
}

/** The step of the scale (1 to 9) that a judgement comes nearest to, counted by proportion: 1/4,8 is nearest 1/5. */
export function nearestLevel(times: number): number {
  const upright = times >= 1 ? times : 1 / times;
  const proportion = (level: number): number => Math.abs(Math.log(level / upright));
  const level = levelWords.map((_, at) => at + 1).reduce((a, b) => (proportion(b) < proportion(a) ? b : a));
  return times >= 1 ? level : 1 / level;
}

/** A judgement in words; one that lies between two steps of the scale says its figure. */
export function levelSentence(language: Language, a: string, b: string, times: number): string {
  const upright = times >= 1 ? times : 1 / times;
  const id = times >= 1 ? a : b;
  const key = levelWords.find((_, at) => Math.abs(upright - (at + 1)) < 1e-6);
  if (key !== undefined) return sayPane(language, key, { id });
  const shown = plainNumber(language, Number(upright.toPrecision(2)));
  return sayPane(language, 'levelTimes', { id, times: shown });
}

/** What the weights say of a pair: the nearest step of the scale, or the figure where that is what was said. */
export function impliedSentence(
  language: Language,
  a: string,
  b: string,
  implied: number,
  said: number | null,
): string {
  const nearest = nearestLevel(implied);
  const same = said !== null && Math.abs(nearest / said - 1) < 1e-6;
  return levelSentence(language, a, b, same ? implied : nearest);
}
