'use client';

import { demoCollection } from '@words/library';
import { Button } from '@/components/ui/button';
import { useRemoveDemo } from './use-demo';

/** Asks the server to take the demo away; for the seconds before it does, the button takes that back. */
export function RemoveDemoButton({ size, className }: { size?: 'sm' | 'md'; className?: string }) {
  const { remove, undo, canUndo, isRemoving } = useRemoveDemo();
  if (canUndo) {
    return (
      <Button size={size} pending={undo.isPending} onClick={() => undo.mutate()}>
        {demoCollection.keep}
      </Button>
    );
  }
  return (
    <Button
      variant="ghost"
      size={size}
      className={className}
      pending={remove.isPending || isRemoving}
      onClick={() => remove.mutate()}
    >
      {isRemoving ? demoCollection.removing : demoCollection.remove}
    </Button>
  );
}
