import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { listed } from '../../locale/format';
import type { ListedFunction } from '../../locale/functionList';
import { HelpLink } from '../shell/HelpLink';
import { referenceAddress } from '../shell/help';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
  },
  open: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    paddingLeft: 0,
    paddingRight: 0,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  // Under the name, which stands after the button's icon.
  under: { marginLeft: '26px' },
  said: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
  insert: { alignSelf: 'flex-start' },
});

interface FunctionRowProps {
  readonly of: ListedFunction;
  readonly open: boolean;
  /** Tables that its formula needs and the workbook lacks. */
  readonly lacking: readonly string[];
  readonly onToggle: () => void;
  readonly onInsert: () => void;
  /** What came of inserting it. */
  readonly children: ReactNode;
}

/** One function: its name and what it does; opened, its arguments, an example, and the button that inserts it. */
export function FunctionRow({ of, open, lacking, onToggle, onInsert, children }: FunctionRowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { id, signature, description, result, spills, parameters, example } = of;
  const bodyId = `function-${id}`;
  return (
    <li className={styles.item} data-function={id}>
      <h3 style={{ margin: 0 }}>
        <Button
          className={styles.open}
          appearance="transparent"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          {id}
        </Button>
      </h3>
      <div className={styles.under}>
        <p className={styles.said}>{description}</p>
      </div>
      <div id={bodyId} className={styles.under}>
        {open && (
          <div className={styles.body}>
            <p className={styles.code}>{signature}</p>
            <div>
              <h4 className={styles.heading}>{words('functionsArguments')}</h4>
              <dl className={styles.list}>
                {parameters.map(({ name, description: meaning, unit, optional }) => (
                  <div key={name}>
                    <dt className={styles.term}>
                      {name}{' '}
                      <span className={styles.quiet}>
                        ({optional ? `${unit}, ${words('functionsOptional')}` : unit})
                      </span>
                    </dt>
                    <dd className={styles.meaning} style={{ marginLeft: 0 }}>
                      {meaning}
                    </dd>
                  </div>
                ))}
                <div>
                  <dt className={styles.term}>{words('functionsGives')}</dt>
                  <dd className={styles.meaning} style={{ marginLeft: 0 }}>
                    {result} {spills && words('functionsSpills')}
                  </dd>
                </div>
              </dl>
            </div>
            <div>
              <h4 className={styles.heading}>{words('functionsExample')}</h4>
              <p className={styles.code}>{example.formula}</p>
              {example.cells.map(({ address, values }) => (
                <p key={address} className={mergeClasses(styles.said, styles.quiet)}>
                  {words('functionsExampleCells', { address, values })}
                </p>
              ))}
              {example.result !== null && (
                <p className={styles.said}>{words('functionsExampleGives', { result: example.result })}</p>
              )}
            </div>
            {(example.cells.length > 0 || example.tables.length > 0) && (
              <p className={mergeClasses(styles.said, styles.quiet)}>
                {lacking.length > 0
                  ? words('functionsTablesMissing', { tables: listed(language, lacking) })
                  : example.tables.length > 0
                    ? words('functionsInsertTables', { tables: listed(language, example.tables) })
                    : words('functionsInsertConstants')}
              </p>
            )}
            <p className={styles.said}>
              <HelpLink address={referenceAddress(language, id)}>
                {words('functionsReadMore', { id })}
              </HelpLink>
            </p>
            <Button
              className={styles.insert}
              appearance="primary"
              disabledFocusable={lacking.length > 0}
              aria-label={words('functionsInsertLabel', { id })}
              onClick={onInsert}
            >
              {words('functionsInsert')}
            </Button>
            {children}
          </div>
        )}
      </div>
    </li>
  );
}
