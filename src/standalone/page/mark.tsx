import { makeStyles } from '@fluentui/react-components';
import icon from '../../../assets/icons/tidtam.svg';

const useStyles = makeStyles({
  mark: { display: 'block', width: '32px', height: '32px', flexShrink: 0 },
});

/** The product's mark, beside its name. */
export function Mark() {
  const styles = useStyles();
  return <img src={icon} alt="" className={styles.mark} />;
}
