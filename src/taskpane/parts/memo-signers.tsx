import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { fill } from '../../i18n';
import type { MemoBrief, SignatureBlock } from '../desk';
import { useTexts } from '../language';
import { Section } from './section';
import { useTextStyles } from './text.styles';

const useStyles = makeStyles({
  signers: { margin: 0, paddingInlineStart: '24px', overflowWrap: 'anywhere', ...typographyStyles.body1 },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** Who signs, as the sheet of the agency says, and how many tables stand behind the memo. */
export function MemoSigners({ memo }: { readonly memo: MemoBrief }) {
  const { places } = useTexts();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <Section title={places.memoSigners}>
      <ol className={styles.signers}>
        {memo.signatures.map((block, index) => (
          <Signer key={index} block={block} />
        ))}
      </ol>
      {memo.annexCount > 0 && (
        <p className={texts.hint}>{fill(places.memoAnnexes, { count: memo.annexCount })}</p>
      )}
    </Section>
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
