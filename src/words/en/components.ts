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
