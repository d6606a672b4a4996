import type { AdviceInWords } from './advice-words.ts';
import { care } from './en/care.ts';
import { habits } from './en/habits.ts';
import { knowledge } from './en/knowledge.ts';
import { relief } from './en/relief.ts';

/** The advice in English: plain words, never a diagnosis. */
export const enAdvice: AdviceInWords = { ...care, ...habits, ...relief, ...knowledge };
