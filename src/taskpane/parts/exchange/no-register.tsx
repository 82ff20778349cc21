import { Button } from '@fluentui/react-components';
import { useTexts } from '../../language';
import type { PaneRunner } from '../../state';
import { Section } from '../section';
import { useTextStyles } from '../text.styles';
import { useExchangeTexts } from './use-exchange';

/** What is sent comes from the register, and goes back into it. */
export function NoRegister({ runner }: { readonly runner: PaneRunner }) {
  const texts = useExchangeTexts();
  const { send } = useTexts();
  const styles = useTextStyles();
  return (
    <Section title={texts.noRegister}>
      <p className={styles.text}>{send.cannot['no-register']}</p>
      <Button className={styles.buttons} appearance="primary" onClick={() => runner.go('tables')}>
        {texts.toTables}
      </Button>
    </Section>
  );
}
