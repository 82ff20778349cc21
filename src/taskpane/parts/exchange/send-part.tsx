import { Button, Checkbox, Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../i18n';
import { useTexts } from '../../language';
import { chosenOwners } from '../../state/exchange-state';
import { Section } from '../section';
import { useTextStyles } from '../text.styles';
import { AddressHint } from './address-hint';
import { CannotSave } from './cannot-save';
import { DueField } from './due-field';
import { useExchangeStyles } from './exchange.styles';
import { OwnersChoice } from './owners-choice';
import { ReportMail } from './report-mail';
import { SentFiles } from './sent-files';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

/** What goes to whom by when, and the workbooks that were made of it. */
export function SendPart(props: ExchangeProps) {
  const { exchange, now, runner, state, disabled } = props;
  const texts = useExchangeTexts();
  const { pane } = useTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  const [unreadDay, setUnreadDay] = useState(false);
  const { view, choices, busy, sending } = now;
  if (!view) return null;
  if (runner.desk.saving !== 'download')
    return (
      <>
        <CannotSave desk={runner.desk} />
        <ReportMail {...props} />
      </>
    );
  const chosen = chosenOwners(now);
  return (
    <>
      <Section title={texts.sendTitle}>
        <p className={styles.hint}>{texts.sendHint}</p>
        <p className={styles.text}>
          {fill(texts.sendRound, { round: view.round === 6 ? pane.round6 : pane.round12 })}
        </p>
        <DueField
          due={choices.due}
          digits={state.wishes.digits}
          disabled={disabled}
          onDue={(due) => exchange.choose({ due })}
          onUnread={setUnreadDay}
        />
        <Field label={texts.how}>
          <RadioGroup
            value={choices.together ? 'together' : 'each'}
            disabled={disabled}
            className={looks.choice}
            onChange={(_, data) => exchange.choose({ together: data.value === 'together' })}
          >
            <Radio value="each" label={texts.each} />
            <Radio value="together" label={texts.together} />
          </RadioGroup>
        </Field>
        <Checkbox
          className={looks.choice}
          checked={choices.others}
          disabled={disabled}
          label={texts.others}
          onChange={(_, data) => exchange.choose({ others: data.checked === true })}
        />
        <OwnersChoice
          owners={view.owners}
          chosen={chosen}
          disabled={disabled}
          onChoose={(owners) => exchange.choose({ owners })}
        />
        <AddressHint {...props} view={view} />
        <Button
          appearance={sending?.outcome === 'sent' ? 'secondary' : 'primary'}
          icon={busy === 'sending' ? <Spinner size="tiny" /> : null}
          disabledFocusable={disabled || unreadDay || chosen.length === 0}
          onClick={() => void exchange.send()}
        >
          {busy === 'sending' ? texts.making : texts.make}
        </Button>
      </Section>
      {sending && <SentFiles {...props} sending={sending} />}
      <ReportMail {...props} />
    </>
  );
}
