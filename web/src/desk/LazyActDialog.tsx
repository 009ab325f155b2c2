import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ActDialogProps, ActDialogs } from './acts/ActDialogs.tsx';
import { noDialog } from './DeskDialog.ts';

/** The less frequent questions, in a chunk of their own; fetched the first time one is asked, or in a quiet moment. */
export const LazyActDialog = (props: ActDialogProps) => {
  const loaded = useSignal<{ readonly Dialogs: typeof ActDialogs } | null>(null);
  const { dialog } = props.desk;
  useEffect(() => {
    let current = true;
    import('./acts/ActDialogs.tsx').then(
      ({ ActDialogs: Dialogs }) => {
        if (current) loaded.value = { Dialogs };
      },
      () => {
        // Out of reach and not on this device yet: nothing was asked, the key can be pressed again.
        dialog.value = noDialog;
      },
    );
    return () => {
      current = false;
    };
  }, [loaded, dialog]);
  if (loaded.value === null) return null;
  const { Dialogs } = loaded.value;
  return <Dialogs {...props} />;
};
