/** Says on a page which of several projects it is about; loads only where there are several, or were. */
import { lateStringsUrl } from '#config/late-strings.inline.ts';
import { rootUrl } from '#config/root-url.inline.ts';
import { addStrings, fill } from '#kit/strings/strings.ts';
import { follow, ownPlace } from './device.ts';
import { firstMark, markOn, type StoragePlace } from './erasure.ts';
import { foundProject } from './open-project.ts';
import { Projects } from './projects.ts';
import type { AnswerStore } from './store.ts';

/** Where something is marked or written; in a long list the bar, since that stays in sight. */
const places = '.checklist-bar, letter-form, told-form, my-answers, [data-plan-notice]';
const words = document.createElement('p');
let loading: Promise<void> | undefined;
const followed = new Set<AnswerStore>();
/** What this page knows of its project, for when its entry is gone. */
let known: { name: string; storage: Storage | undefined; mark: string } | undefined;

/**
 * Shows the project of this page and whether another was opened elsewhere, and sees to it that what is written here is listed.
 * A page that comes back from the history is read again, for nobody is in the middle of anything there.
 *
 * @param own the id of this page's project
 * @param stores what this page has open
 * @param woken whether the page was asleep
 */
export function showProject(own: string, stores: ReadonlyMap<string, AnswerStore>, woken = false): void {
  const projects = new Projects(ownPlace());
  if (projects.open === undefined && foundProject() !== undefined) {
    // Nothing that can be listed would be written here.
    projects.closeAll();
    return location.reload();
  }
  const isOther = projects.open !== undefined && projects.open !== own;
  if (woken && isOther && ![...stores.values()].some(({ hasUnsaved }) => hasUnsaved)) return location.reload();
  const show = () => showNow(own);
  // Once it is here, it also shows that there is one project only, or none any more.
  if (followed.size === 0) follow({ hear: show, refresh: show });
  for (const store of stores.values()) {
    if (!followed.has(store)) store.addEventListener('change', show);
    followed.add(store);
  }
  show();
  loading ??= addStrings(words, lateStringsUrl('projects')).then(show, () => (loading = undefined));
}

function showNow(own: string): void {
  const projects = new Projects(ownPlace());
  keepListed(own, projects, ownPlace());
  draw(own, projects);
}

/**
 * The project of this page may have gone from the list: deleted elsewhere, erased, or because the page now saves in the tab. What
 * is written here from then on must not be out of reach on the next page. What was erased loses its name as well.
 */
function keepListed(own: string, projects: Projects, place: StoragePlace): void {
  const mark = markOn(place) ?? firstMark;
  const before = known ?? { name: '', storage: place.storage, mark };
  const hasMoved = before.storage !== place.storage;
  const name = projects.nameOf(own) ?? (before.mark === mark ? before.name : '');
  known = { name, storage: place.storage, mark };
  if (own !== '' && (hasMoved || projects.isFilled(own))) projects.claim(own, name);
}

function draw(own: string, projects: Projects): void {
  const list = projects.list();
  const nameOf = (id: string) => list.find((one) => one.id === id)?.name || fill(words, 'projects.unnamed');
  const open = projects.open ?? '';
  for (const place of document.querySelectorAll<HTMLElement>(places)) {
    const [line, notice] = partsIn(place);
    line.hidden = list.length < 2;
    say(line.firstElementChild!, fill(words, 'projects.line', { name: nameOf(own) }) || nameOf(own));
    const isGone = own !== '' && !projects.has(own);
    const [sentence, button] = notice.children;
    say(sentence!, fill(words, isGone ? 'projects.gone' : 'projects.other', { name: nameOf(own), other: nameOf(open) }));
    say(button!, fill(words, 'projects.show'));
    notice.hidden = open === own || sentence!.textContent === '';
  }
}

/** What is said already is not said again to those who listen. */
function say(part: Element, text: string): void {
  if (part.textContent !== text) part.textContent = text;
}

/** The line with the name and the notice below it, made where they are not there yet. */
function partsIn(place: HTMLElement): [HTMLElement, HTMLElement] {
  const found = [...place.querySelectorAll<HTMLElement>(':scope > [data-project]')];
  if (found.length === 2) return found as [HTMLElement, HTMLElement];
  const made = (tag: string, values: object = {}) => Object.assign(document.createElement(tag), values);
  const [line, notice] = [made('p', { className: 'print:hidden' }), made('p', { className: 'notice notice-warning print:hidden' })];
  for (const part of [line, notice]) part.dataset['project'] = '';
  notice.setAttribute('role', 'alert');
  // In a bar it has a row of its own.
  notice.style.flexBasis = '100%';
  line.append(made('a', { href: addressOfList(place), dir: 'auto' }));
  const button = made('button', { type: 'button', className: 'button', onclick: () => location.reload() });
  notice.append(made('span', { dir: 'auto' }), button);
  place.prepend(line, notice);
  return [line, notice];
}

/** Where projects are listed, in the language of the page, which links there. */
function addressOfList(place: HTMLElement): string {
  if (place.localName === 'my-answers') return '#projects';
  const link = document.querySelector<HTMLAnchorElement>('a[href*="my-answers/"]');
  return new URL('#projects', link?.href ?? new URL('my-answers/', rootUrl())).href;
}
