import { Button } from '@fluentui/react-components';
import type { Language } from '../../i18n';
import { useExcelStyles } from './excel.styles';

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onPick: (language: Language) => void;
}

/** Leads to the other language, in its own words. */
export function LanguageSwitch({ language, onPick }: LanguageSwitchProps) {
  const styles = useExcelStyles();
  const other = language === 'th' ? 'en' : 'th';
  return (
    <Button
      size="small"
      appearance="subtle"
      lang={other}
      className={styles.language}
      onClick={() => onPick(other)}
    >
      {other === 'en' ? 'English' : 'ไทย'}
    </Button>
  );
}
