export const trackList = {
  label: 'Tracks',
};

export const addToQueueWords = {
  action: 'Add to queue',
  added: 'Added to the queue',
};
