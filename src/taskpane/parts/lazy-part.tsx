import { Spinner } from '@fluentui/react-components';
import { type ComponentType, useEffect, useState } from 'react';
import { useTexts } from '../language';
import { usePaneStyles } from '../pane.styles';
import { Card } from './card';

interface LazyPartProps<P extends object> {
  /** Gives the component when first needed; the same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A part of the pane that few need, and none at the start: its code comes when it is first shown. */
export function LazyPart<P extends object>({ load, props }: LazyPartProps<P>) {
  const { pane } = useTexts();
  const styles = usePaneStyles();
  const [part, setPart] = useState<{ readonly Part: ComponentType<P> } | 'coming' | 'lost'>('coming');
  useEffect(() => {
    let isHere = true;
    load().then(
      (Part) => isHere && setPart({ Part }),
      () => isHere && setPart('lost'),
    );
    return () => {
      isHere = false;
    };
  }, [load]);
  if (part === 'lost') return <Card tone="warning" title={pane.notLoaded} />;
  if (part === 'coming')
    return (
      <div className={styles.waiting}>
        <Spinner />
      </div>
    );
  const { Part } = part;
  return <Part {...props} />;
}
