import { useIsNear } from '@/components/ui/near';

/** On a phone the whole row is the play button: a thumb needs no aim. Under the row's other controls, above its words. */
export function RowTapArea({ title, onPress }: { title: string; onPress: () => void }) {
  if (!useIsNear()) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden
      onClick={onPress}
      title={title}
      className="absolute inset-0 rounded-sm md:hidden"
    />
  );
}
