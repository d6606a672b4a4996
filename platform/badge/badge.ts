import { browser } from 'wxt/browser';

export interface Badge {
  /** At most four characters. */
  readonly text: string;
  /** CSS colours. */
  readonly background: string;
  readonly ink: string;
  /** The tooltip of the toolbar button. */
  readonly title: string;
}

/** Browsers forget the badge at a restart: set it again at every start. */
export async function showBadge(badge: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text: badge.text }),
    action.setBadgeBackgroundColor({ color: badge.background }),
    action.setBadgeTextColor?.({ color: badge.ink }),
    action.setTitle({ title: badge.title }),
  ]);
}
