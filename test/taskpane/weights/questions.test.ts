import fc from 'fast-check';
import {
  answersMissing,
  nextUnanswered,
  questionsOf,
  withAnswer,
} from '../../../src/taskpane/weights/pairwise/questions';
import { levelsToChoose, levelSentence, nearestLevel } from '../../../src/taskpane/weights/pairwise/levels';

const idsOf = (k: number): string[] => Array.from({ length: k }, (_, at) => `I${at + 1}`);
const size = fc.integer({ min: 1, max: 15 });

describe('the order of the questions', () => {
  test('twelve directions make 66 questions', () => expect(questionsOf(idsOf(12))).toHaveLength(66));

  test('every pair is asked once', () => {
    fc.assert(
      fc.property(size, (k) => {
        const asked = questionsOf(idsOf(k)).map(({ a, b }) => [a, b].sort().join(' '));
        expect(asked).toHaveLength((k * (k - 1)) / 2);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  test('k − 1 answers tie all together, and no fewer can', () => {
    fc.assert(
      fc.property(size, fc.nat(), (k, stop) => {
        const ids = idsOf(k);
        const answered = stop % k;
        const comparisons = questionsOf(ids)
          .slice(0, answered)
          .map((pair) => ({ ...pair, times: 1 }));
        expect(answersMissing(ids, comparisons)).toBe(k - 1 - answered);
      }),
    );
  });

  test('once the ring is closed, each direction has been asked about equally often at the end of every round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 15 }), (k) => {
        const ids = idsOf(k);
        const questions = questionsOf(ids);
        for (let round = 1; round * k <= questions.length; round++) {
          const asked = questions.slice(0, round * k).flatMap(({ a, b }) => [a, b]);
          for (const id of ids) expect(asked.filter((each) => each === id)).toHaveLength(2 * round);
        }
      }),
    );
  });

  test('the next question is the next that is not answered, round from the start', () => {
    const questions = questionsOf(idsOf(3));
    const answered = new Set(['I2 I3']);
    const isAnswered = ({ a, b }: { a: string; b: string }): boolean => answered.has(`${a} ${b}`);
    expect(nextUnanswered(questions, isAnswered, 0)).toBe(2);
    expect(nextUnanswered(questions, isAnswered, 2)).toBe(0);
    expect(nextUnanswered(questions, () => true, 0)).toBeNull();
  });

  test('an answer takes the place of an earlier one, whichever way round that was put', () => {
    const before = [{ a: 'I2', b: 'I1', times: 3 }];
    expect(withAnswer(before, { a: 'I1', b: 'I2' }, 5)).toEqual([{ a: 'I1', b: 'I2', times: 5 }]);
    expect(withAnswer(before, { a: 'I1', b: 'I2' }, null)).toEqual([]);
  });
});

describe('Saaty’s scale in words', () => {
  test('the choices read from one end to the other and back the same', () => {
    for (const between of [false, true]) {
      const levels = levelsToChoose(between);
      expect(levels).toHaveLength(between ? 17 : 9);
      levels.forEach((level, at) => expect(level * (levels[levels.length - 1 - at] ?? 0)).toBeCloseTo(1, 12));
    }
  });

  test.each([
    [3, 'I1 är något viktigare'],
    [1 / 9, 'I2 är oerhört mycket viktigare'],
    [1, 'Lika viktiga'],
    [2.5, 'I1 är 2,5 gånger så viktig'],
  ])('%d', (times, sentence) => expect(levelSentence('sv', 'I1', 'I2', times)).toBe(sentence));

  // In proportion: 4,4 lies nearer 4 (1,10) than 5 (1,14); 1/12 is beyond the scale.
  test.each([
    [4.4, 4],
    [1 / 12, 1 / 9],
    [1.1, 1],
  ])('the step nearest %d', (times, level) => expect(nearestLevel(times)).toBeCloseTo(level, 12));
});
