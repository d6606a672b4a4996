import type {
  ArticleId,
  AskFirst,
  Course,
  Direction,
  Equipment,
  Place,
  Side,
  SideMeaning,
  Variant,
} from '../../domain/movement/movement.ts';

/** The terms of the catalogue in one language. A key missing in a translation fails the type check. */
export interface TermWords {
  /** In lower case, as they stand inside a sentence; see `fillSides`. */
  readonly sides: Readonly<Record<Side, string>>;
  readonly bothSides: string;
  readonly sideMeanings: Readonly<Record<SideMeaning, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly equipment: Readonly<Record<Equipment, string>>;
  readonly noEquipment: string;
  /** Between two alternatives: "a foam roller or a rolled towel". */
  readonly or: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly courses: Readonly<Record<Course, string>>;
  readonly levels: Readonly<Record<Variant['level'], string>>;
  /** Goes before the list of conditions. */
  readonly askFirstLead: string;
  readonly askFirst: Readonly<Record<AskFirst, string>>;
  /** How each source article is named; an untitled one by what it is. */
  readonly articles: Readonly<Record<ArticleId, string>>;
  /** One line of credit for the articles something goes back to. */
  readonly credit: (articles: readonly ArticleId[]) => string;
}

const articles: TermWords['articles'] = {
  S0: '“Best Mid Back Stretches and Exercises for Back Pain”, reviewed by Misty Seidenburg',
  S1: 'an untitled article on eight stretches for the middle back',
  S2: '“15 Tips to Fix Mid Back Pain (Exercises and Stretches)”',
  S3: '“Stretches for Mid Back Pain”, IMPACT Physical Therapy',
  S4: '“10 Exercises for a Healthy Mid-back”',
};

export const enTerms: TermWords = {
  sides: { left: 'left', right: 'right' },
  bothSides: 'Both sides',
  sideMeanings: {
    'turned-to': 'the way you turn',
    'bent-to': 'the way you bend',
    felt: 'where you feel the stretch',
    'arm-under': 'the arm that goes under',
    'front-leg': 'the leg in front',
    ball: 'the side on the ball',
    'working-arm': 'the arm that pulls',
  },
  places: { desk: 'At your desk', standing: 'Standing', floor: 'On the floor' },
  equipment: {
    chair: 'a chair',
    'chair-with-back': 'a chair with a back',
    mat: 'a mat',
    'foam-roller': 'a foam roller',
    'rolled-towel': 'a rolled towel',
    'exercise-ball': 'an exercise ball',
    'massage-ball': 'a massage ball',
    dumbbells: 'dumbbells',
    'resistance-band': 'a resistance band',
    'overhead-anchor': 'a firm anchor overhead',
  },
  noEquipment: 'Nothing needed',
  or: 'or',
  directions: {
    flexion: 'Rounding forward',
    extension: 'Bending back',
    rotation: 'Turning',
    'side-bend': 'Bending sideways',
    elongation: 'Lengthening',
    strength: 'Strengthening',
    release: 'Releasing',
  },
  courses: { hold: 'Hold', repetitions: 'Repetitions', flow: 'Free movement' },
  levels: { easier: 'Easier', harder: 'Harder', other: 'Another way' },
  askFirstLead: 'Ask a doctor or physiotherapist before you try this if you have or had:',
  askFirst: {
    osteoporosis: 'thin or brittle bones (osteoporosis)',
    'recent-surgery': 'an operation in the last months',
    pregnancy: 'a pregnancy now, or a recent birth',
    'disc-problem': 'a slipped disc or another disc problem',
    'shoulder-problem': 'a shoulder that hurts or slips out',
    'wrist-problem': 'a sore or injured wrist',
    'knee-problem': 'a sore or injured knee',
    'neck-problem': 'neck pain or a neck injury',
    'high-blood-pressure': 'high blood pressure that is not under control',
    dizziness: 'dizzy spells or poor balance',
    scoliosis: 'a side curve of the spine (scoliosis)',
  },
  articles,
  credit: (ids) => `Goes back to ${ids.map((id) => articles[id]).join('; ')}.`,
};
