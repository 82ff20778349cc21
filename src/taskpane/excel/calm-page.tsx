import { Link } from '@fluentui/react-components';
import { useTexts } from '../language';
import { useTextStyles } from '../parts/text.styles';
import { useExcelStyles } from './excel.styles';

interface CalmPageProps {
  /** `too-old`: an Excel without drop-downs; `not-in-excel`: a browser, or Word. */
  readonly why: 'too-old' | 'not-in-excel';
}

/** Where the pane cannot work: what is missing, and the page that can. */
export function CalmPage({ why }: CalmPageProps) {
  const { excel } = useTexts();
  const styles = useExcelStyles();
  const texts = useTextStyles();
  const old = why === 'too-old';
  return (
    <div className={styles.calm}>
      <h1 className={styles.title}>{old ? excel.tooOld : excel.notInExcel}</h1>
      <p className={texts.text}>{old ? excel.tooOldWhy : excel.notInExcelWhy}</p>
      <p className={texts.text}>{excel.tooOldNext}</p>
      <Link href="index.html" target="_blank" rel="noopener">
        {excel.openPage}
      </Link>
    </div>
  );
}
