import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { fill, findingText } from '../../i18n';
import type { Desk, Finding, Product } from '../desk';
import { useLanguage, useTexts } from '../language';
import type { Busy, Made } from '../state';
import { Card } from './card';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  label: { margin: 0, ...typographyStyles.body1 },
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, ...typographyStyles.caption1 },
  undo: { alignSelf: 'flex-start', marginInlineStart: '-8px' },
});

interface MadeCardProps {
  readonly made: Made;
  readonly outOfDate: boolean;
  readonly busy: Busy;
  readonly desk: Desk;
  readonly findings: readonly Finding[];
  readonly onSave: (product: Product) => void;
  readonly onPutBack: () => void;
}

/** What the button made, where it is, how to keep it and how to undo it. */
export function MadeCard({ made, outOfDate, busy, desk, findings, onSave, onPutBack }: MadeCardProps) {
  const { pane } = useTexts();
  const styles = useStyles();
  return (
    <Card tone="success" title={pane.made} focused>
      {outOfDate && <p className={styles.label}>{pane.outOfDate}</p>}
      <p className={styles.label}>{pane.madeSheets}</p>
      <ul className={styles.list}>
        {made.sheets.map((sheet) => (
          <li key={sheet}>
            <Link
              as="button"
              inline
              aria-label={fill(pane.madeSheetGo, { sheet })}
              onClick={() => desk.show(sheet, null)}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {desk.products.map((product) => (
          <Button
            key={product}
            icon={product === 'report' ? <DocumentTable20Regular /> : <DocumentText20Regular />}
            disabledFocusable={busy !== null}
            onClick={() => onSave(product)}
          >
            {product === 'report' ? pane.saveReport : pane.saveMemo}
          </Button>
        ))}
      </div>
      <p className={styles.hint}>{made.saved ? fill(pane.saved, { file: made.saved }) : pane.saveHint}</p>
      <Missing findings={findings} />
      <Button
        appearance="transparent"
        className={styles.undo}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={busy !== null}
        onClick={onPutBack}
      >
        {pane.putBack}
      </Button>
    </Card>
  );
}

/** What the memo leaves blank: the findings about the agency. */
function Missing({ findings }: { readonly findings: readonly Finding[] }) {
  const { pane } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const blanks = findings.filter(({ rule }) => MEMO_BLANKS.has(rule));
  if (blanks.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{pane.missing}</p>
      <ul className={styles.list}>
        {blanks.map((finding, index) => (
          <li key={index}>{findingText(finding, language)}</li>
        ))}
      </ul>
    </>
  );
}

const MEMO_BLANKS: ReadonlySet<Finding['rule']> = new Set([
  'agency.missing',
  'agency.incomplete',
  'year.missing',
  'emblem.missing',
]);
