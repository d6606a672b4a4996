/** The session's page: with an offer it shows the choices, with `start` it begins at once. */
export function sessionPage(query: {
  offerId?: string | null;
  movementId?: string | null;
  start?: boolean;
}): string {
  const search = new URLSearchParams();
  if (query.offerId) search.set('offer', query.offerId);
  if (query.movementId) search.set('movement', query.movementId);
  if (query.start) search.set('start', '1');
  return `session.html?${search}`;
}
