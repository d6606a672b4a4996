import { useEffect, useState } from 'preact/hooks';
import type { QuietSitesProps } from '../../components/settings/quiet-sites-settings.tsx';
import { onPermissionsChanged } from '../../platform/permissions/on-permissions-changed.ts';
import { giveBackSite, hasSite, requestSite } from '../../platform/permissions/site-permission.ts';
import { changeSettings } from '../surface/change-settings.ts';

/** The quiet sites, and which of them the browser lets us see. */
export function useQuietSites(sites: readonly string[]): QuietSitesProps {
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [changes, setChanges] = useState(0);
  useEffect(() => onPermissionsChanged(() => setChanges((count) => count + 1)), []);
  useEffect(() => {
    void Promise.all(sites.map(async (host) => ((await hasSite(host)) ? [host] : []))).then(
      (found) => setGranted(found.flat()),
    );
  }, [sites.join(), changes]);
  return {
    sites,
    granted,
    async onAdd(host) {
      // First thing in the click, or the browser asks nobody.
      const given = await requestSite(host);
      if (given && !sites.includes(host)) await changeSettings({ quietSites: [...sites, host] });
      return given;
    },
    onRemove(host) {
      void changeSettings({ quietSites: sites.filter((site) => site !== host) });
      void giveBackSite(host);
    },
  };
}
