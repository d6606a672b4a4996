import type { AdviceInWords } from '../advice-words.ts';

/**
 * When somebody else should look at it. The causes are those article S2 lists; the signs for
 * emergency and urgent help follow the NHS page "Back pain", which goes beyond the articles.
 */
export const care = {
  'ask-first': {
    title: 'Ask before you start',
    summary:
      'Some movements do not suit some conditions, so ask a doctor or physiotherapist first.',
    body: [
      {
        kind: 'paragraph',
        text: 'Midback does not know you. It shows movements; it cannot examine, and it is not medical advice.',
      },
      {
        kind: 'list',
        lead: 'Ask in any case if',
        items: [
          'you have a condition of the bones, discs, heart or blood pressure,',
          'you had an operation or an injury not long ago,',
          'you are pregnant,',
          'your pain is strong, new, or has no reason you know of.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Each movement names conditions for which to ask first. If a movement makes you worse, stop it.',
      },
    ],
  },
  'see-someone': {
    title: 'When to see someone',
    summary:
      'If it lasts, grows worse, or does not respond to weeks of stretching, let a professional look.',
    body: [
      {
        kind: 'pointer',
        text: 'See the warning signs that should not wait',
        to: 'red-flags',
      },
      {
        kind: 'list',
        lead: 'Make an appointment if',
        items: [
          'you have stretched regularly and nothing has changed,',
          'the pain grows worse, or keeps coming back,',
          'it wakes you at night or keeps you from your day,',
          'you have spasms, tingling or numbness.',
        ],
      },
      {
        kind: 'list',
        lead: 'What they will look at',
        items: [
          'Your posture and how you move.',
          'How long and how strong your muscles are.',
          'What you do all day, and what you can no longer do.',
          'Scans or other tests, if they are needed.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Tell them which movements you have tried and how they felt. Your history here can help. A physiotherapist can put together a plan of your own, which Midback can play.',
      },
    ],
  },
  'red-flags': {
    title: 'Warning signs',
    summary:
      'Pain in the middle of the back does not always come from muscles or joints; some causes need help fast.',
    body: [
      {
        kind: 'list',
        ticks: 'now',
        lead: 'Call the emergency number now if back pain comes with',
        items: [
          'chest pain, trouble breathing, fainting or a cold sweat,',
          'sudden, tearing or unbearable pain in chest, back or belly,',
          'a fall, a crash or another serious accident before it,',
          'weakness, numbness or tingling in both legs,',
          'numbness around the genitals or buttocks,',
          'trouble passing water, or losing control of bladder or bowel.',
        ],
      },
      {
        kind: 'list',
        ticks: 'soon',
        lead: 'See a doctor very soon if there is',
        items: [
          'fever, or weight loss you cannot explain,',
          'a lump, a swelling, or a back that has changed its shape,',
          'pain that rest does not ease, or that is worse at night,',
          'new pain between the shoulder blades without a reason,',
          'a history of cancer, or thin bones and a sudden sharp pain.',
        ],
      },
      {
        kind: 'list',
        lead: 'What can lie behind pain here, besides muscles and joints',
        items: [
          'A broken bone in the spine or a broken rib.',
          'Pain passed on from the heart, lungs, stomach, liver, gall bladder, pancreas or oesophagus.',
          'Pain from a nerve.',
          'A bulge in the main artery (aortic aneurysm).',
          'A tumour in the chest part of the spine.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Most mid-back pain is none of these. If you suspect one of them, do not stretch; get help.',
      },
    ],
  },
} satisfies Partial<AdviceInWords>;
