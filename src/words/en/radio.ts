export const radioWords = {
  label: 'Radio',
  from: (name: string) => `Radio from ${name}`,
  start: 'Start a radio',
  end: 'End',
  endIt: 'End the radio',
  goesOn: 'More follows by itself. A skip changes what comes next.',
  isOver: 'All that there is for it has been played or waits below.',
};

/** What is said when it begins and ends. */
export const radioMessages = {
  notStarted: 'The radio did not start',
  nothing: 'There is nothing to play',
  nothingNear: (name: string) => `Nothing in the library is near ${name}.`,
  tookQueue: 'It took the place of your queue.',
  playsOn: 'It plays on and on; skips change what comes.',
  off: 'The radio is off',
  onOff: 'What plays goes on to its end.',
};
