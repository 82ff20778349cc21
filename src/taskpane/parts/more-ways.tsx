import { BookSearch20Regular } from '@fluentui/react-icons/svg/book-search';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { useTexts } from '../language';
import type { Part } from '../state/pane-state';
import { useAdoptStyles } from './adopt.styles';
import { RowButton } from './row-button';
import { Section } from './section';
import { useTextStyles } from './text.styles';

interface MoreWaysProps {
  readonly disabled: boolean;
  readonly onOpen: (part: Part) => void;
}

/** Measures that are somewhere else: in the starter library, in a document of an earlier year. */
export function MoreWays({ disabled, onOpen }: MoreWaysProps) {
  const { insertPlaces, takeIn, library } = useTexts();
  const styles = useAdoptStyles();
  const texts = useTextStyles();
  return (
    <Section title={library.more}>
      <ul className={texts.plainList}>
        <li>
          <RowButton
            icon={<BookSearch20Regular />}
            disabled={disabled}
            opens="library"
            onClick={() => onOpen('library')}
          >
            <span className={styles.way}>{insertPlaces.library}</span>
            <span className={styles.wayHint}>{insertPlaces.libraryHint}</span>
          </RowButton>
        </li>
        <li>
          <RowButton
            icon={<DocumentText20Regular />}
            disabled={disabled}
            opens="take-in"
            onClick={() => onOpen('take-in')}
          >
            <span className={styles.way}>{takeIn.open}</span>
            <span className={styles.wayHint}>{takeIn.openHint}</span>
          </RowButton>
        </li>
      </ul>
    </Section>
  );
}
