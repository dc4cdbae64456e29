export const settingsPage = {
  title: 'Settings',
  you: 'You',
  looks: 'Looks',
  contrast: 'Contrast',
  loudness: 'Loudness',
  history: 'What you heard',
  aboutHistory:
    'Bring what you heard on Spotify or told Last.fm or ListenBrainz, so that your lists know you, and look at your years.',
  bringHistory: 'Bring your history',
  yourYears: 'Your years',
  betweenTracks: 'Between tracks',
  soundQuality: 'Sound quality',
  device: 'On this device',
  aboutDevice: 'Lists that are kept here play without a network; Segue itself can be installed as an app.',
  whatIsHere: 'What is on this device',
  taste: 'Taste',
  aboutTaste: 'The artists you picked at the beginning still count, a little less with every like and skip.',
  pickAgain: 'Pick again',
  pickArtists: 'Pick artists',
  keys: 'Keys',
  server: 'Server',
  signOut: 'Sign out',
};

export const profileForm = {
  saved: 'Saved',
  name: 'Name',
  timeZone: 'Time zone',
  whatTheZoneDecides: 'Your list is built there on Monday at midnight.',
  takeZoneOfBrowser: (zone: string) => `This browser is in ${zone}: take that`,
};

export const signInSection = {
  title: 'Signing in',
  email: 'E-mail',
  aboutEmail: 'Only to sign in. No mail is ever sent.',
  emailChanged: 'From now on you sign in with the new address',
  emailNotChanged: 'The address was not changed. There may be another account with it.',
  changePassword: 'Change the password',
  present: 'Present password',
  wanted: 'New password',
  aboutWanted: 'At least 8 characters. You stay signed in here and are signed out everywhere else.',
  passwordChanged: 'Your password was changed',
  elsewhereEnded: 'Everywhere else you have to sign in again.',
};

export const sessionList = {
  title: 'Where you are signed in',
  here: 'here',
  since: (ago: string) => `signed in ${ago}`,
  seen: (ago: string) => `seen ${ago}`,
  end: 'Sign out',
  endLabel: (device: string, since: string) => `Sign out ${device}, ${since}`,
  endOthers: 'Sign out everywhere else',
  ended: 'Signed out there',
  othersEnded: 'You are signed in only here now',
  notEnded: 'Nothing was signed out',
};

export const themeChoice = {
  label: 'Theme',
  system: 'As the system',
  aboutSystem: 'Changes with day and night where the system does.',
  dark: 'Dark',
  light: 'Light',
};

export const contrastChoice = {
  label: 'Contrast',
  system: 'As the system',
  aboutSystem: 'More where the system asks for it.',
  more: 'More',
  aboutMore: 'Words in black or white, and a line round everything.',
  normal: 'Normal',
};

export const levellingChoice = {
  label: 'Loudness',
  track: 'Even out tracks',
  aboutTrack: 'Loud tracks are turned down, so that none jumps out.',
  album: 'Even out albums',
  aboutAlbum: 'Albums as loud as each other; quiet and loud tracks of one album stay so.',
  off: 'Leave it as it is',
};

export const crossfadeChoice = {
  label: 'Crossfade',
  off: 'Off',
  shown: (seconds: number) => `${seconds} s`,
  readOut: (seconds: number) => `${seconds} seconds`,
  about:
    'The end of a track fades into the beginning of the next. Tracks of an album in its order follow each other without a gap and without a fade.',
};

export const qualityChoice = {
  label: 'Quality',
  onMobileData: 'On mobile data',
  original: 'Original',
  bitRate: (kbps: number) => `${kbps} kbit/s`,
  about:
    'Larger files are sent as MP3, from the next track on. Files this browser cannot play are converted either way. Both need ffmpeg on the server.',
};
