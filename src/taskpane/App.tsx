import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Language } from '../locale/language';
import type { Workbook } from '../workbook/workbook';
import type { PaneHost } from './host';
import { Announcer } from './shell/Announcer';
import { Pane } from './shell/Pane';
import { LanguageProvider } from './shell/language';

interface AppProps {
  readonly workbook: Workbook;
  readonly host: PaneHost;
  readonly language: Language;
  readonly dark: boolean;
}

/** The pane. Everything outside it is handed in. */
export function App({ workbook, host, language, dark }: AppProps) {
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} lang={language}>
      <LanguageProvider value={language}>
        <Announcer>
          <Pane workbook={workbook} host={host} />
        </Announcer>
      </LanguageProvider>
    </FluentProvider>
  );
}
