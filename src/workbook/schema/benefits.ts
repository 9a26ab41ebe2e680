import type { TableSchema } from './table';

export const benefitKinds = {
  time: 'Tid',
  avoidedCost: 'Undviken kostnad',
  revenue: 'Intäkt',
  quality: 'Kvalitet',
  formula: 'Formel',
} as const;

export const beneficiaries = {
  ownAdministration: 'egen förvaltning',
  otherAdministration: 'annan förvaltning',
  residents: 'invånare',
  society: 'samhälle',
} as const;

/** Nyttor: each benefit of an application, with what its yearly value is worked out from. */
export const benefitsTable = {
  name: 'Nyttor',
  sheet: 'Nyttor',
  required: false,
  role: 'material',
  columns: [
    { key: 'application', header: 'Ansökan', kind: 'id', required: true },
    { key: 'benefit', header: 'Nytta', kind: 'text', required: true },
    { key: 'kind', header: 'Slag', kind: 'choice', required: true, choices: benefitKinds },
    { key: 'beneficiary', header: 'Mottagare', kind: 'choice', required: false, choices: beneficiaries },
    { key: 'volume', header: 'Volym', kind: 'number', required: false, unit: 'ärenden per år' },
    {
      key: 'minutesBefore',
      header: 'Minuter före',
      kind: 'number',
      required: false,
      unit: 'minuter per ärende',
    },
    {
      key: 'minutesAfter',
      header: 'Minuter efter',
      kind: 'number',
      required: false,
      unit: 'minuter per ärende',
    },
    { key: 'hourCost', header: 'Timkostnad', kind: 'number', required: false, unit: 'kr per timme' },
    { key: 'count', header: 'Antal', kind: 'number', required: false, unit: 'händelser per år' },
    { key: 'unitCost', header: 'Styckkostnad', kind: 'number', required: false, unit: 'kr' },
    { key: 'reduction', header: 'Minskning', kind: 'share', required: false },
    { key: 'formula', header: 'Formel', kind: 'text', required: false },
    { key: 'usageShare', header: 'Nyttjandegrad', kind: 'share', required: false },
    { key: 'realisationShare', header: 'Hemtagningsgrad', kind: 'share', required: false },
    { key: 'ramp', header: 'Införandetakt', kind: 'text', required: false },
    { key: 'startYear', header: 'Startår', kind: 'year', required: false },
    { key: 'endYear', header: 'Slutår', kind: 'year', required: false },
    { key: 'low', header: 'Låg', kind: 'number', required: false, unit: 'kr per år' },
    { key: 'high', header: 'Hög', kind: 'number', required: false, unit: 'kr per år' },
    { key: 'owner', header: 'Ägare', kind: 'text', required: false },
    { key: 'source', header: 'Källa', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

export const costKinds = { investment: 'Investering', operation: 'Drift', ownTime: 'Intern tid' } as const;

export const financing = { fund: 'Pott', own: 'Egen' } as const;

/** Kostnader: each cost of an application, year by year, and who pays it. */
export const costsTable = {
  name: 'Kostnader',
  sheet: 'Kostnader',
  required: false,
  role: 'material',
  columns: [
    { key: 'application', header: 'Ansökan', kind: 'id', required: true },
    { key: 'item', header: 'Post', kind: 'text', required: false },
    { key: 'kind', header: 'Slag', kind: 'choice', required: false, choices: costKinds },
    { key: 'year', header: 'År', kind: 'year', required: true },
    { key: 'amount', header: 'Belopp', kind: 'kronor', required: true },
    { key: 'financing', header: 'Finansiering', kind: 'choice', required: true, choices: financing },
    { key: 'low', header: 'Låg', kind: 'kronor', required: false },
    { key: 'high', header: 'Hög', kind: 'kronor', required: false },
    { key: 'source', header: 'Källa', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

/** Indikatorer: how each application's benefit is measured, and what came of it. */
export const indicatorsTable = {
  name: 'Indikatorer',
  sheet: 'Indikatorer',
  required: false,
  role: 'material',
  columns: [
    { key: 'application', header: 'Ansökan', kind: 'id', required: true },
    { key: 'indicator', header: 'Indikator', kind: 'text', required: true },
    { key: 'unit', header: 'Enhet', kind: 'text', required: false },
    { key: 'baseline', header: 'Baslinje', kind: 'number', required: false },
    { key: 'baselineDate', header: 'Baslinjedatum', kind: 'date', required: false },
    { key: 'target', header: 'Mål', kind: 'number', required: false },
    { key: 'targetDate', header: 'Måldatum', kind: 'date', required: false },
    { key: 'method', header: 'Mätmetod', kind: 'text', required: false },
    { key: 'owner', header: 'Ägare', kind: 'text', required: false },
    { key: 'outcome', header: 'Utfall', kind: 'number', required: false },
    { key: 'outcomeDate', header: 'Utfallsdatum', kind: 'date', required: false },
  ],
} as const satisfies TableSchema;
