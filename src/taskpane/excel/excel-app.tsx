import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { type Language, texts } from '../../i18n';
import { mediaQuestion } from '../../platform';
import { Announcer } from '../announcer';
import { useFonts } from '../fonts';
import { LanguageProvider, useChosenLanguage } from '../language';
import { darkTheme, lightTheme } from '../theme';
import { useExcelBase, useExcelStyles } from './excel.styles';

const DARK = mediaQuestion('(prefers-color-scheme: dark)');

/** Whether Excel is dark; `null`: as the system. */
export interface HostTheme {
  readonly isDark: () => boolean | null;
  readonly subscribe: (turned: () => void) => () => void;
}

interface ExcelAppProps {
  readonly firstLanguage: Language;
  readonly hostTheme: HostTheme;
  readonly children: (language: Language, pick: (language: Language) => void) => ReactNode;
}

/** What surrounds everything that is shown inside Excel: theme, language, fonts, announcements. */
export function ExcelApp({ firstLanguage, hostTheme, children }: ExcelAppProps) {
  useFonts();
  useExcelBase();
  const styles = useExcelStyles();
  const hostDark = useSyncExternalStore(hostTheme.subscribe, hostTheme.isDark);
  const systemDark = useSyncExternalStore(DARK.subscribe, DARK.matches);
  const [language, pick] = useChosenLanguage('excel-language', firstLanguage);
  const dark = hostDark ?? systemDark;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts(language).excel.documentTitle;
  }, [language]);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <LanguageProvider language={language}>
        <Announcer>
          <main className={styles.room}>{children(language, pick)}</main>
        </Announcer>
      </LanguageProvider>
    </FluentProvider>
  );
}
