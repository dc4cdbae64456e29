const GIVEN = (
  'Ada Bruno Chidi Dalia Emre Freya Goran Hana Idris Jolanta Kenji Leila Mateo Nadia Oskar ' +
  'Priya Quentin Rosa Samir Tove Umar Vera Wanjiru Xiomara Yusuf Zofia Anouk Bilal Clara Dmitri'
).split(' ');

const FAMILY = 'Almeida Berg Castellano Diallo'.split(' ');

/** A hundred and twenty names, no two alike. */
export const LISTENER_NAMES: readonly string[] = FAMILY.flatMap((family) =>
  GIVEN.map((given) => `${given} ${family}`),
);
