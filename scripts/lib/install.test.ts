import { describe, expect, it } from 'vitest';
import { isComplete } from './install.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/astro': { version: '7.0.0' },
  'node_modules/node-win': { version: '22.0.0', optional: true },
  'node_modules/vitest': { version: '5.0.0', dev: true },
  'node_modules/shared': { version: '2.0.0', devOptional: true },
};
const astro = { 'node_modules/astro': { version: '7.0.0' } };
const checks = { 'node_modules/vitest': { version: '5.0.0', dev: true }, 'node_modules/shared': { version: '2.0.0', devOptional: true } };

describe('what is installed', () => {
  it.each([
    ['nothing', {}, false, false],
    ['what a build needs', astro, true, false],
    ['what checks need too', { ...astro, ...checks }, true, true],
    ['only what checks need', checks, false, false],
    ['all but one package of the checks', { ...astro, 'node_modules/vitest': { version: '5.0.0' } }, true, false],
    ['another version', { 'node_modules/astro': { version: '6.0.0' }, ...checks }, false, false],
    ['another version for the checks', { ...astro, ...checks, 'node_modules/vitest': { version: '4.0.0' } }, false, false],
    ['a package that nobody wants', { ...astro, ...checks, 'node_modules/more': { version: '1.0.0' } }, false, false],
  ])('with %s: is it enough to build, and to check?', (_, installed, toBuild, toCheck) => {
    expect([isComplete(wanted, installed, false), isComplete(wanted, installed, true)]).toEqual([toBuild, toCheck]);
  });
});
