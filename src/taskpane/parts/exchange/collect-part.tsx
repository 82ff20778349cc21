import { Section } from '../section';
import { useTextStyles } from '../text.styles';
import { FilesButton } from './files-button';
import { MergeView } from './merge-view';
import { ReturnedList } from './returned-list';
import { UnreadList } from './unread-list';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

/** Workbooks that came back, what they come to, and what only a person can decide. */
export function CollectPart(props: ExchangeProps) {
  const { exchange, now, disabled } = props;
  const texts = useExchangeTexts();
  const styles = useTextStyles();
  const { busy, unread, collected } = now;
  const files = collected?.files ?? [];
  return (
    <>
      <Section title={texts.collectTitle}>
        <p className={styles.hint}>{texts.collectHint}</p>
        <FilesButton
          label={files.length > 0 ? texts.chooseMore : texts.choose}
          drop={texts.drop}
          working={busy === 'reading' ? texts.reading : null}
          primary={files.length === 0}
          disabled={disabled}
          onFiles={(given) => void exchange.take(given)}
        />
        <UnreadList unread={unread} />
      </Section>
      {files.length > 0 && <ReturnedList {...props} files={files} />}
      {collected?.view && <MergeView {...props} view={collected.view} changes={collected.changes} />}
    </>
  );
}
