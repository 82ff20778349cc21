import { Section } from '../section';
import { useTextStyles } from '../text.styles';
import { FilesButton } from './files-button';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';
import { useLanguage } from '../../language';
import { fill } from '../../../i18n';
import { UnreadList } from './unread-list';

/** One summary of the workbooks of many agencies; the open workbook has no part in it. */
export function RollUpPart({ exchange, now, disabled }: ExchangeProps) {
  const texts = useExchangeTexts();
  const styles = useTextStyles();
  const language = useLanguage();
  const { busy, rolledUp, unread, news } = now;
  return (
    <>
      <Section title={texts.rollUpTitle}>
        <p className={styles.hint}>{texts.rollUpHint}</p>
        <FilesButton
          label={texts.choose}
          drop={texts.rollUpDrop}
          working={busy === 'rolling-up' ? texts.rollUpWorking : null}
          primary
          disabled={disabled}
          onFiles={(files) => void exchange.rollUp(files, language)}
        />
        <UnreadList unread={unread} />
      </Section>
      {rolledUp && (
        <Section
          title={fill(texts.rolledUp, { agencies: rolledUp.agencies, measures: rolledUp.measures })}
          focused={news === 'rolled-up'}
        >
          <p className={styles.text}>{fill(texts.rolledUpFile, { file: rolledUp.name })}</p>
          {rolledUp.leftOut.length > 0 && (
            <>
              <p className={styles.text}>{fill(texts.leftOut, { count: rolledUp.leftOut.length })}</p>
              <ul className={styles.list}>
                {rolledUp.leftOut.map(({ reason }, index) => (
                  <li key={index}>{reason}</li>
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
    </>
  );
}
