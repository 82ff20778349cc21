import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyPlain, machineFacts } from '../../platform';
import type { Trouble } from '../desk';
import { useTexts } from '../language';
import { Card } from './card';
import { useTextStyles } from './text.styles';

interface TroubleCardProps {
  readonly trouble: Trouble;
  readonly focused: boolean;
  readonly onDismiss: () => void;
  readonly onPutBack: () => void;
}

/** What failed, why, what to do next, and the facts for whoever helps. */
export function TroubleCard({ trouble, focused, onDismiss, onPutBack }: TroubleCardProps) {
  const { pane, places, troubles } = useTexts();
  const styles = useTextStyles();
  const [copied, setCopied] = useState(false);
  const { what, why, next } = troubles[trouble.kind];
  const details = ['Tidtam', trouble.kind, trouble.code, machineFacts()].join('\n');
  return (
    <Card tone="warning" title={what} focused={focused} onDismiss={onDismiss}>
      <p className={styles.text}>{why}</p>
      <p className={styles.text}>{next}</p>
      {trouble.canPutBack && (
        <Button icon={<ArrowUndo20Regular />} onClick={onPutBack}>
          {pane.putBack}
        </Button>
      )}
      <Button
        appearance="transparent"
        size="small"
        className={styles.start}
        icon={<Copy16Regular />}
        onClick={() => void copyPlain(details).then(setCopied)}
      >
        {copied ? places.copiedDetails : places.copyDetails}
      </Button>
    </Card>
  );
}
