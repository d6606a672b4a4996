import { renderGallery } from './render-gallery.tsx';

const root = document.getElementById('root');
if (root) renderGallery(root);
