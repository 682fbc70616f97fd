/**
 * `npm start`: compiles and builds the page when that was not done since the sources last changed (the first time, some seconds), then serves what was
 * built, which starts at once. Plain JavaScript, so that nothing must be compiled before it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const STAMP = `${ROOT}dist/built`;
const SOURCES = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];

/** @param {string} path */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((most, name) => Math.max(most, newest(`${path}/${name}`)), stat.mtimeMs);
}

function isBuilt() {
  const stamp = statSync(STAMP, { throwIfNoEntry: false });
  return stamp !== undefined && SOURCES.every((path) => newest(`${ROOT}${path}`) <= stamp.mtimeMs);
}

if (!isBuilt()) {
  process.stderr.write('Building, which takes some seconds the first time.\n');
  const began = new Date();
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, `${began.toISOString()}\n`);
}

process.argv.splice(2, 0, 'serve', '--examples', 'seeds/articles');
await import('../dist/cli.js');
