import { useTexts } from '../language';
import { Card } from './card';
import { useTextStyles } from './text.styles';

/** A workbook that came by mail opens in Protected View: nothing is wrong, so nothing alarms. */
export function ReadOnlyCard() {
  const { places } = useTexts();
  const styles = useTextStyles();
  return (
    <Card tone="info" title={places.readOnly}>
      <p className={styles.text}>{places.readOnlyHint}</p>
    </Card>
  );
}
