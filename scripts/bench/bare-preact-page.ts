import { h, render } from 'preact';

/** The least that a page of Preact can be; the script of a page to compare ours with. */
const root = document.getElementById('root');
if (root) render(h('h1', null, 'One static heading'), root);
