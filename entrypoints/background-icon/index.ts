import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawIcon } from '../../platform/toolbar-icon/draw-icon.ts';
import { provideLate } from '../late/late-code.ts';

/** The drawing of the toolbar's icon, evaluated when it is to look different. */
export default defineUnlistedScript(() => {
  provideLate('icon', () => ({ drawIcon }));
});
