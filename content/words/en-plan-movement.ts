/** What a session says of a movement that a plan describes and nobody else does. */
export const enPlanMovement = {
  fromPlan: 'From your plan',
  yourPlan: (notes: string) => `Your plan says: ${notes}`,
  sideNote: 'The side your plan means.',
  moveIn: 'Move into it slowly, only as far as it is easy.',
  hold: 'Breathe evenly and let the shoulders be heavy.',
  return: 'Come back slowly.',
  cues: {
    'move-in': 'Slowly into it.',
    hold: 'Hold, and breathe evenly.',
    return: 'Slowly back.',
    switch: 'Now the {side} side.',
    'repetition-out': 'There, slowly.',
    'repetition-back': 'And back.',
    rest: 'Rest a moment.',
    done: 'Done.',
  },
  feel: 'It should feel like the person who made your plan described it.',
  stopIf: 'Stop if it hurts, and tell whoever made your plan.',
  easier: 'Go less far, or do fewer.',
  harder: 'Only when your plan says so.',
  breathing: 'Breathe evenly throughout.',
  equipment: 'As your plan says.',
};

export type PlanMovementWords = typeof enPlanMovement;
