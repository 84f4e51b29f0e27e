import { attempt, keysOf, type StoragePlace } from './erasure.ts';
import { Items } from './items.ts';
import { openItem } from './open-project.ts';
import { idOf, itemOf, readEntry, writeEntry, type ProjectEntry } from './project-entry.ts';
import type { UndoableStep } from './step.ts';

/** What a project has of its own. */
export const projectParts = ['answers', 'drafts', 'plan'] as const;

/** A named set of answers, letters and a plan. */
export interface Project {
  /** How the names of what it has begin; empty for the first. */
  id: string;
  /** Empty if nobody gave it one. */
  name: string;
  /** How many questions have an answer or a note. */
  answers: number;
  /** Whether it has a plan with anything in it. */
  plan: boolean;
}

/**
 * The project that is open: the beginning of the names of what it has, which is empty for the first, so that whoever has one
 * set of answers only has no such names. Undefined where nobody keeps several apart.
 */
export function openedIn(place: StoragePlace): string | undefined {
  const found = openItem(place).read('') ?? '-';
  return /^(project:p\w+:)?$/.test(found) ? found : undefined;
}

/**
 * The projects on this device, or in this tab: one key for the name of each, and one for which of them is open. What a project
 * has is saved under names that begin with its id, see `stores.ts`.
 *
 * Whatever is found under such a name belongs to a project, also if no name is listed: then it is one without a name, so that
 * nothing that somebody wrote is ever out of reach.
 */
export class Projects {
  readonly #place: StoragePlace;

  constructor(place: StoragePlace) {
    this.#place = place;
  }

  /** The id of the open one; undefined where nobody keeps several apart. */
  get open(): string | undefined {
    return openedIn(this.#place);
  }

  /** All of them, the oldest first. */
  list(): Project[] {
    const found = new Set([...this.#entries.names().flatMap(idOf), ...this.#filled(), this.open ?? '']);
    return [...found]
      .map((id) => ({ id, since: '', name: '', ...this.#entry(id) }))
      .sort((one, other) => (one.id === '' ? -1 : other.id === '' ? 1 : one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
      .map(({ id, name }) => ({ id, name, answers: this.#countIn(`${id}answers`), plan: this.#countIn(`${id}plan`, /^(?!walk:).*:/) > 0 }));
  }

  /** Whether this project is listed or has anything in it. */
  has(id: string): boolean {
    return this.#entry(id) !== undefined || this.isFilled(id);
  }

  isFilled(id: string): boolean {
    return this.#filled().has(id);
  }

  nameOf(id: string): string | undefined {
    return this.#entry(id)?.name;
  }

  /** Starts an empty project. @returns its id; undefined if there is no room */
  add(name: string): string | undefined {
    const id = `project:p${[...crypto.getRandomValues(new Uint32Array(2))]
      .map((part) => part.toString(36))
      .join('')
      .slice(0, 14)}:`;
    return this.#begin() && this.rename(id, name) ? id : undefined;
  }

  /** Forgets which is open: what is found there is none. */
  closeAll(): void {
    this.#openItem.remove('');
  }

  /** From now on pages open with this project. @returns whether that is stored */
  openProject(id: string): boolean {
    return this.#openItem.write('', id);
  }

  /** @returns whether the name is stored */
  rename(id: string, name: string): boolean {
    return this.#entries.write(itemOf(id), writeEntry({ since: new Date().toISOString(), ...this.#entry(id), name }));
  }

  /** Copies a project but for the tag of its codes, which would make two people of one. @returns the id; undefined if there is no room */
  copy(id: string, name: string): string | undefined {
    const to = this.add(name);
    if (to === undefined || this.#copyParts(id, to, (part, item) => part !== 'answers' || item !== '')) return to;
    this.delete(to);
    return undefined;
  }

  /** Moves what a project has to another that has nothing yet. @returns whether there was room; if not, nothing has changed */
  moveParts(from: string, to: string): boolean {
    const [asides, targets] = [this.#partsOf(from).map(({ aside }) => aside), this.#partsOf(to)];
    const done = this.#copyParts(from, to) && asides.every((texts, i) => texts.every((text) => targets[i]!.putAside(text)));
    this.#removeParts(done ? from : to);
    return done;
  }

  /** Deletes a project with all that it has, and what was set aside with it. */
  delete(id: string): UndoableStep {
    const entries = this.#entries;
    const saved = this.#partsOf(id).flatMap((items) => items.names().map((name) => ({ items, name, text: items.read(name) })));
    saved.push({ items: entries, name: itemOf(id), text: entries.read(itemOf(id)) });
    const aside = this.#partsOf(id).map((items) => ({ items, texts: items.aside }));
    this.#removeParts(id);
    entries.remove(itemOf(id));
    this.#endIfAlone();
    let erased = false;
    const left = () => {
      erased ||= entries.wasErased();
      return erased ? [] : saved.filter(({ items, name, text }) => typeof text === 'string' && items.read(name) === null);
    };
    return {
      holds: () => left().length > 0,
      undo: () => {
        const found = left();
        if (found.length === 0) return true;
        for (const { items, texts } of aside) for (const text of texts) items.putAside(text);
        const stored = [this.#begin(), ...found.map(({ items, name, text }) => items.write(name, text!))];
        return !stored.includes(false);
      },
    };
  }

  /** Lists a project that a page has open, where it is not. */
  claim(id: string, name: string): void {
    if (!this.#entry(id)) this.rename(id, name);
    if (this.open === undefined) this.openProject(id);
  }

  /** Moves the list to another place, but not what the projects have. What cannot be moved goes on as a project without a name. */
  moveListTo(place: StoragePlace): void {
    const [there, open] = [new Projects(place), this.open];
    for (const item of this.#entries.names()) {
      const text = this.#entries.read(item);
      if (typeof text === 'string' && there.#entries.write(item, text)) this.#entries.remove(item);
    }
    if (open !== undefined && there.openProject(open)) this.#openItem.remove('');
  }

  get #entries(): Items {
    return new Items(this.#place, 'projects');
  }

  get #openItem(): Items {
    return openItem(this.#place);
  }

  #entry(id: string): ProjectEntry | undefined {
    const text = this.#entries.read(itemOf(id));
    return typeof text === 'string' ? readEntry(text) : undefined;
  }

  /** The ids of projects that have anything. */
  #filled(): Set<string> {
    const { storage, prefix } = this.#place;
    const own = /^e\w+:((?:project:p\w+:)?)(?:answers|drafts|plan)(?::|$)/;
    const keys = attempt(() => keysOf(storage!, prefix)) ?? [];
    return new Set(keys.map((key) => own.exec(key.slice(prefix.length))?.[1]).filter((id) => id !== undefined));
  }

  #countIn(part: string, which = /:/): number {
    return new Items(this.#place, part).names().filter((item) => which.test(item)).length;
  }

  #partsOf(id: string): Items[] {
    return projectParts.map((part) => new Items(this.#place, id + part));
  }

  /** @returns whether all of it was stored */
  #copyParts(from: string, to: string, copied: (part: string, item: string) => boolean = () => true): boolean {
    const targets = this.#partsOf(to);
    return this.#partsOf(from).every((items, i) =>
      items
        .names()
        .filter((item) => copied(projectParts[i]!, item))
        .every((item) => targets[i]!.write(item, items.read(item) ?? '')),
    );
  }

  #removeParts(id: string): void {
    for (const items of this.#partsOf(id)) {
      for (const item of items.names()) items.remove(item);
      items.removeAside();
    }
  }

  /** Once there is a second project, it is said which is open. */
  #begin(): boolean {
    return this.open !== undefined || this.openProject('');
  }

  /** One project without a name is none that anybody has to know of. */
  #endIfAlone(): void {
    if (this.open === '' && this.list().every(({ id, name }) => id === '' && name === '')) {
      this.#openItem.remove('');
      this.#entries.remove(itemOf(''));
    }
  }
}
