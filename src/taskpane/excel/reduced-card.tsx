import { fill, type Texts } from '../../i18n';
import { useTexts } from '../language';
import { Card } from '../parts/card';
import { useTextStyles } from '../parts/text.styles';

/** What older versions of Excel lack and people would notice. */
export type Lacking = Extract<
  keyof Texts['excel'],
  'merged-cells' | 'page-set-up' | 'pictures' | 'hidden-rows' | 'sheet-restore'
>;

/** Says once what this version of Excel cannot do; everything else works. */
export function ReducedCard({ missing }: { readonly missing: readonly Lacking[] }) {
  const { excel } = useTexts();
  const styles = useTextStyles();
  return (
    <Card tone="info" title={excel.reduced}>
      <p className={styles.text}>
        {fill(excel.reducedWhy, { missing: missing.map((one) => excel[one]).join(', ') })}
      </p>
    </Card>
  );
}
