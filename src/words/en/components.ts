/** What the parts of pages say by themselves. */

export const errorState = {
  title: 'This did not load',
};

export const rowHandle = {
  move: (title: string) => `Move ${title}`,
  how: 'Arrow keys move it up and down; dragging does too',
};

export const picture = {
  notDrawn: 'It could not be drawn.',
};

/** A part of the page that is fetched when it is wanted. */
export const missingPart = {
  title: 'This part of the page did not come',
  whatHolds: 'The server does not answer. All else is as it was, and this opens when it does.',
};
