import { makeStyles, tokens } from '@fluentui/react-components';
import { kronor, plainNumber } from '../../locale/format';
import type { Language } from '../../locale/language';
import type { ImportPlan } from '../../workbook/mapping/importPlan';
import type { ListIssue } from '../../workbook/mapping/readList';
import { targets } from '../../workbook/mapping/targets';
import type { CellValue } from '../../workbook/workbook';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { columnWords } from './ColumnName';

const useStyles = makeStyles({
  rows: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  issues: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

const shownRows = 5;
const shownIssues = 10;

const sentences = {
  amountUnread: 'issueAmountUnread',
  amountAbout: 'issueAmountAbout',
  scoreUnread: 'issueScoreUnread',
  yesNoUnread: 'issueYesNoUnread',
  errorCell: 'issueErrorCell',
  rowWithoutTitle: 'issueRowWithoutTitle',
  rowTwice: 'issueRowTwice',
  rowOfSums: 'issueRowOfSums',
} as const satisfies Record<ListIssue['code'], string>;

/** A cell's value as the reader of the pane's language sees it. */
export function shownValue(language: Language, value: CellValue, isKronor: boolean): string {
  if (typeof value === 'number') return isKronor ? kronor(language, value) : plainNumber(language, value);
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}

/** The first applications as they will be read, and what is worth knowing of every row. */
export function Preview({ plan }: { readonly plan: ImportPlan }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { applications, issues, mapping } = plan;
  return (
    <>
      <Section title={words('listPreview')}>
        {applications.length === 0 && <Lead>{words('listPreviewNone')}</Lead>}
        <ol className={styles.rows} data-list="preview">
          {applications.slice(0, shownRows).map((application) => (
            <li key={application.at} className={styles.row}>
              <p className={styles.name}>
                {application.id} {application.title}
              </p>
              <dl className={styles.values}>
                {targets
                  .filter(({ key }) => key !== 'id' && key !== 'title' && mapping.columns[key] !== undefined)
                  .map(({ key, kind }) => (
                    <Value
                      key={key}
                      term={words(columnWords[key])}
                      value={shownValue(language, application.values[key] ?? null, kind === 'kronor')}
                    />
                  ))}
                {mapping.scores.map(({ source, direction }) => (
                  <Value
                    key={source}
                    term={`${direction ?? ''} ${source === direction ? '' : source}`.trim()}
                    value={shownValue(language, application.scores.get(source) ?? null, false)}
                  />
                ))}
              </dl>
            </li>
          ))}
        </ol>
      </Section>
      {issues.length > 0 && (
        <Section title={words('listIssues', { count: issues.length })}>
          <ul className={styles.issues} data-list="issues">
            {issues.slice(0, shownIssues).map((issue) => (
              <li key={`${issue.code} ${issue.cell}`}>
                {words(sentences[issue.code], {
                  cell: issue.cell,
                  found: shownValue(language, issue.found, false),
                  read: typeof issue.read === 'number' ? kronor(language, issue.read) : (issue.read ?? ''),
                })}
              </li>
            ))}
            {issues.length > shownIssues && (
              <li>{words('listIssuesMore', { count: issues.length - shownIssues })}</li>
            )}
          </ul>
        </Section>
      )}
    </>
  );
}

function Value({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value === '' ? words('listNoValue') : value}</dd>
    </>
  );
}
