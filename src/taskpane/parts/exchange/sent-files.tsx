import { Button } from '@fluentui/react-components';
import { Archive20Regular } from '@fluentui/react-icons/svg/archive';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { fill } from '../../../i18n';
import { useAnnounce } from '../../announcer';
import type { ExchangeFile, SendingView } from '../../desk';
import { useTexts } from '../../language';
import { NoteList } from '../note-list';
import { Section } from '../section';
import { grouped } from '../share';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { KeptHint } from './kept-hint';
import { MailText } from './mail-text';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

interface SentFilesProps extends ExchangeProps {
  readonly sending: SendingView;
}

/** The workbooks that were made: what to know before they go out, and the ways to keep each with its mail. */
export function SentFiles({ exchange, now, runner, disabled, sending }: SentFilesProps) {
  const texts = useExchangeTexts();
  const { mail, pane, send } = useTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  const announce = useAnnounce();
  const focused = now.news === 'sending';
  if (sending.outcome === 'cannot')
    return (
      <Section title={fill(send.cannot[sending.reason], sending.data)} focused={focused}>
        {null}
      </Section>
    );
  const { files, notes } = sending;
  const save = (what: ExchangeFile) =>
    void exchange.save(what).then((file) => {
      if (file !== null) announce(fill(pane.saved, { file }));
    });
  return (
    <Section title={fill(texts.made, { count: grouped(files.length) })} focused={focused}>
      {notes.length > 0 && (
        <>
          <h3 className={looks.name}>{texts.before}</h3>
          <NoteList notes={notes} show={runner.desk.show} />
        </>
      )}
      {now.remembered !== null && (
        <p className={styles.text}>{now.remembered ? texts.remembered : texts.notRemembered}</p>
      )}
      <Button
        appearance="primary"
        icon={<Archive20Regular />}
        disabledFocusable={disabled}
        onClick={() => save({ file: 'all-sent' })}
      >
        {texts.saveAll}
      </Button>
      <KeptHint now={now} first={texts.saveAllHint} />
      <ul className={looks.files}>
        {files.map(({ id, owner, name, rows, mail: letter }) => {
          const to = owner ?? texts.everyone;
          return (
            <li key={id} className={looks.file}>
              <h3 className={looks.name} translate="no">
                {to}
              </h3>
              <p className={looks.fileName}>
                <span translate="no">{name}</span> · {fill(texts.rows, { count: grouped(rows) })}
              </p>
              <div className={styles.row}>
                <Button
                  size="small"
                  icon={<DocumentTable20Regular />}
                  aria-label={fill(texts.saveBookOf, { owner: to })}
                  disabledFocusable={disabled}
                  onClick={() => save({ file: 'workbook', id })}
                >
                  {texts.saveBook}
                </Button>
                <Button
                  size="small"
                  icon={<Mail20Regular />}
                  aria-label={fill(texts.saveDraftOf, { owner: to })}
                  disabledFocusable={disabled}
                  onClick={() => save({ file: 'draft', id })}
                >
                  {texts.saveDraft}
                </Button>
              </div>
              <MailText to={to} mail={letter} hint={fill(mail.plainHint, { file: name })} />
            </li>
          );
        })}
      </ul>
      <p className={styles.hint}>{mail.draftHint}</p>
    </Section>
  );
}
