// Before the first frame: the chosen theme, from the copy that pages keep. Without one, the
// system's theme holds by itself.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark' || theme === 'contrast') {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // Storage is closed to us; the system's theme holds.
}
