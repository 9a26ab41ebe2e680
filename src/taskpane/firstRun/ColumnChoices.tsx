import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import { factsOf } from '../../workbook/mapping/columnFacts';
import type { KnownDirection } from '../../workbook/mapping/guess';
import { unitIn } from '../../workbook/mapping/headings';
import type { Mapping, ScoreSource, TargetKey, Unit } from '../../workbook/mapping/targets';
import { targets, units } from '../../workbook/mapping/targets';
import type { ForeignList } from '../../workbook/survey';
import { Lead, Section } from '../shell/View';
import { useWords } from '../shell/language';
import { ColumnName } from './ColumnName';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  checks: { display: 'flex', flexDirection: 'column', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  check: { overflowWrap: 'anywhere' },
});

const unitWords = { kr: 'listUnitKr', tkr: 'listUnitTkr', mnkr: 'listUnitMnkr' } as const;

interface ColumnChoicesProps {
  readonly list: ForeignList;
  readonly mapping: Mapping;
  readonly directions: readonly KnownDirection[];
  readonly onMapping: (mapping: Mapping) => void;
}

/** Which column of the list each column of the contract is taken from. */
export function ColumnChoices({ list, mapping, directions, onMapping }: ColumnChoicesProps) {
  const styles = useStyles();
  const words = useWords();
  const choose = (key: TargetKey, source: string): void => {
    const columns = { ...mapping.columns, [key]: source === '' ? undefined : source };
    const unit = key === 'requested' ? (unitIn(source) ?? mapping.unit) : mapping.unit;
    onMapping({
      ...mapping,
      columns,
      unit,
      scores: mapping.scores.filter((score) => score.source !== source),
    });
  };
  return (
    <>
      <Section title={words('listColumns')}>
        <Lead>{words('listColumnsLead')}</Lead>
        <div className={styles.fields}>
          {targets.map(({ key, header }) => (
            <Fragment key={key}>
              <Field label={<ColumnName of={key} header={header} />} required={key === 'title'}>
                <Select
                  data-target={key}
                  value={mapping.columns[key] ?? ''}
                  onChange={(_, { value }) => choose(key, value)}
                >
                  <option value="">{words(key === 'id' ? 'listIdsMade' : 'listNotTaken')}</option>
                  {list.headers.map((source) => (
                    <option key={source} value={source}>
                      {source}
                    </option>
                  ))}
                </Select>
              </Field>
              {key === 'requested' && mapping.columns.requested !== undefined && (
                <Field label={words('listUnit')}>
                  <Select
                    data-unit
                    value={mapping.unit}
                    onChange={(_, { value }) => onMapping({ ...mapping, unit: value as Unit })}
                  >
                    {(Object.keys(units) as Unit[]).map((unit) => (
                      <option key={unit} value={unit}>
                        {words(unitWords[unit])}
                      </option>
                    ))}
                  </Select>
                </Field>
              )}
            </Fragment>
          ))}
        </div>
      </Section>
      <Section title={words('listScores')}>
        {directions.length > 0 ? (
          <KnownScores list={list} mapping={mapping} directions={directions} onMapping={onMapping} />
        ) : (
          <NewScores list={list} mapping={mapping} onMapping={onMapping} />
        )}
      </Section>
    </>
  );
}

/** A column for each direction that the workbook has. */
function KnownScores({ list, mapping, directions, onMapping }: ColumnChoicesProps) {
  const styles = useStyles();
  const words = useWords();
  const choose = ({ id, title }: KnownDirection, source: string): void => {
    const others = mapping.scores.filter(({ direction }) => direction !== id);
    const chosen: readonly ScoreSource[] = source === '' ? [] : [{ source, direction: id, title }];
    onMapping({ ...mapping, scores: [...others, ...chosen] });
  };
  return (
    <div className={styles.fields}>
      {directions.map((direction) => (
        <Field
          key={direction.id}
          label={words('listScoresFor', { direction: `${direction.id} ${direction.title}`.trim() })}
        >
          <Select
            data-direction-source={direction.id}
            value={mapping.scores.find((score) => score.direction === direction.id)?.source ?? ''}
            onChange={(_, { value }) => choose(direction, value)}
          >
            <option value="">{words('listNotTaken')}</option>
            {list.headers.map((source) => (
              <option key={source} value={source}>
                {source}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

/** Without directions each column of scores becomes one. */
function NewScores({ list, mapping, onMapping }: Omit<ColumnChoicesProps, 'directions'>) {
  const styles = useStyles();
  const words = useWords();
  const taken = new Set(Object.values(mapping.columns));
  const facts = useMemo(() => factsOf(list), [list]);
  const possible = facts.filter(
    ({ header, scores, filled }) => !taken.has(header) && scores > 0 && filled > 0,
  );
  if (possible.length === 0) return <Lead>{words('listScoresNone')}</Lead>;
  const toggle = (source: string, checked: boolean): void => {
    const others = mapping.scores.filter((score) => score.source !== source);
    const scores = checked ? [...others, { source, direction: null, title: source }] : others;
    const order = (header: string): number => list.headers.indexOf(header);
    onMapping({
      ...mapping,
      scores: [...scores].sort((one, other) => order(one.source) - order(other.source)),
    });
  };
  return (
    <>
      <Lead>{words('listScoresLead')}</Lead>
      <div className={styles.checks}>
        {possible.map(({ header }) => (
          <Checkbox
            key={header}
            className={styles.check}
            label={header}
            checked={mapping.scores.some(({ source }) => source === header)}
            onChange={(_, { checked }) => toggle(header, checked === true)}
          />
        ))}
      </div>
    </>
  );
}
