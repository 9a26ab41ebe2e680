import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Activity, Suspense, useCallback, useEffect, useState } from 'react';
import type { Workbook } from '../../workbook/workbook';
import { useOpened } from '../application/useOpened';
import type { Opened } from '../application/useOpened';
import { beginningOf } from '../firstRun/beginning';
import type { PaneHost } from '../host';
import { MaterialView } from '../material/MaterialView';
import { SessionProvider } from '../session/session';
import type { Session } from '../session/session';
import { usePaneSession } from '../session/usePaneSession';
import { useAnnounce } from './Announcer';
import { Navigation } from './Navigation';
import { Notice } from './Notice';
import { Notices } from './Notices';
import { Fallen } from './Fallen';
import type { HelpTopic } from './help';
import { View } from './View';
import { useFirstWords } from './language';
import { ApplicationPanel, FunctionsPanel, WeightsView, outcomeViews, views } from './views';
import type { ViewId } from './views';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
  waiting: { alignSelf: 'flex-start' },
});

interface PaneProps {
  readonly workbook: Workbook;
  readonly host: PaneHost;
}

/** The frame around the views: navigation, what concerns all of them, and the view that is chosen. */
export function Pane({ workbook, host }: PaneProps) {
  const styles = useStyles();
  const words = useFirstWords();
  const announce = useAnnounce();
  const session = usePaneSession(workbook, host);
  const [view, setView] = useState<ViewId>('material');
  const application = useOpened();
  const functions = useOpened();
  const { leave: leaveApplication } = application;
  const { leave: leaveFunctions, open: openOver } = functions;
  const { read } = session;

  const leave = useCallback(() => {
    leaveApplication();
    leaveFunctions();
  }, [leaveApplication, leaveFunctions]);
  const findFunction = useCallback(() => {
    leaveApplication();
    openOver('functions');
    announce(words('functionsTitle'));
  }, [leaveApplication, openOver, announce, words]);

  const show = useCallback(
    (next: ViewId) => {
      leave();
      setView(next);
      window.scrollTo(0, 0);
      announce(words(views.find(({ id }) => id === next)?.title ?? 'appName'));
    },
    [announce, words, leave],
  );

  const isShown = session.material !== null;
  useEffect(() => {
    // For whoever measures: from here on the pane answers.
    if (isShown) performance.mark('pottkompassen-shown');
  }, [isShown]);

  useEffect(
    () =>
      host.onCommand(() => {
        leave();
        setView('ranking');
        void read();
      }),
    [host, read, leave],
  );

  return (
    <SessionProvider value={session}>
      <div className={styles.root}>
        <Navigation
          view={view}
          onView={show}
          onFunctions={findFunction}
          helpTopic={helpTopic(view, functions.id !== null, session)}
        />
        <div className={styles.notices}>
          <Notices session={session} />
        </div>
        <Fallen key={view}>
          <Activity mode={application.id === null && functions.id === null ? 'visible' : 'hidden'}>
            <Suspense fallback={<Opening view={view} />}>
              <Chosen view={view} session={session} onView={show} onApplication={application.open} />
            </Suspense>
          </Activity>
        </Fallen>
        {functions.id !== null && (
          <Fallen>
            <Suspense fallback={<Opening view={view} />}>
              <FunctionsPanel
                host={host}
                from={words(views.find(({ id }) => id === view)?.title ?? 'appName')}
                onBack={functions.close}
              />
            </Suspense>
          </Fallen>
        )}
        {application.id !== null && (
          <Fallen>
            <Suspense fallback={<Opening view={view} />}>
              <Panel id={application.id} view={view} session={session} opened={application} />
            </Suspense>
          </Fallen>
        )}
      </div>
    </SessionProvider>
  );
}

/** What the help opens at: what the reader has before them. */
function helpTopic(view: ViewId, searchesFunctions: boolean, { material }: Session): HelpTopic {
  if (searchesFunctions) return 'functions';
  const begins = view === 'material' && material !== null && beginningOf(material.snapshot) !== null;
  return begins ? 'firstRun' : view;
}

/** While the code of a view is being fetched. */
function Opening({ view }: { readonly view: ViewId }) {
  const words = useFirstWords();
  return (
    <View busy title={words(views.find(({ id }) => id === view)?.title ?? 'appName')}>
      <Spinner size="small" label={words('opening')} labelPosition="after" />
    </View>
  );
}

interface ChosenProps {
  readonly view: ViewId;
  readonly session: Session;
  readonly onView: (view: ViewId) => void;
  readonly onApplication: (id: string) => void;
}

function Chosen({ view, session, onView, onApplication }: ChosenProps) {
  const words = useFirstWords();
  const { material, calculated, reading } = session;
  const title = words(views.find(({ id }) => id === view)?.title ?? 'appName');
  if (material === null) {
    return (
      <View title={title}>
        {reading && <Spinner size="small" label={words('reading')} labelPosition="after" />}
      </View>
    );
  }
  if (view === 'material') return <MaterialView onView={onView} />;
  const { portfolio } = material;
  if (portfolio === null) {
    const count = material.notes.filter(({ severity }) => severity === 'error').length;
    return (
      <View title={title}>
        <Notice
          intent="warning"
          title={words('cannotRank')}
          actions={<Button onClick={() => onView('material')}>{words('showProblems')}</Button>}
        >
          {words('cannotRankProblems', { count })}
        </Notice>
      </View>
    );
  }
  if (view === 'weights') return <WeightsView portfolio={portfolio} onView={onView} />;
  if (calculated?.ok !== true) {
    return (
      <View title={title}>
        <Notice
          intent="warning"
          title={words('cannotRank')}
          actions={<Button onClick={() => onView('weights')}>{words('nextStepWeights')}</Button>}
        >
          {calculated?.sentence}
        </Notice>
      </View>
    );
  }
  const Outcome = outcomeViews[view];
  return (
    <Outcome
      material={material}
      portfolio={portfolio}
      decision={calculated.decision}
      onView={onView}
      onApplication={onApplication}
    />
  );
}

interface PanelProps {
  readonly id: string;
  readonly view: ViewId;
  readonly session: Session;
  readonly opened: Opened;
}

/** An application's own panel, over the view that it was opened from. */
function Panel({ id, view, session: { material, calculated }, opened: { open, close } }: PanelProps) {
  const words = useFirstWords();
  const from = words(views.find((each) => each.id === view)?.title ?? 'appName');
  const portfolio = material?.portfolio ?? null;
  const rankable = material !== null && portfolio !== null && calculated?.ok === true;
  // What was read last cannot be ranked: the view below says why, and what to do.
  useEffect(() => {
    if (!rankable) close();
  }, [rankable, close]);
  if (!rankable) return null;
  return (
    <ApplicationPanel
      id={id}
      material={material}
      portfolio={portfolio}
      decision={calculated.decision}
      from={from}
      onBack={close}
      onApplication={open}
    />
  );
}
