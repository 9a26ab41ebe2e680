import type { sv } from '../sv/cli';

export const en = {
  usage:
    'Usage: npm run rank -- IN.xlsx|FOLDER [--out OUT.xlsx] [--portable OUT.xlsx] [--json] [--budget N] [--seed N] [--weight ID=NUMBER …] [--domain around|ordinal|free] [--benefits] [--keep NAME] [--quick] [--lang sv|en]',
  help: `
  IN.xlsx            the workbook to rank; it is never changed
  FOLDER             with --json: every workbook in the folder, one line of JSON for each application
  --out OUT.xlsx     write a new workbook with the sheet Rangordning; the file must not exist
  --portable OUT.xlsx
                     write a copy that can be read without the add-in: every NYTTA formula is
                     replaced by its value. Without --out only the copy is made, of IN.xlsx as it is
  --json             print JSON, with explanations and how sure the answer is
  --budget N         one fund for all years, whole kronor, instead of the table Ramar
  --seed N           seed of sampling, an integer from 0; the same seed gives the same answer
  --weight ID=NUMBER try another weight for a direction; may be given several times
  --domain WHICH     which weights are possible when it is worked out how sure the answer is: around within
                     20% of the decided, ordinal in the same order, free any at all; around unless told
  --benefits         first work out Nettonuvärde and NNK from Nyttor and Kostnader; OUT.xlsx has them filled in
  --keep NAME        keep the answer under a name on the sheet Scenarier of OUT.xlsx
  --quick            only ranking, best portfolio and frontier
  --lang sv|en       language of messages

Exit status: 0 ranked, 1 a workbook cannot be ranked, 2 wrong arguments.`,

  argument: 'Wrong arguments: {{detail}}',
  noInput: 'name the workbook to read.',
  severalInputs: 'name one workbook, not several ({{files}}).',
  unknownOption: 'there is no {{option}}.',
  noValue: '{{option}} needs a value.',
  emptyFolder: 'the folder {{folder}} has no workbook (.xlsx).',
  folderNeedsJson: 'a folder is ranked with --json.',
  notForFolder: '{{option}} cannot be used on a folder, only on a workbook.',
  noSuchFile: 'the file {{file}} does not exist or cannot be read.',
  outIsInput: '{{option}} is the file that is read ({{file}}). Choose another name.',
  outExists: 'the file {{file}} already exists and is not overwritten. Choose another name.',
  outFolder: 'the folder of {{file}} does not exist.',
  outEnding: '{{option}} must end in .xlsx, but is {{file}}.',
  badBudget: '--budget must be whole kronor, zero or more, but is {{value}}.',
  badSeed: '--seed must be an integer from 0 to 4,294,967,295, but is {{value}}.',
  badWeight: '--weight must have the form ID=NUMBER with a number that is zero or more, but is {{value}}.',
  weightTwice: '--weight gives the direction {{direction}} twice.',
  unknownDirection:
    '--weight names the direction {{direction}}, which does not exist. The directions are {{known}}.',
  allWeightsZero: 'all weights become zero. Give at least one direction a weight above zero.',
  badDomain: '--domain must be around, ordinal or free, but is {{value}}.',
  keepWithoutOut: '--keep keeps in the new workbook and needs --out.',
  badLanguage: '--lang must be sv or en, but is {{value}}.',

  cannotRank: 'The workbook {{file}} cannot be ranked.',
  problems: 'To correct',
  remarks: 'Good to know',
  ranking: 'Ranking',
  weights: 'Weights: {{weights}}',
  weight: '{{direction}} {{share}}',
  fund: 'Fund: {{fund}}',
  fundYear: '{{year}} {{amount}}',
  fundAll: '{{amount}} for all years',
  noFund: 'none, so all applications fit',
  place: 'Place',
  id: 'Id',
  application: 'Application',
  score: 'Score',
  cost: 'Amount',
  accumulated: 'Total',
  within: 'Fits',
  best: 'Best',
  yes: 'yes',
  no: 'no',
  unknown: '?',
  bestPortfolio: 'Best portfolio: {{number}} applications, {{value}} points for {{cost}}. {{proof}}',
  proven: 'Proven best.',
  notProven: 'The best found; the best may have at most {{gap}} more points.',
  benefitsFilled: 'Nettonuvärde and NNK from Nyttor and Kostnader: {{filled}} of {{all}} applications.',
  noBenefitLines: 'has no row in the table Nyttor.',
  benefitTooLow: 'a benefit is left out, so the figures are too low.',
  infeasible: 'No portfolio meets all conditions within the fund.',
  fingerprint: 'Fingerprint: {{fingerprint}}',
  written: 'Written: {{file}}',
} as const satisfies Record<keyof typeof sv, string>;
