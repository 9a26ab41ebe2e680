import { isDark, relativeLuminance } from '../../../src/taskpane/shell/theme';

describe('light or dark', () => {
  test.each([
    ['Office says so itself', { isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, false, true],
    ['Office says no, whatever the system prefers', { isDarkTheme: false }, true, false],
    ['a dark background', { bodyBackgroundColor: '#262626' }, false, true],
    ['a light background', { bodyBackgroundColor: '#F3F2F1' }, true, false],
    ['no theme at all: the system decides', undefined, true, true],
    ['no theme at all: the system decides', undefined, false, false],
    ['a colour that cannot be read: the system decides', { bodyBackgroundColor: 'hotpink' }, true, true],
    ['an empty theme', {}, false, false],
  ])('%s', (_name, office, system, dark) => expect(isDark(office, system)).toBe(dark));

  // WCAG 2.2, relative luminance: white 1, black 0, pure red 0.2126.
  test('relative luminance', () => {
    expect(relativeLuminance('#ffffff')).toBeCloseTo(1, 12);
    expect(relativeLuminance('000000')).toBe(0);
    expect(relativeLuminance('#ff0000')).toBeCloseTo(0.2126, 12);
    expect(relativeLuminance('#fff')).toBeNull();
  });
});
