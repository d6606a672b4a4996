/** As much of the bundler's interface as is used here. */
interface Output {
  readonly format?: string;
  codeSplitting?: unknown;
}

/**
 * Puts the styles of the first frame into one file: a page asks for styles once before it is
 * drawn. Otherwise the bundler makes a file of every set of styles that two pages have in common.
 */
export function firstFrameStyles() {
  return {
    name: 'first-frame-styles',
    outputOptions(options: Output) {
      if (options.format !== 'es') return null;
      const groups = [
        {
          name: 'first-frame',
          test: /components\/(routines\/set-starts|(design|figure|figure-slot|icons|links|newtab|notices|popup|ribbon|ring|time)\/[a-z-]+)\.css|surface\/(first-frame\.ts|mirror\.css)$/,
          priority: 10,
        },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}
