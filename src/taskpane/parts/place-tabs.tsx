import { useTexts } from '../language';
import { usePaneStyles } from '../pane.styles';
import { type Place, PLACES } from '../state/pane-state';
import { Tabs } from './tabs';

interface PlaceTabsProps {
  /** Tabs are `${id}-${place}`, what they lead to is `${id}-panel`. */
  readonly id: string;
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/** The five places. At the top, as wide as their words: the right corner belongs to Excel. */
export function PlaceTabs({ id, place, onGo }: PlaceTabsProps) {
  const { places } = useTexts();
  const styles = usePaneStyles();
  return (
    <Tabs
      className={styles.tabs}
      label={places.label}
      value={place}
      tabs={PLACES.map((value) => ({
        value,
        label: places[value],
        id: `${id}-${value}`,
        panel: `${id}-panel`,
        ...(value === 'memo' && { title: places.memoLong }),
      }))}
      onPick={onGo}
    />
  );
}
