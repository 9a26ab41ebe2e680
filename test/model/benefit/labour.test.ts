import {
  avoidedCost,
  fullTimePosts,
  hourCost,
  hoursSaved,
  valueOfTime,
} from '../../../src/model/benefit/labour';
import { refusalIn, valueOf } from './outcomes';

describe('what a benefit is made of', () => {
  test('hour cost: 38 000 kr, PO 40.15 % (SKR 2021), 1 720 hours: 639 084 / 1 720', () => {
    expect(valueOf(hourCost(38000, 0.4015, 1720))).toBeCloseTo(639084 / 1720, 10);
  });

  test('hours saved: 12 000 cases, 15 minutes, 60 % usage: 1 800 h; more time afterwards is negative', () => {
    expect(valueOf(hoursSaved(12000, 25, 10, 0.6))).toBeCloseTo(1800, 10);
    expect(valueOf(hoursSaved(12000, 10, 25))).toBe(-3000);
  });

  test('value of time, half of it taken home: 3 000 · 400 · 0.5', () => {
    expect(valueOf(valueOfTime(3000, 400))).toBe(1_200_000);
    expect(valueOf(valueOfTime(3000, 400, 0.5))).toBe(600_000);
    expect(valueOf(valueOfTime(-10, 400))).toBe(-4000);
  });

  test('avoided cost: a quarter of 40 events of 15 000 kr', () => {
    expect(valueOf(avoidedCost(40, 15000, 0.25))).toBe(150_000);
  });

  test('full-time posts: 3 440 hours of 1 720', () => {
    expect(valueOf(fullTimePosts(3440, 1720))).toBe(2);
  });

  test.each([
    ['no hours to a post', () => fullTimePosts(1, 0), 'divisionByZero noHours'],
    ['negative hours to a post', () => fullTimePosts(1, -1720), 'invalidValue negative'],
    ['negative pay', () => hourCost(-1, 0.4, 1720), 'invalidValue negative'],
    ['surcharge as a whole number', () => hourCost(38000, 40.15, 1720), 'invalidValue shareOutside'],
    ['no hours', () => hourCost(38000, 0.4, 0), 'divisionByZero noHours'],
    ['negative hours', () => hourCost(38000, 0.4, -1720), 'invalidValue negative'],
    ['negative volume', () => hoursSaved(-1, 25, 10), 'invalidValue negative'],
    ['negative minutes before', () => hoursSaved(1, -25, 10), 'invalidValue negative'],
    ['negative minutes after', () => hoursSaved(1, 25, -10), 'invalidValue negative'],
    ['usage as a whole number', () => hoursSaved(1, 25, 10, 60), 'invalidValue shareOutside'],
    ['negative hour cost', () => valueOfTime(1, -1), 'invalidValue negative'],
    ['more than everything taken home', () => valueOfTime(1, 1, 1.01), 'invalidValue shareOutside'],
    ['negative events', () => avoidedCost(-1, 1, 0.5), 'invalidValue negative'],
    ['negative unit cost', () => avoidedCost(1, -1, 0.5), 'invalidValue negative'],
    ['reduction as a whole number', () => avoidedCost(1, 1, 25), 'invalidValue shareOutside'],
    ['not a number', () => hoursSaved(Number.NaN, 1, 1), 'invalidValue negative'],
    ['too large', () => valueOfTime(1e300, 1e300), 'invalidNumber tooLarge'],
  ])('%s is refused', (_what, refused, refusal) => {
    expect(refusalIn(refused())).toBe(refusal);
  });
});
