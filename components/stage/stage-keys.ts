import type { SessionGlance } from '../../domain/session/glance.ts';
import type { SessionCommand } from '../../domain/session/transition.ts';
import type { StageSwitch } from './stage-props.ts';

/** What a key does on the stage. */
export type StageAction =
  | { readonly type: 'command'; readonly command: SessionCommand }
  | { readonly type: 'switch'; readonly which: StageSwitch }
  | { readonly type: 'help' };

/** As much of a keyboard event as decides what it means. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

/**
 * What a key means while a session is on. `null`: not ours. Space on a button belongs to the button;
 * arrows follow the direction of reading.
 */
export function stageAction(
  pressed: PressedKey,
  stage: {
    readonly status: SessionGlance['status'];
    readonly untimed: boolean;
    readonly direction: 'ltr' | 'rtl';
    readonly onControl: boolean;
  },
): StageAction | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat) return null;
  const running = stage.status === 'running';
  const [back, forward] =
    stage.direction === 'ltr' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (pressed.key) {
    case ' ':
      return stage.onControl ? null : command(running ? 'pause' : 'resume');
    case back:
      return command('back');
    case forward:
      return command(stage.untimed && running ? 'next' : 'skip-phase');
    case '+':
    case '=': // the plus key without shift on many keyboards
      return command('extend');
    case 'Escape':
      return command('stop');
    case '?':
      return { type: 'help' };
    default:
      return ofLetter(pressed.key.toLowerCase());
  }
}

function ofLetter(letter: string): StageAction | null {
  switch (letter) {
    case 'n':
      return command('skip-movement');
    case 'm':
      return { type: 'switch', which: 'sound' };
    case 'v':
      return { type: 'switch', which: 'voice' };
    case 'f':
      return { type: 'switch', which: 'fullScreen' };
    default:
      return null;
  }
}

function command(name: SessionCommand): StageAction {
  return { type: 'command', command: name };
}
