/** What `npm audit --json` has said, in one sentence, and whether the build may go on. */
export interface Verdict {
  readonly sentence: string;
  readonly isSafe: boolean;
}

/** Severities that stop the build. */
const serious = ['high', 'critical'] as const;

interface Report {
  readonly vulnerabilities: Readonly<Record<string, { readonly severity?: string; readonly range?: string }>>;
  readonly metadata?: { readonly dependencies?: { readonly prod?: number } };
}

/** Reads the answer of `npm audit --json`. An answer that is no report is a registry without the service, or out of reach. */
export function verdictOf(output: string): Verdict {
  const report = reportIn(output);
  if (report === null) {
    return {
      sentence: 'Audit: the registry gave no answer about vulnerabilities; nothing was checked.',
      isSafe: true,
    };
  }
  const found = Object.entries(report.vulnerabilities);
  const grave = found.filter(([, { severity }]) => serious.some((one) => one === severity));
  if (grave.length > 0) {
    const named = grave
      .map(([name, { severity, range }]) => `${name} ${range ?? ''} (${severity})`)
      .join(', ');
    return { sentence: `Audit: vulnerable packages of severity high or critical: ${named}.`, isSafe: false };
  }
  const rest = found.length === 0 ? '' : `; ${found.length} of lower severity`;
  const count = report.metadata?.dependencies?.prod;
  const checked = count === undefined ? '' : ` in ${count} packages`;
  return { sentence: `Audit: no vulnerability of severity high or critical${checked}${rest}.`, isSafe: true };
}

function reportIn(output: string): Report | null {
  try {
    const answer = JSON.parse(output) as Partial<Report> | null;
    return typeof answer?.vulnerabilities === 'object' ? (answer as Report) : null;
  } catch {
    return null;
  }
}
