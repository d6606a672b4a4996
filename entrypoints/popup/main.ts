import '../surface/first-frame.ts';
import { afterFirstPaint } from '../surface/after-first-paint.ts';

void afterFirstPaint().then(() => import('./start.tsx'));
