/** Pages that have nothing to do with music: what a crawler must be able to leave alone. */
export const UNRELATED_PAGES: readonly { title: string; paragraphs: readonly string[] }[] = [
  {
    title: 'How to keep a moth out of the wardrobe',
    paragraphs: [
      'A single moth in the wardrobe is a nuisance; a moth that has found the cashmere is a calamity. The larvae, not the adults, do the eating, and they prefer wool that has been worn.',
      'Cedar helps for a season. So does airing the drawers on a cold, dry day, because neither moth nor larva likes frost. Wash what can be washed, freeze what cannot, and brush the seams of coats before they are put away.',
      'If you see a moth near a lamp it is probably only a garden species that has lost its way. Open the window and wish it good night.',
    ],
  },
  {
    title: 'Lichen on the old sea wall is a good sign, says council',
    paragraphs: [
      'Residents who asked for the orange crust on the sea wall to be scrubbed off have been told to leave it. Lichen grows slowly and only where the air is clean, a biologist told Tuesday’s meeting.',
      'More than forty kinds of lichen have been counted between the slipway and the lighthouse. Some patches are older than the wall’s last repair, in 1911.',
      'The council will put up a small sign. Cleaning of the steps, where lichen and algae make the stone slippery, goes on as before.',
    ],
  },
  {
    title: 'Leek and potato soup for a windy week',
    paragraphs: [
      'Sweat three sliced leeks in butter with a pinch of salt until they collapse; do not let them colour. Add two floury potatoes, cubed, and a litre of stock.',
      'Simmer for twenty minutes, crush roughly with a fork and finish with nutmeg and cream. A crust of rye bread is all it needs.',
      'It keeps for three days and is better on the second.',
    ],
  },
  {
    title: 'Ferry timetable changes from Monday',
    paragraphs: [
      'The first sailing leaves at 06:10 instead of 06:25, so that passengers reach the early train. The last boat back is unchanged at 23:40.',
      'Bicycles travel free outside the rush hours. The night tram from the terminal waits for the last boat when it is late, the operator said.',
    ],
  },
  {
    title: 'Town beaten in extra time',
    paragraphs: [
      'A header in the hundred and twelfth minute ended the best cup run in a generation. Town had led twice, and hit the post through Okafor a minute from time.',
      '“They gave everything,” said the manager. The crowd of 4,212 stayed to applaud. The league season begins again on Saturday, away.',
    ],
  },
  {
    title: 'What to do in the garden this month',
    paragraphs: [
      'Lift the dahlias after the first frost has blackened them. Cut back the raspberries that have fruited, tie in the new canes, and mulch while the ground is still warm.',
      'Plant garlic now. Leave seed heads for the birds and a corner of leaves for the hedgehogs.',
    ],
  },
  {
    title: 'Library to stay open on Sundays',
    paragraphs: [
      'The trial was a success: visits rose by a third. From next month the library will be open on Sundays from eleven to four, with story time at noon.',
      'Volunteers are wanted for the reading room. A quiet study floor remains quiet, the librarian promises.',
    ],
  },
  {
    title: 'A hollow in the dunes, and the tide that made it',
    paragraphs: [
      'Last winter’s storm left a hollow two metres deep behind the first row of dunes. The tide has since filled it twice, and a pair of shelducks has moved in.',
      'Surveyors will measure it after the spring tide. Walkers are asked to keep to the planks.',
    ],
  },
  {
    title: 'Weather: a kestrel’s view of the cold front',
    paragraphs: [
      'A ridge of high pressure gives way tonight to rain from the west, heavy at times over high ground. Winds reach gale force in the straits by morning.',
      'Clearing from Thursday, with a touch of frost inland. Outlook: settled, misty, mild for the time of year.',
    ],
  },
  {
    title: 'Paper umbrella workshop for children',
    paragraphs: [
      'On Saturday at two the museum teaches children to make a paper umbrella out of wax paper, thread and bamboo. All materials are provided.',
      'Places are limited; please book at the desk. Adults may watch but not help, the organisers say with a smile.',
    ],
  },
  {
    title: 'The long history of the harbour crane',
    paragraphs: [
      'Built in 1926 to unload grain, the crane on the east quay has not moved since 1988. Now a trust wants to restore it as a viewpoint.',
      'The steelwork is sound; the gearbox is not. The trust needs three hundred thousand and has a tenth of it.',
    ],
  },
  {
    title: 'Notices',
    paragraphs: [
      'Lost: one grey glove, left hand, between the post office and the pier. Found: a set of keys with a wooden fish.',
      'Piano lessons for beginners, patient teacher, own instrument not needed. The chess circle meets on Wednesdays in the back room.',
    ],
  },
];
