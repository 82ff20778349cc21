import { Button } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { useTexts } from '../../taskpane';

/** Stands in the menu's place until it is loaded. */
export function SamplesButton({ narrow }: { readonly narrow: boolean }) {
  const { pane } = useTexts();
  return (
    <Button appearance="subtle" disabledFocusable icon={<Beaker20Regular />} aria-label={pane.samplesLabel}>
      {narrow ? null : pane.samples}
    </Button>
  );
}
