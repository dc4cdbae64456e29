const lists = [
  'africa america americas asia europe antarctica australia oceania scandinavia',
  'argentina austria belgium bolivia brazil britain bulgaria cambodia canada chile china colombia croatia cuba cyprus denmark',
  'ecuador egypt england estonia ethiopia finland france germany ghana greece haiti hungary iceland india indonesia iran iraq',
  'ireland israel italy jamaica japan jordan kenya korea latvia lebanon lithuania luxembourg malaysia mali malta mexico morocco',
  'nepal netherlands nigeria norway pakistan panama paraguay peru philippines poland portugal romania russia scotland senegal',
  'serbia singapore slovakia slovenia spain sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine',
  'uruguay venezuela vietnam wales yemen zambia zimbabwe',
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa',
  'kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio',
  'oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta',
  'amsterdam athens atlanta austin baltimore barcelona beijing beirut belfast berlin birmingham boston bristol brooklyn brussels',
  'budapest cairo cardiff chicago cincinnati cleveland cologne copenhagen dallas delhi denver detroit dublin edinburgh essex',
  'florence frankfurt geneva glasgow hamburg helsinki hollywood houston istanbul jerusalem lagos leeds lisbon liverpool london',
  'madrid manchester melbourne memphis miami milan milwaukee minneapolis montreal moscow munich nashville newcastle oslo oxford',
  'paris philadelphia phoenix pittsburgh portland prague rome sacramento seattle sheffield shanghai stockholm sydney tokyo',
  'toronto vancouver venice vienna warsaw yorkshire zurich',
];

/** Continents, countries, American states and large cities: as names of artists they need more than a capital. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(lists.join(' ').split(' '));
