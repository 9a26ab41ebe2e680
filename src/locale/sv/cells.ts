/**
 * Words that functions put in cells, and that their arguments take. They are Swedish in every language: the workbook is
 * shared, and a cell that changed with the language of whoever last opened it would break the formulas that refer to it.
 */
export const ratioClassWords = {
  veryPoor: 'mycket låg',
  poor: 'låg',
  low: 'svag',
  medium: 'medel',
  high: 'hög',
  veryHigh: 'mycket hög',
} as const;

export const methodWords = { pert: 'pert', lichtenberg: 'lichtenberg', triangle: 'triangel' } as const;

export const changeWords = {
  base: 'Grundkalkyl',
  benefitsUp: 'Nyttor högre',
  benefitsDown: 'Nyttor lägre',
  costsUp: 'Kostnader högre',
  costsDown: 'Kostnader lägre',
  rateUp: 'Ränta högre',
  rateDown: 'Ränta lägre',
  delay: 'Nyttor ett år senare',
} as const;

export const sensitivityHeads = ['Antagande', 'Nettonuvärde', 'Ändring'] as const;

export const spreadWords = {
  p10: 'P10',
  p50: 'P50',
  p90: 'P90',
  mean: 'Medelvärde',
  positive: 'Sannolikhet att nettonuvärdet är positivt',
} as const;

export const realisationWords = {
  theoretical: 'Teoretisk',
  realised: 'Realiserad',
  budgeted: 'Hemtagen',
} as const;

export const realisationHeads = ['Steg', 'Belopp', 'Andel av teoretisk', 'Gap'] as const;

/** Argument values of SNABBKALKYL, and the labels of its rows in sentence case. */
export const quickWords = {
  all: 'alla',
  hours: 'sparade timmar per år',
  yearlyBenefit: 'nytta per år',
  netPresentValue: 'nettonuvärde',
  netPresentValueRatio: 'nnk',
  benefitCostRatio: 'nyttokostnadskvot',
  payback: 'återbetalningstid',
  annuity: 'annuitet',
  breakEvenUsage: 'brytande nyttjandegrad',
} as const;

/** Argument values of KALKYL, and the labels of its rows. */
export const measureWords = {
  all: 'alla',
  netPresentValue: 'nettonuvärde',
  netPresentValueRatio: 'nnk',
  investmentRatio: 'nnk-i',
  benefitCostRatio: 'nyttokostnadskvot',
  internalRate: 'internavkastning',
  payback: 'återbetalningstid',
  annuity: 'annuitet',
  breakEvenShare: 'brytandel',
  breakEvenUsage: 'brytande nyttjandegrad',
  expectedNetPresentValue: 'förväntat nettonuvärde',
  theoretical: 'teoretisk nytta',
  realised: 'realiserad nytta',
  takenHome: 'hemtagen nytta',
  investment: 'investering',
  operation: 'drift',
  ownTime: 'intern tid',
  problems: 'problem',
} as const;

/** Headings and labels of the table that KALKYL spills. */
export const calculationWords = {
  measure: 'Mått',
  value: 'Värde',
  unit: 'Enhet',
  perYear: 'Per år (kr)',
  net: 'Nettoflöde',
  capitalCharge: 'Kapitalkostnad, nominell',
  budgetEffect: 'Budgeteffekt, nominell',
  byBeneficiary: 'Mottagare (nuvärde, kr)',
  byKind: 'Slag (nuvärde, kr)',
  notValued: 'Inte värderat i kronor',
  sensitivity: 'Känslighet (nettonuvärde, kr)',
  worst: 'Sämst',
  best: 'Bäst',
  swing: 'Spann',
  breakEvens: 'Brytpunkt',
  today: 'I kalkylen',
  breakEven: 'Vid nettonuvärde noll',
  assumptions: 'Förutsättning',
  validFrom: 'Gäller från',
  source: 'Källa',
  simulation: 'Simulering (nettonuvärde, kr)',
  problems: 'Att åtgärda',
  none: 'inget',
} as const;

export const beneficiaryWords = {
  ownAdministration: 'egen förvaltning',
  otherAdministration: 'annan förvaltning',
  residents: 'invånare',
  society: 'samhälle',
  unknown: 'mottagare saknas',
} as const;

export const kindWords = {
  time: 'Tid',
  avoidedCost: 'Undviken kostnad',
  revenue: 'Intäkt',
  quality: 'Kvalitet',
  formula: 'Formel',
} as const;

export const driverWords = {
  volume: 'volym',
  minutesSaved: 'minuter sparade',
  hourCost: 'timkostnad',
  count: 'antal',
  unitCost: 'styckkostnad',
  reduction: 'minskning',
  usageShare: 'nyttjandegrad',
  yearly: 'kr per år',
  investment: 'investering',
} as const;

export const swingWords = {
  line: '',
  benefits: 'Alla nyttor ±20 %',
  costs: 'Alla kostnader ±20 %',
  rate: 'Kalkylräntan ±20 %',
  delay: 'Alla nyttor ett år senare',
} as const;

/** After a sheet's name where an address counts from the table: a function does not know where its ranges stand. */
export const countedFrom = ' (räknat från tabellens första cell)';
