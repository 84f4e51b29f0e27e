import { html, nothing, render, type TemplateResult } from 'lit';
import { follow, ownPlace } from '#answers/store/device.ts';
import { longestProjectName, tidyName } from '#answers/store/project-entry.ts';
import { Projects, type Project } from '#answers/store/projects.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import { deviceStore, ownProject } from '#answers/store/stores.ts';
import { adoptStyle } from '#kit/adopted-style.inline.ts';
import { lateStringsUrl } from '#config/late-strings.inline.ts';
import { refuseCutPastes } from '#kit/whole-paste.ts';
import { addStrings, fill } from '#kit/strings/strings.ts';
import look from './projects.css?inline';
import { deleteQuestion, renameForm, type ProjectWords } from './project-asking.ts';

/** What a project is asked about: a new name, or whether it is to go. */
type Asking = { id: string; about: 'name' | 'delete' };

let panel: ProjectsPanel | undefined;

/**
 * Lists the projects in a section in the place of the offer that is there.
 *
 * @param asked whether somebody asked for it, so that the keyboard goes there
 */
export async function listProjects(section: HTMLElement, asked: boolean): Promise<void> {
  await addStrings(section, lateStringsUrl('projects'));
  panel ??= new ProjectsPanel(section);
  if (asked) section.querySelector<HTMLElement>('input')!.focus();
}

/** The projects of this device, or of this tab on a shared computer: which is open, and what can be done to each. */
class ProjectsPanel {
  readonly #section: HTMLElement;
  #asking: Asking | undefined;
  #said = '';
  #deleted: { step: UndoableStep; name: string } | undefined;

  constructor(section: HTMLElement) {
    this.#section = section;
    section.replaceChildren();
    adoptStyle(look);
    refuseCutPastes(section, (length, most) => this.#words('field.tooLong', { length, most }));
    follow({ hear: this.#draw, refresh: this.#draw });
    deviceStore().addEventListener('change', this.#draw);
    this.#draw();
  }

  get #projects(): Projects {
    return new Projects(ownPlace());
  }

  #words: ProjectWords = (key, values = {}) => fill(this.#section, key, values);

  #nameOf = ({ name }: { name: string }): string => name || this.#words('projects.unnamed');

  /** @param focus what gets the keyboard, where what had it is gone */
  #draw = (_?: unknown, focus?: string): void => {
    const projects = this.#projects;
    const open = projects.open ?? '';
    const list = projects.list();
    const words = this.#words;
    render(
      html`
        <h2>${words('projects.title')}</h2>
        <p>${words('projects.what')}</p>
        <ul class="given">
          ${list.map((project) => html`<li data-project-id=${project.id}>${this.#about(project, project.id === open)}</li>`)}
        </ul>
        <form class="project-form" @submit=${this.#add}>
          <label>
            ${words('projects.newName')}
            <input class="field" type="text" name="new-project" dir="auto" maxlength=${longestProjectName} autocomplete="off" />
          </label>
          <p><button class="button" type="submit">${words('projects.add')}</button></p>
        </form>
        <p role="status" data-projects-said>${this.#said}</p>
        ${
          this.#deleted?.step.holds()
            ? html`<p><button class="button" type="button" data-projects-undo @click=${this.#undo}>${words('projects.undo')}</button></p>`
            : nothing
        }
      `,
      this.#section,
    );
    if (focus) this.#section.querySelector<HTMLElement>(focus)?.focus();
  };

  #about(project: Project, isOpen: boolean): TemplateResult {
    const { id, answers, plan } = project;
    const words = this.#words;
    const name = this.#nameOf(project);
    const about = this.#asking?.id === id ? this.#asking.about : undefined;
    const button = (action: 'open' | 'rename' | 'copy' | 'delete', act: () => void) =>
      html`<button
        class=${action === 'open' ? 'button' : 'button button-quiet'}
        type="button"
        data-action=${action}
        aria-label=${words('projects.of', { action: words(`projects.${action}`), name })}
        @click=${act}
      >
        ${words(`projects.${action}`)}
      </button>`;
    const row = html`
      <p><b dir="auto">${name}</b>${isOpen ? html` · ${words('projects.isOpen')}` : nothing}</p>
      <p class="given-counts">${words('projects.answers', { count: answers })}${plan ? html` · ${words('projects.plan')}` : nothing}</p>
    `;
    if (about === 'name')
      return html`${row}${renameForm(
        words,
        project,
        (event) => this.#rename(event, id),
        () => this.#endAsking(id, 'rename'),
      )}`;
    if (about === 'delete')
      return html`${row}${deleteQuestion(
        words,
        name,
        () => this.#delete(project),
        () => this.#endAsking(id, 'delete'),
      )}`;
    return html`${row}
      <p class="button-row">
        ${isOpen ? nothing : button('open', () => this.#open(id))} ${button('rename', () => this.#ask({ id, about: 'name' }, 'input'))}
        ${button('copy', () => this.#copy(project))}
        ${isOpen || id === ownProject() ? nothing : button('delete', () => this.#ask({ id, about: 'delete' }, '[data-delete-no]'))}
      </p>`;
  }

  #ask(asking: Asking, focus: string): void {
    this.#asking = asking;
    this.#say('', `[data-project-id="${asking.id}"] ${focus}`);
  }

  #endAsking(id: string, action: string, said = ''): void {
    this.#asking = undefined;
    this.#say(said, `[data-project-id="${id}"] [data-action="${action}"]`);
  }

  /** The list is another one now: this page says so as well. */
  #changed(): void {
    deviceStore().refresh();
  }

  #say(said: string, focus?: string): void {
    this.#said = said;
    this.#draw(undefined, focus);
  }

  /** @returns the name that was written into a form; undefined if it cannot be one, which is said */
  #named(event: SubmitEvent, own?: string): string | undefined {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input')!;
    const name = tidyName(field.value);
    const isTaken = this.#projects.list().some((project) => project.id !== own && this.#nameOf(project) === name);
    if (name !== '' && !isTaken) return name;
    this.#say(this.#words(name === '' ? 'projects.noName' : 'projects.taken'));
    field.focus();
    return undefined;
  }

  #add = (event: SubmitEvent): void => {
    const name = this.#named(event);
    if (name === undefined) return;
    const id = this.#projects.add(name);
    if (id === undefined) this.#say(this.#words('projects.noRoom'));
    else this.#open(id);
  };

  /** Every page is read for one project, so this one is read again for another, from the top, where the name is. */
  #open(id: string): void {
    if (!this.#projects.openProject(id)) return this.#say(this.#words('projects.noRoom'));
    history.replaceState(history.state, '', location.pathname + location.search);
    scrollTo({ top: 0, behavior: 'instant' });
    location.reload();
  }

  #rename(event: SubmitEvent, id: string): void {
    const name = this.#named(event, id);
    if (name === undefined) return;
    if (this.#projects.rename(id, name)) {
      this.#changed();
      this.#endAsking(id, 'rename', this.#words('projects.renamed', { name }));
    } else this.#say(this.#words('projects.noRoom'));
  }

  #copy(project: Project): void {
    const names = new Set(this.#projects.list().map(this.#nameOf));
    const first = tidyName(this.#words('projects.copyName', { name: this.#nameOf(project) }));
    let [name, number] = [first, 1];
    while (names.has(name)) name = `${first.slice(0, longestProjectName - 4)} ${(number += 1)}`;
    const id = this.#projects.copy(project.id, name);
    this.#changed();
    this.#say(this.#words(id === undefined ? 'projects.noRoom' : 'projects.copied', { name }));
  }

  #delete(project: Project): void {
    const name = this.#nameOf(project);
    this.#deleted = { step: this.#projects.delete(project.id), name };
    this.#asking = undefined;
    this.#changed();
    this.#say(this.#words('projects.deleted', { name }), '[data-projects-undo]');
  }

  #undo = (): void => {
    const { step, name } = this.#deleted!;
    const done = step.undo();
    if (done) this.#deleted = undefined;
    this.#changed();
    this.#say(this.#words(done ? 'projects.undone' : 'projects.notUndone', { name }), done ? '[name="new-project"]' : undefined);
  };
}
