import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Language } from '../locale/language';
import type { Workbook } from '../workbook/workbook';
import { SurroundingsProvider } from './firstRun/surroundings';
import type { PaneHost } from './host';
import { Announcer } from './shell/Announcer';
import { Pane } from './shell/Pane';
import { LanguageProvider } from './shell/language';
import { WorkProvider } from './work/useWork';
import type { Work } from './work/workers';

interface AppProps {
  readonly workbook: Workbook;
  readonly host: PaneHost;
  readonly language: Language;
  readonly dark: boolean;
  /** What the long calculations run in. */
  readonly work: Work;
}

/** The pane. Everything outside it is handed in. */
export function App({ workbook, host, language, dark, work }: AppProps) {
  const surroundings = useMemo(() => ({ workbook, host }), [workbook, host]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} lang={language}>
      <LanguageProvider value={language}>
        <WorkProvider value={work}>
          <Announcer>
            <SurroundingsProvider value={surroundings}>
              <Pane workbook={workbook} host={host} />
            </SurroundingsProvider>
          </Announcer>
        </WorkProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
