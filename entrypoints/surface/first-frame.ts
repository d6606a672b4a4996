/*
 * Every style that the first frame of new tab and popup needs: one file, asked for once. What is
 * said here again by the components themselves is the same file.
 */
import '../../components/design/tokens.css';
import '../../components/design/base.css';
import '../../components/figure/figure.css';
import '../../components/figure-slot/figure-slot.css';
import '../../components/icons/icon.css';
import '../../components/links/page-links.css';
import '../../components/newtab/newtab.css';
import '../../components/popup/popup.css';
import '../../components/ribbon/day-ribbon.css';
import '../../components/ring/sitting-ring.css';
import '../../components/time/sitting-time.css';
import './mirror.css';
