/** The cross at the top right of what floats. */
export const closeStyle =
  'absolute top-4 right-4 grid size-8 max-md:top-2.5 max-md:right-2.5 max-md:size-11 place-items-center rounded-full text-muted transition-colors hover:bg-hover hover:text-ink';
