import { Button } from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons/svg/open';
import type { Desk } from '../../desk';
import { useTexts } from '../../language';
import { Section } from '../section';
import { useTextStyles } from '../text.styles';
import { useExchangeTexts } from './use-exchange';

/** Where the program keeps no files from the pane: said before any work, with the way that there is. */
export function CannotSave({ desk }: { readonly desk: Pick<Desk, 'saving' | 'openPage'> }) {
  const texts = useExchangeTexts();
  const { places } = useTexts();
  const styles = useTextStyles();
  return (
    <Section title={texts.sendTitle}>
      <p className={styles.text}>{texts.cannotSave}</p>
      <p className={styles.text}>{desk.saving === 'page' ? texts.cannotSavePage : texts.cannotSaveCopy}</p>
      {desk.saving === 'page' && desk.openPage && (
        <Button icon={<Open20Regular />} onClick={desk.openPage}>
          {places.memoPage}
        </Button>
      )}
    </Section>
  );
}
