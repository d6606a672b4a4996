/** What the search box and the often visited sites on the new tab say. */
export const enNewtabRow = {
  name: 'Search and sites',
  search: 'Search with your browser’s search',
  submit: 'Search',
  sites: 'Sites you visit often',
};
