import { Button } from '@fluentui/react-components';
import { fill } from '../../../i18n';
import type { ExchangeView } from '../../desk';
import { useTexts } from '../../language';
import { useTextStyles } from '../text.styles';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

interface AddressHintProps extends Pick<ExchangeProps, 'runner' | 'state' | 'disabled'> {
  readonly view: ExchangeView;
}

/** Where e-mail addresses are written, as long as one is not known. */
export function AddressHint({ runner, state, disabled, view }: AddressHintProps) {
  const texts = useExchangeTexts();
  const { mail, places } = useTexts();
  const styles = useTextStyles();
  if (view.owners.every(({ to }) => to !== '')) return null;
  const sheet = view.agencySheet;
  if (sheet === null)
    return (
      <>
        <p className={styles.hint}>{texts.addressHint}</p>
        <Button
          size="small"
          disabledFocusable={disabled || (state.summary?.readOnly ?? true)}
          onClick={() => void runner.insert('agency')}
        >
          {places.insertAgency}
        </Button>
      </>
    );
  return (
    <>
      <p className={styles.hint}>{fill(mail.addresses, { sheet })}</p>
      <Button size="small" onClick={() => runner.desk.show(sheet, null)}>
        {fill(texts.toAgency, { sheet })}
      </Button>
    </>
  );
}
