import { Button } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { fill } from '../../../i18n';
import { copyPlain } from '../../../platform';
import { useAnnounce } from '../../announcer';
import type { MailView } from '../../desk';
import { useTexts } from '../../language';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { useExchangeTexts } from './use-exchange';

interface MailTextProps {
  /** The department, for the names of the buttons. */
  readonly to: string;
  readonly mail: MailView;
  readonly hint: string | null;
}

/** A mail field by field, to be copied into web mail, which opens no drafts. */
export function MailText({ to, mail: letter, hint }: MailTextProps) {
  const texts = useExchangeTexts();
  const { mail } = useTexts();
  const styles = useExchangeStyles();
  const plain = useTextStyles();
  const fields = [
    { label: mail.to, copy: mail.copyTo, text: letter.to },
    { label: mail.subject, copy: mail.copySubject, text: letter.subject },
    { label: mail.body, copy: mail.copyBody, text: letter.body },
  ];
  return (
    <details>
      <summary className={styles.summary} aria-label={fill(texts.webMailOf, { owner: to })}>
        {mail.plain}
      </summary>
      <div className={styles.mail}>
        {hint !== null && <p className={plain.hint}>{hint}</p>}
        {fields.map(({ label, copy, text }) => (
          <div key={label}>
            <div className={styles.mailHead}>
              <span className={styles.name}>{label}</span>
              {text !== '' && <CopyButton label={copy} of={to} text={text} />}
            </div>
            <p className={styles.mailText} translate="no" tabIndex={0} role="group" aria-label={label}>
              {text === '' ? mail.noRecipient : text}
            </p>
          </div>
        ))}
      </div>
    </details>
  );
}

interface CopyButtonProps {
  readonly label: string;
  readonly of: string;
  readonly text: string;
}

function CopyButton({ label, of, text }: CopyButtonProps) {
  const texts = useExchangeTexts();
  const { mail } = useTexts();
  const announce = useAnnounce();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Button
      size="small"
      icon={<Copy16Regular />}
      aria-label={fill(texts.copyOf, { what: label, owner: of })}
      onClick={() =>
        void copyPlain(text).then((done) => {
          setCopied(done);
          announce(done ? mail.copied : texts.notCopied);
        })
      }
    >
      {copied === null ? label : copied ? mail.copied : texts.notCopied}
    </Button>
  );
}
