/** What the app is called, in every language. */
export const appName = 'Segue';

/** What buttons say in many places. */
export const common = {
  add: 'Add',
  cancel: 'Cancel',
  clear: 'Clear',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  delete: 'Delete',
  dismiss: 'Dismiss',
  done: 'Done',
  edit: 'Edit',
  pause: 'Pause',
  play: 'Play',
  remove: 'Remove',
  save: 'Save',
  showMore: 'Show more',
  shuffle: 'Shuffle',
  tryAgain: 'Try again',
  undo: 'Undo',
};
