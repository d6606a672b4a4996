/** Something the person should know of; each kind has its words in `en-notices.ts`. */
export type NoticeKind =
  | 'backup-due'
  | 'care-sign'
  | 'care-worse-twice'
  | 'care-worse-weeks'
  | 'database-failing'
  | 'notifications-blocked'
  | 'session-elsewhere'
  | 'session-to-resume'
  | 'storage-full';

export interface NoticeProps {
  readonly kind: NoticeKind;
  /** The one thing that can be done about it here; without it the notice only tells. */
  readonly onAct?: () => void;
  /** Without it the notice stays until its cause is gone. */
  readonly onClose?: () => void;
}
