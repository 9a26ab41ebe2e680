import { Button, Field, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useEffect, useId, useMemo, useState } from 'react';
import type { GroupColumn, Portfolio } from '../../model/portfolio/portfolio';
import { useAnnounce } from '../shell/Announcer';
import { useWords } from '../shell/language';
import { choicesOf, groupColumns, isFiltering, limits, noFilter } from './filtering';
import type { Filter } from './filtering';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  search: { flexGrow: 1, minWidth: 0 },
  open: { flexShrink: 0 },
  columns: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hidden: { display: 'none' },
  choose: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  chip: { maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
  chipText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const labels = {
  administration: { name: 'factAdministration', all: 'filterAllAdministrations' },
  object: { name: 'factObject', all: 'filterAllObjects' },
  goal: { name: 'factGoals', all: 'filterAllGoals' },
} as const satisfies Record<GroupColumn, object>;

/** A filter is said to a screen reader when typing has stopped for so long. */
const sayAfterMilliseconds = 700;

interface FiltersProps {
  readonly portfolio: Portfolio;
  readonly filter: Filter;
  /** How many of the list the filter lets through. */
  readonly count: number;
  readonly onFilter: (filter: Filter) => void;
}

/** Search, and one button that opens the columns to limit the list by; what limits it now can be taken away. */
export function Filters({ portfolio, filter, count, onFilter }: FiltersProps) {
  const styles = useStyles();
  const words = useWords();
  const announce = useAnnounce();
  const region = useId();
  const [open, setOpen] = useState(false);
  const columns = useMemo(
    () =>
      groupColumns
        .map((column) => ({ column, choices: choicesOf(portfolio, column) }))
        .filter(({ choices }) => choices.length > 0),
    [portfolio],
  );
  const limiting = limits(filter);
  const filtering = isFiltering(filter);
  const total = portfolio.applications.length;
  const said = words('filterCount', { shown: count, total });

  useEffect(() => {
    if (!filtering) return undefined;
    const timer = setTimeout(() => announce(said), sayAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [announce, filtering, said, filter]);

  const named = (column: GroupColumn, value: string): string => {
    if (value === '') return words('filterBlank');
    const goal = column === 'goal' ? portfolio.goals.find(({ id }) => id === value) : undefined;
    return goal === undefined ? value : `${value} ${goal.title}`;
  };

  return (
    <div className={styles.root} role="search" aria-label={words('filterRegion')}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={words('filterSearch')}
          placeholder={words('filterSearchPlaceholder')}
          autoComplete="off"
          value={filter.search}
          dismiss={{ 'aria-label': words('filterSearchClear') }}
          onChange={(_event, { value }) => onFilter({ ...filter, search: value })}
        />
        {columns.length > 0 && (
          <Button
            className={styles.open}
            icon={<FilterRegular />}
            aria-expanded={open}
            aria-controls={region}
            onClick={() => setOpen(!open)}
          >
            {limiting === 0 ? words('filterOpen') : words('filterOpenCount', { count: limiting })}
          </Button>
        )}
      </div>
      <div id={region} className={open ? styles.columns : styles.hidden}>
        {columns.map(({ column, choices }) => (
          <Field key={column} label={words(labels[column].name)}>
            <Select
              className={styles.choose}
              value={valueOf(filter[column])}
              onChange={(_event, { value }) => onFilter({ ...filter, [column]: columnOf(value) })}
            >
              <option value="">{words(labels[column].all)}</option>
              {choices.map(({ value, count: having }) => (
                <option key={value} value={valueOf(value)}>
                  {words('filterChoice', { value: named(column, value), count: having })}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      {filtering && (
        <div className={styles.chips}>
          <p className={styles.count} data-part="filter-count">
            {said}
          </p>
          {groupColumns.map((column) => {
            const value = filter[column];
            if (value === null) return null;
            return (
              <Button
                key={column}
                className={styles.chip}
                size="small"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={words('filterRemove', { value: named(column, value) })}
                onClick={() => onFilter({ ...filter, [column]: null })}
              >
                <span className={styles.chipText}>{named(column, value)}</span>
              </Button>
            );
          })}
          <Button appearance="subtle" size="small" onClick={() => onFilter(noFilter)}>
            {words('filterClear')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** An option's value: blank stands for all, so what is blank in the workbook has a mark before it. */
function valueOf(value: string | null): string {
  return value === null ? '' : `=${value}`;
}

function columnOf(value: string): string | null {
  return value === '' ? null : value.slice(1);
}
