'use client';

import { demoCollection } from '@words/library';
import { Button } from '@/components/ui/button';
import { useComposeDemo } from './use-demo';

/** Asks the server to compose the demo collection, for the first time or again. */
export function ComposeDemoButton() {
  const compose = useComposeDemo();
  return (
    <Button pending={compose.isPending} onClick={() => compose.mutate()}>
      {demoCollection.compose}
    </Button>
  );
}
