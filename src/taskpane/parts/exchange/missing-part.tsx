import { Button } from '@fluentui/react-components';
import { Archive20Regular } from '@fluentui/react-icons/svg/archive';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { formatDay, toThaiDigits } from '../../../domain';
import { fill } from '../../../i18n';
import { useAnnounce } from '../../announcer';
import type { Digits, ExchangeFile, MissingView } from '../../desk';
import { useLanguage, useTexts } from '../../language';
import { Section } from '../section';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { KeptHint } from './kept-hint';
import { MailText } from './mail-text';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

/** Who has not answered, how late they are, and a reminder to each. */
export function MissingPart({ exchange, now, runner, state, disabled }: ExchangeProps) {
  const texts = useExchangeTexts();
  const { mail, pane } = useTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  const announce = useAnnounce();
  const { view } = now;
  if (!view) return null;
  const { missing, sendings } = view;
  const { digits } = state.wishes;
  const canSave = runner.desk.saving === 'download';
  const save = (what: ExchangeFile) =>
    void exchange.save(what).then((file) => {
      if (file !== null) announce(fill(pane.saved, { file }));
    });
  if (missing.length === 0)
    return (
      <Section title={texts.missingTitle}>
        <p className={styles.text}>{sendings.length === 0 ? texts.missingNever : mail.missingNone}</p>
      </Section>
    );
  return (
    <Section title={texts.missingTitle}>
      {canSave && (
        <>
          {missing.length > 1 && (
            <Button
              appearance="primary"
              icon={<Archive20Regular />}
              disabledFocusable={disabled}
              onClick={() => save({ file: 'all-reminders' })}
            >
              {texts.remindAll}
            </Button>
          )}
          <KeptHint now={now} first={texts.remindHint} />
        </>
      )}
      <ul className={looks.files}>
        {missing.map((one) => {
          const to = one.owner ?? mail.missingAll;
          return (
            <li key={one.id} className={looks.file}>
              <h3 className={looks.name} translate="no">
                {to}
              </h3>
              <Lateness missing={one} digits={digits} />
              {canSave && (
                <div className={styles.row}>
                  <Button
                    size="small"
                    icon={<Mail20Regular />}
                    aria-label={fill(texts.remindOf, { owner: to })}
                    disabledFocusable={disabled}
                    onClick={() => save({ file: 'reminder', id: one.id })}
                  >
                    {texts.remind}
                  </Button>
                </div>
              )}
              <MailText to={to} mail={one.mail} hint={null} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Lateness({ missing, digits }: { readonly missing: MissingView; readonly digits: Digits }) {
  const { mail } = useTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  const language = useLanguage();
  const { daysOver, late, unfilled } = missing;
  const inDigits = (number: number) =>
    language === 'th' && digits === 'thai' ? toThaiDigits(String(number)) : number;
  const day = formatDay(missing.day, 'short', digits);
  const round = inDigits(missing.round);
  const isOver = daysOver !== null && daysOver > 0;
  const due =
    daysOver === null
      ? mail.noDue
      : isOver
        ? fill(mail.over, { days: inDigits(daysOver) })
        : daysOver === 0
          ? mail.dueToday
          : fill(mail.left, { days: inDigits(-daysOver) });
  return (
    <>
      <p className={styles.text}>
        {fill(mail.sent, { round, day })} · <span className={isOver ? looks.problem : undefined}>{due}</span>
      </p>
      {late > 0 && <p className={styles.text}>{fill(mail.late, { count: inDigits(late) })}</p>}
      {unfilled > 0 && <p className={styles.text}>{fill(mail.unfilled, { count: inDigits(unfilled) })}</p>}
    </>
  );
}
