/** The box that choices are in. */
export const popupStyle =
  'min-w-52 rounded-sm bg-floating p-1 shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';
