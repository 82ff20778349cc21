import { fill } from '../../i18n';
import type { Desk, Finding } from '../desk';
import { useTexts } from '../language';
import { FindingSentence } from './finding-row';
import { grouped } from './share';
import { useTextStyles } from './text.styles';

/** Notes that are read before a yes; of more it says how many. */
const MOST_NOTES = 20;

interface NoteListProps {
  readonly notes: readonly Finding[];
  readonly show: Desk['show'];
}

/** What a person should know before something goes on. */
export function NoteList({ notes, show }: NoteListProps) {
  const { changes } = useTexts();
  const styles = useTextStyles();
  return (
    <>
      <ul className={styles.plainList}>
        {notes.slice(0, MOST_NOTES).map((note, index) => (
          <li key={index}>
            <FindingSentence finding={note} show={show} />
          </li>
        ))}
      </ul>
      {notes.length > MOST_NOTES && (
        <p className={styles.hint}>
          {fill(changes.moreNotes, { count: grouped(notes.length - MOST_NOTES) })}
        </p>
      )}
    </>
  );
}
