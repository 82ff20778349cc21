import { Button } from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { fill } from '../../../i18n';
import { useAnnounce } from '../../announcer';
import { useTexts } from '../../language';
import { Section } from '../section';
import { useTextStyles } from '../text.styles';
import { MailText } from './mail-text';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

/** The mail with the report and the memo to those who sign them. */
export function ReportMail({ exchange, now, runner, disabled }: ExchangeProps) {
  const texts = useExchangeTexts();
  const { mail, pane } = useTexts();
  const styles = useTextStyles();
  const announce = useAnnounce();
  const letter = now.view?.report ?? null;
  if (!letter) return null;
  const { desk } = runner;
  const save = () =>
    void exchange.save({ file: 'report' }).then((file) => {
      if (file !== null) announce(fill(pane.saved, { file }));
    });
  return (
    <Section title={mail.report}>
      {desk.saving === 'download' && (
        <>
          <p className={styles.hint}>
            {desk.products.includes('report') ? texts.reportHint : texts.reportHintExcel}
          </p>
          <Button icon={<Mail20Regular />} disabledFocusable={disabled} onClick={save}>
            {mail.draft}
          </Button>
        </>
      )}
      <MailText to={texts.reportTo} mail={letter} hint={null} />
    </Section>
  );
}
