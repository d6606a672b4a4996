/*
 * Sets everything up and runs one of the project's scripts: `node scripts/setup.mjs test`.
 * Plain JavaScript without a dependency, because it runs before there is any, on the Node that
 * the machine happens to have (20 or newer). Everything after it runs on the project's own Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const onWindows = process.platform === 'win32';

/** Each script: commands one after another, up to the first that fails. */
const scripts = {
  start: [['node', 'scripts/start.ts']],
  tour: [['node', 'scripts/tour.ts']],
  test: [['node', 'scripts/test.ts']],
  icons: [['node', 'scripts/icons.ts']],
  dev: [['wxt']],
  build: [
    ['wxt', 'build', '-b', 'chrome'],
    ['wxt', 'build', '-b', 'firefox'],
  ],
  // Without the new tab.
  'build-core': [
    ['wxt', 'build', '-b', 'chrome', '--mode', 'core'],
    ['wxt', 'build', '-b', 'firefox', '--mode', 'core'],
  ],
  zip: [
    ['wxt', 'zip', '-b', 'chrome'],
    ['wxt', 'zip', '-b', 'firefox'],
    ['wxt', 'zip', '-b', 'chrome', '--mode', 'core'],
    ['wxt', 'zip', '-b', 'firefox', '--mode', 'core'],
  ],
};

const [name, ...rest] = process.argv.slice(2);
const commands = commandsOf(name);
if (commands === undefined) {
  console.error(`Usage: node scripts/setup.mjs <${Object.keys(scripts).join('|')}> [arguments]`);
  process.exit(2);
}

if (!isInstalled()) install();
const environment = environmentWithOwnNode();
for (const [index, command] of commands.entries()) {
  const isLast = index === commands.length - 1;
  const status = await run(isLast ? [...command, ...rest] : command, environment);
  if (status !== 0) process.exit(status);
}

/** Any other file in `scripts/` can be run by its name, e.g. `soak`. */
function commandsOf(wanted) {
  if (wanted === undefined || !/^[a-z-]+$/.test(wanted)) return undefined;
  if (Object.hasOwn(scripts, wanted)) return scripts[wanted];
  const path = `scripts/${wanted}.ts`;
  return existsSync(join(root, path)) ? [['node', path]] : undefined;
}

/**
 * Whether what is installed is what package-lock.json says. Compared by content: times of files
 * say nothing in a fresh checkout, and npm notes what it installed only when it is done.
 */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const there = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (wanted === undefined || there === undefined) return false;
  const isSame = ([path, { version }]) => wanted[path]?.version === version;
  const isThere = ([path, { optional, link }]) =>
    path === '' || optional || link || Object.hasOwn(there, path);
  return Object.entries(there).every(isSame) && Object.entries(wanted).every(isThere);
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined; // not there, or cut off
  }
}

/**
 * `npm ci`, as it keeps to the lock file to the letter. It refuses a lock file that lacks a
 * package for some other system, which happens where the registry has not got that package;
 * then `npm install` takes the same versions and leaves the lock file alone.
 */
function install() {
  console.log('Installing what package-lock.json names (npm ci) …');
  const first = npm(['ci'], 'pipe');
  if (first.status === 0) return;
  const said = `${first.stdout ?? ''}${first.stderr ?? ''}`;
  if (/\bin sync\b/.test(said)) {
    console.log('npm ci does not take the lock file with this registry; using npm install …');
    if (npm(['install', '--no-save'], 'inherit').status === 0) return;
  } else {
    console.error(first.error?.message ?? said);
  }
  console.error(
    '\nThe installation failed; npm says why above. Without a network, or with a registry that refuses, nothing can be installed. Try `npm ci` by hand.',
  );
  process.exit(1);
}

function npm(parameters, stdio) {
  return spawnSync('npm', [...parameters, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: onWindows,
  });
}

/** The environment in which `node` is the version that package.json names. */
function environmentWithOwnNode() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = `v${devDependencies.node}`;
  const bin = join(root, 'node_modules/.bin');
  const ownBin = join(root, 'node_modules/node/bin');
  const has = (folder) => {
    const { stdout } = spawnSync(join(folder, onWindows ? 'node.exe' : 'node'), ['--version'], {
      encoding: 'utf8',
    });
    return stdout?.trim() === wanted;
  };
  // npm may have been told to run no install scripts, and then the package has no Node yet.
  if (!has(bin) && !has(ownBin)) fetchOwnNode(wanted);
  const folders = has(bin) ? [bin] : has(ownBin) ? [ownBin, bin] : undefined;
  if (folders === undefined) {
    const [major] = process.versions.node.split('.').map(Number);
    if (major < 24) {
      console.error(
        `Node ${wanted} could not be installed, and ${process.version} is too old. Install Node 24, or allow the install script of the package \`node\`: npm rebuild node`,
      );
      process.exit(1);
    }
    console.log(`Node ${wanted} could not be installed; going on with ${process.version}.`);
  }
  const path = [...(folders ?? [dirname(process.execPath), bin]), process.env.PATH ?? ''];
  return { ...process.env, PATH: path.join(delimiter) };
}

/** Does by hand what the install script of the package `node` does. */
function fetchOwnNode(wanted) {
  console.log(`Fetching Node ${wanted} …`);
  const environment = { ...process.env };
  for (const key of Object.keys(environment)) {
    // Settings of the npm that called us would send the download to the wrong folder.
    if (/^npm_(config_(local_)?prefix|package|lifecycle)/i.test(key)) delete environment[key];
  }
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: join(root, 'node_modules/node'),
    stdio: 'inherit',
    env: environment,
  });
}

/** Runs one command to its end; what ends us ends it too. */
function run([program, ...parameters], env) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      stdio: 'inherit',
      env,
      shell: onWindows,
    });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
