import type { AdviceInWords } from '../advice-words.ts';

/** How the mid-back works and what can go with it. */
export const knowledge = {
  anatomy: {
    title: 'Your mid-back in two minutes',
    summary:
      'The mid-back is the middle of three parts of the spine, and the one that stiffens most easily.',
    body: [
      {
        kind: 'list',
        lead: 'Three parts',
        items: [
          'The neck, called the cervical spine, curves inward.',
          'The mid-back, called the thoracic spine, curves slightly outward.',
          'The low back, called the lumbar spine, curves inward again.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Seen from the side they make an S. It works like a spring: it takes up shocks, shares out weight, and leaves space between the discs.',
      },
      {
        kind: 'paragraph',
        text: 'The outward curve makes the mid-back stiff in most people, and long hours of bending forward make it stiffer. That may end in discomfort and a rounded posture.',
      },
      {
        kind: 'paragraph',
        text: 'So move it in every direction: bend it back, bend it sideways, turn it, and let it round and lengthen. That is why Midback keeps count of directions.',
      },
    ],
  },
  hunchback: {
    title: 'A rounded upper back',
    summary:
      'When the upper back rounds far forward, the muscles of the mid-back have to hold it up.',
    body: [
      {
        kind: 'paragraph',
        text: 'Seen from the side, the upper spine then looks more like a C than part of an S. Doctors call it kyphosis. The further forward head and chest hang, the more load the mid-back carries.',
      },
      {
        kind: 'paragraph',
        text: 'Bending the other way is the counterpart. The extension over a foam roller does just that; start with a rolled towel if the roller is too firm.',
      },
      {
        kind: 'paragraph',
        text: 'If the curve is new, growing, or comes with pain or lost height, let a doctor look at it before you stretch over a roller.',
      },
    ],
  },
  scoliosis: {
    title: 'Pain on one side, and side curves',
    summary: 'Pain that always sits on one side can go with a sideways curve or turn of the spine.',
    body: [
      {
        kind: 'paragraph',
        text: 'Such a curve is called scoliosis. Many people have a slight one and never notice it. One-sided pain does not prove that you have it.',
      },
      {
        kind: 'paragraph',
        text: 'It is complex, and which movements suit depends on the curve. Let a doctor or physiotherapist look at it rather than working it out by yourself.',
      },
      {
        kind: 'paragraph',
        text: 'Until then, the movements here can be done one side at a time. Stay with what feels comfortable.',
      },
    ],
  },
  symptoms: {
    title: 'What mid-back trouble can feel like',
    summary: 'Stiffness and aching are common; spasms and tingling should not be brushed aside.',
    body: [
      {
        kind: 'list',
        lead: 'Common',
        items: [
          'Short, sharp pains.',
          'A dull ache that does not go away.',
          'Tight or stiff muscles.',
          'Turning or bending less far than before.',
        ],
      },
      {
        kind: 'list',
        lead: 'Not to be dismissed',
        items: [
          'Muscle spasms in the mid-back.',
          'Tingling or numbness.',
          'Anything that does not respond to what you do for it, or grows worse.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Nobody can tell the cause from such a list. If something in the second list fits, have it looked at.',
      },
    ],
  },
} satisfies Partial<AdviceInWords>;
