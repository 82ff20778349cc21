import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { fill } from '../../i18n';
import type { MemoBrief, SignatureBlock } from '../desk';
import { useTexts } from '../language';
import { useTextStyles } from './text.styles';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '4px 12px',
    margin: 0,
    ...typographyStyles.body1,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  signers: { margin: 0, paddingInlineStart: '24px', overflowWrap: 'anywhere', ...typographyStyles.body1 },
});

/** The memo in short. Its words are Thai in every language, for it is a Thai document. */
export function MemoSheet({ memo }: { readonly memo: MemoBrief }) {
  const { places } = useTexts();
  const styles = useStyles();
  const texts = useTextStyles();
  const fields = [
    { label: places.memoFrom, value: memo.from },
    { label: places.memoCode, value: memo.code },
    { label: places.memoDate, value: memo.date },
    { label: places.memoSubject, value: memo.subject },
    { label: places.memoTo, value: memo.to },
  ];
  return (
    <>
      <dl className={styles.fields}>
        {fields.map(({ label, value }) => (
          <Field key={label} label={label} value={value} />
        ))}
      </dl>
      <div className={styles.body} lang="th">
        {memo.body.map(({ block, text }, index) => (
          <p key={index} className={block === 'heading' ? styles.strong : texts.text}>
            {text}
          </p>
        ))}
      </div>
      <p className={styles.strong}>{places.memoSigners}</p>
      <ol className={styles.signers}>
        {memo.signatures.map((block, index) => (
          <Signer key={index} block={block} />
        ))}
      </ol>
      <p className={texts.hint}>{fill(places.memoAnnexes, { count: memo.annexCount })}</p>
    </>
  );
}

function Field({ label, value }: { readonly label: string; readonly value: string | null }) {
  const { places } = useTexts();
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {value === null ? (
          <span className={styles.blank}>{places.memoBlank}</span>
        ) : (
          <span lang="th">{value}</span>
        )}
      </dd>
    </>
  );
}

function Signer({ block }: { readonly block: SignatureBlock }) {
  const { places } = useTexts();
  const styles = useStyles();
  const post = [block.position, block.acting, block.actingFor].filter((part) => part !== null).join(' ');
  return (
    <li>
      {block.name === null ? (
        <span className={styles.blank}>{places.memoUnnamed}</span>
      ) : (
        <span lang="th">{block.name}</span>
      )}
      {post !== '' && <span lang="th"> · {post}</span>}
    </li>
  );
}
