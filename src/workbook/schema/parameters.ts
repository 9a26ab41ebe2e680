import { sameKey } from './table';

/** A parameter of Förutsättningar that the product knows by name. Other rows of the table are left alone. */
export interface ParameterSchema {
  readonly key: string;
  /** As it stands in the column Parameter; compared without regard to case. */
  readonly name: string;
  readonly kind: 'share' | 'number' | 'year';
  readonly unit: string;
}

export const parameters = [
  { key: 'discountRate', name: 'kalkylränta', kind: 'share', unit: 'andel per år' },
  { key: 'baseYear', name: 'basår', kind: 'year', unit: 'år' },
  { key: 'horizon', name: 'horisont', kind: 'number', unit: 'år' },
  { key: 'payrollOverhead', name: 'po', kind: 'share', unit: 'andel av lön' },
  { key: 'annualHours', name: 'årsarbetstid', kind: 'number', unit: 'timmar' },
  { key: 'internalInterest', name: 'internränta', kind: 'share', unit: 'andel per år' },
  { key: 'scaleMin', name: 'poängskala min', kind: 'number', unit: 'poäng' },
  { key: 'scaleMax', name: 'poängskala max', kind: 'number', unit: 'poäng' },
  { key: 'directorLimit', name: 'beslutsgräns kommundirektör', kind: 'number', unit: 'kr' },
  { key: 'unitLimit', name: 'beslutsgräns digitaliseringsenheten', kind: 'number', unit: 'kr' },
] as const satisfies readonly ParameterSchema[];

export type ParameterKey = (typeof parameters)[number]['key'];

/** The parameter of that name in the workbook, or undefined where the product knows none. */
export function parameterNamed(name: string): (typeof parameters)[number] | undefined {
  return parameters.find((parameter) => sameKey(parameter.name) === sameKey(name));
}
