import type { AdviceInWords } from '../advice-words.ts';

/** What may ease pain for a while. */
export const relief = {
  heat: {
    title: 'Heat',
    summary: 'Ten to twenty minutes of gentle warmth can loosen tight muscles and ease pain.',
    body: [
      {
        kind: 'list',
        lead: 'How',
        items: [
          'Lay a heat pack on the sore area for 10 to 20 minutes.',
          'Or stand under a warm shower and let the water run over your mid-back.',
          'Warmth brings more blood to the area, which helps the muscles let go.',
        ],
      },
      {
        kind: 'list',
        lead: 'Take care',
        items: [
          'Too hot burns the skin. Put a cloth in between and take it off if it stings.',
          'Do not fall asleep on it.',
          'Leave heat out where your skin is numb, broken or inflamed.',
        ],
      },
    ],
  },
  cold: {
    title: 'Cold',
    summary: 'For some people cold dulls the pain better than warmth does.',
    body: [
      {
        kind: 'paragraph',
        text: 'Wrap a cold pack in a cloth and rest it on the sore area for a few minutes. Never put ice on bare skin.',
      },
      {
        kind: 'paragraph',
        text: 'Heat or cold: keep to whichever does you good. Neither treats the cause.',
      },
    ],
  },
  'pain-cream': {
    title: 'Creams',
    summary: 'A warming or an anti-inflammatory cream may take the edge off for a while.',
    body: [
      {
        kind: 'list',
        items: [
          'Deep-heat creams warm the skin and cover some of the pain.',
          'Anti-inflammatory creams aim at the inflammation; a pharmacist can say whether one suits you.',
          'Follow the leaflet, wash your hands afterwards, and do not add a heat pack on top.',
        ],
      },
    ],
  },
  medication: {
    title: 'Pain relief tablets',
    summary:
      'Over-the-counter pain relief can make it possible to move again, but ask a doctor first.',
    body: [
      {
        kind: 'paragraph',
        text: 'Strong pain makes it hard to move well, and moving is what helps in the long run. A simple painkiller can open that door.',
      },
      {
        kind: 'list',
        lead: 'Before you take any',
        items: [
          'Ask your doctor or pharmacist whether it suits you and your other medicines.',
          'Do not let it hide a pain that tells you to stop. Move with care while it works.',
          'If you need it for more than a few days, have your back looked at.',
        ],
      },
    ],
  },
} satisfies Partial<AdviceInWords>;
