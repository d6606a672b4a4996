/** Stands where the figure will: the gallery looks at layout, not at the drawing. */
export function StandInFigure() {
  return (
    <svg viewBox="0 0 240 200" width="100%" height="100%" role="img" aria-label="Seated twist">
      <ellipse cx="128" cy="188" rx="66" ry="7" fill="var(--line)" />
      <g fill="none" stroke="#c9b592" stroke-width="6" stroke-linecap="round">
        <path d="M98 132h58M102 134v52M152 134v52M156 132V70" />
      </g>
      <path d="M150 74c10 0 12 6 11 18l-4 32h-10z" fill="#d8c7a6" />
      <path d="M112 62c14-8 30-6 36 6 4 12 2 40 0 60h-40c-2-22-6-54 4-66z" fill="var(--sky)" />
      <path d="M146 116c4 12-2 22-14 23l-40 2-6 42H72l2-48c0-10 6-16 16-17z" fill="#33456e" />
      <path d="M138 120c2 12-6 20-16 21l-16 2-4 42H88l2-46c0-10 6-14 14-15z" fill="#2a3a60" />
      <path d="M86 183h-18c-5 0-6 6-1 7h19zM102 185H84c-5 0-6 6-1 7h19z" fill="#e0a183" />
      <path
        d="M118 72c-10 12-16 28-18 42l-6 12"
        fill="none"
        stroke="#e0a183"
        stroke-width="9"
        stroke-linecap="round"
      />
      <path d="M122 56h12v12h-12z" fill="#d0926f" />
      <ellipse cx="126" cy="44" rx="12" ry="15" fill="#e0a183" />
      <path d="M114 40c0-14 26-16 26 2l-2 8c-4-8-14-10-24-10z" fill="#453540" />
      <circle cx="140" cy="26" r="6" fill="#453540" />
    </svg>
  );
}
