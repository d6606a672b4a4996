import { useEffect, useState } from 'preact/hooks';
import type { NewTabPermissions } from '../../components/settings/new-tab-settings.tsx';
import type { NewTabPart } from '../../domain/settings/settings.ts';
import {
  allowedNewTabParts,
  giveBackNewTabPart,
  requestNewTabPart,
} from '../../platform/permissions/new-tab-permission.ts';
import { onPermissionsChanged } from '../../platform/permissions/on-permissions-changed.ts';

/** What the browser allows of the new tab's row. What is switched off is given back. */
export function useNewTabPermissions(wanted: readonly NewTabPart[]): NewTabPermissions {
  const [allowed, setAllowed] = useState<readonly NewTabPart[] | null>(null);
  useEffect(() => {
    const look = () => void allowedNewTabParts().then(setAllowed);
    look();
    return onPermissionsChanged(look);
  }, []);
  useEffect(() => {
    void allowedNewTabParts().then((now) => {
      for (const part of now) if (!wanted.includes(part)) void giveBackNewTabPart(part);
    });
  }, [wanted.join()]);
  return { allowed, onAsk: requestNewTabPart };
}
