import { verdictOf } from '../../scripts/audit/verdict';

/** Answers in the form that npm documents for `npm audit --json` (auditReportVersion 2), and npm's form of an error. */
const report = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { prod: 3 } } });
const one = (severity: string): object => ({ 'left-pad': { name: 'left-pad', severity, range: '<1.3.0' } });

describe('what the audit says', () => {
  test('nothing found: on', () => {
    expect(verdictOf(report({}))).toEqual({
      sentence: 'Audit: no vulnerability of severity high or critical in 3 packages.',
      isSafe: true,
    });
  });

  test.each(['high', 'critical'])('something of severity %s: not on', (severity) => {
    const { sentence, isSafe } = verdictOf(report(one(severity)));
    expect(isSafe).toBe(false);
    expect(sentence).toContain(`left-pad <1.3.0 (${severity})`);
  });

  test('something lesser: on, and told', () => {
    expect(verdictOf(report(one('moderate')))).toEqual({
      sentence: 'Audit: no vulnerability of severity high or critical in 3 packages; 1 of lower severity.',
      isSafe: true,
    });
  });

  test.each(['', 'not json', JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '' } })])(
    'no report (%j): on, and said that nothing was checked',
    (output) => {
      expect(verdictOf(output)).toEqual({
        sentence: 'Audit: the registry gave no answer about vulnerabilities; nothing was checked.',
        isSafe: true,
      });
    },
  );
});
