import type { TableSchema } from './table';

/**
 * Rangordning: written whole by the product. Beside these columns it has one per direction, headed by the direction's
 * Id, between Poäng and Sökt belopp. Columns of the user's own are kept and follow their row.
 */
export const rankingTable = {
  name: 'Rangordning',
  sheet: 'Rangordning',
  required: false,
  role: 'written',
  columns: [
    { key: 'place', header: 'Plats', kind: 'number', required: false },
    { key: 'id', header: 'Id', kind: 'id', required: false },
    { key: 'title', header: 'Ansökan', kind: 'text', required: false },
    { key: 'score', header: 'Poäng', kind: 'number', required: false },
    { key: 'cost', header: 'Sökt belopp', kind: 'kronor', required: false },
    { key: 'accumulated', header: 'Ackumulerat', kind: 'kronor', required: false },
    { key: 'withinBudget', header: 'Inom ramen', kind: 'yesNo', required: false },
    { key: 'selected', header: 'I bästa portföljen', kind: 'yesNo', required: false },
    { key: 'rankInterval', header: 'Platsintervall', kind: 'text', required: false },
    { key: 'margin', header: 'Säkerhetsmarginal', kind: 'share', required: false },
    { key: 'fundingShare', header: 'Finansieringsandel', kind: 'share', required: false },
    { key: 'remark', header: 'Anmärkning', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

/**
 * Beslutslogg: appended to, never rewritten. Kontrollsumma seals the row and the one above it, so that a row changed
 * afterwards is found; columns of the user's own are outside the seal.
 */
export const decisionLogTable = {
  name: 'Beslutslogg',
  sheet: 'Beslutslogg',
  required: false,
  role: 'written',
  columns: [
    { key: 'number', header: 'Nr', kind: 'number', required: false },
    { key: 'time', header: 'Tidpunkt', kind: 'text', required: false },
    { key: 'version', header: 'Version', kind: 'text', required: false },
    { key: 'fingerprint', header: 'Fingeravtryck', kind: 'text', required: false },
    { key: 'weights', header: 'Vikter', kind: 'text', required: false },
    { key: 'budget', header: 'Ram', kind: 'text', required: false },
    { key: 'chosen', header: 'Valda', kind: 'list', required: false },
    { key: 'totalScore', header: 'Poängsumma', kind: 'number', required: false },
    { key: 'proven', header: 'Bevisad', kind: 'text', required: false },
    { key: 'remark', header: 'Anmärkning', kind: 'text', required: false },
    { key: 'checksum', header: 'Kontrollsumma', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

/** Stands in Scenarier where a year would, when the money is one fund for all years. */
export const allYears = 'alla år';

/**
 * Scenarier: decisions kept under a name, to compare with. Lists of pairs are written `I1=26 %; I2=21 %`. A row with the
 * same name is replaced; columns of the user's own are kept and follow their row.
 */
export const scenariosTable = {
  name: 'Scenarier',
  sheet: 'Scenarier',
  required: false,
  role: 'written',
  columns: [
    { key: 'name', header: 'Namn', kind: 'id', required: true },
    { key: 'time', header: 'Tidpunkt', kind: 'text', required: false },
    { key: 'weights', header: 'Vikter', kind: 'list', required: true },
    { key: 'budget', header: 'Ram', kind: 'list', required: true },
    { key: 'chosen', header: 'Valda', kind: 'list', required: true },
    { key: 'totalScore', header: 'Poängsumma', kind: 'number', required: true },
    { key: 'cost', header: 'Kostnad', kind: 'kronor', required: true },
    { key: 'proven', header: 'Bevisad', kind: 'yesNo', required: false },
    { key: 'places', header: 'Platser', kind: 'list', required: false },
    { key: 'fingerprint', header: 'Fingeravtryck', kind: 'text', required: true },
  ],
} as const satisfies TableSchema;
