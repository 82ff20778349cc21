import { Section } from '../section';
import { useTextStyles } from '../text.styles';
import { FilesButton } from './files-button';
import { UnreadList } from './unread-list';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

/** Workbooks that came back, what they come to, and what only a person can decide. */
export function CollectPart({ exchange, now, disabled }: ExchangeProps) {
  const texts = useExchangeTexts();
  const styles = useTextStyles();
  const { busy, unread, collected } = now;
  const has = (collected?.files.length ?? 0) > 0;
  return (
    <Section title={texts.collectTitle}>
      <p className={styles.hint}>{texts.collectHint}</p>
      <FilesButton
        label={has ? texts.chooseMore : texts.choose}
        drop={texts.drop}
        working={busy === 'reading' ? texts.reading : null}
        primary={!has}
        disabled={disabled}
        onFiles={(files) => void exchange.take(files)}
      />
      <UnreadList unread={unread} />
    </Section>
  );
}
