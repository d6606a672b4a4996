import { useEffect, useState } from 'preact/hooks';
import type { PolicyProps } from '../../components/settings/settings-props.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { managedItems } from '../../platform/extension-storage/local-items.ts';
import { withPolicy } from '../../storage/settings/policy.ts';

/** What an organisation has set. The settings have it over them already; once more changes nothing. */
export function usePolicy(settings: Settings): PolicyProps {
  const [managed, setManaged] = useState<unknown>(null);
  useEffect(() => {
    void managedItems().then(setManaged);
  }, []);
  return withPolicy(settings, managed);
}
