import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { differenceSentence } from '../../locale/differenceWords';
import type { Session, Stale } from '../session/session';
import { Notice } from './Notice';
import { useLanguage, useFirstWords } from './language';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Differences that are listed; the rest are counted. */
const listedDifferences = 4;

/** What concerns every view: the workbook could not be read, has changed, or a cell could not be shown. */
export function Notices({ session }: { readonly session: Session }) {
  const words = useFirstWords();
  const { readFault, stale, placeFault, forgetPlaceFault, read } = session;
  return (
    <>
      {readFault !== null && (
        <Notice
          intent="error"
          title={words('notRead')}
          actions={<Button onClick={() => void read()}>{words('tryAgain')}</Button>}
        >
          {readFault}
        </Notice>
      )}
      {stale !== null && readFault === null && (
        <Notice
          intent="warning"
          title={words('staleTitle')}
          actions={<Button onClick={() => void read()}>{words('readAgain')}</Button>}
        >
          <Differences stale={stale} />
        </Notice>
      )}
      {placeFault !== null && (
        <Notice intent="warning" title={words('placeNotShown')} onClose={forgetPlaceFault}>
          {placeFault}
        </Notice>
      )}
    </>
  );
}

function Differences({ stale: { differences } }: { readonly stale: Stale }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useFirstWords();
  if (differences.length === 0) return <>{words('staleUnknown')}</>;
  const more = differences.length - listedDifferences;
  return (
    <>
      {words('staleLead')}
      <ul className={styles.list} data-list="differences">
        {differences.slice(0, listedDifferences).map((difference, index) => (
          <li key={index}>{differenceSentence(language, difference)}</li>
        ))}
      </ul>
      {more > 0 && words('staleMore', { count: more })}
    </>
  );
}
