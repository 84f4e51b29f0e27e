import { html, type TemplateResult } from 'lit';
import { longestProjectName } from '#answers/store/project-entry.ts';
import type { Project } from '#answers/store/projects.ts';
import type { projectStrings } from './project-strings.ts';

/** The words of the list of projects, in the language of the page. */
export type ProjectWords = (key: (typeof projectStrings)[number], values?: Record<string, string | number>) => string;

/** Asks for another name. */
export const renameForm = (
  words: ProjectWords,
  { name }: Project,
  save: (event: SubmitEvent) => void,
  cancel: () => void,
): TemplateResult =>
  html`<form class="project-form" @submit=${save}>
    <label>
      ${words('projects.name')}
      <input class="field" type="text" name="name" dir="auto" maxlength=${longestProjectName} autocomplete="off" .value=${name} />
    </label>
    <p class="button-row">
      <button class="button" type="submit">${words('projects.save')}</button>
      <button class="button button-quiet" type="button" @click=${cancel}>${words('projects.cancel')}</button>
    </p>
  </form>`;

/** Asks whether a project is to go. */
export const deleteQuestion = (words: ProjectWords, name: string, yes: () => void, no: () => void): TemplateResult =>
  html`<p>${words('projects.deleteAsk', { name })}</p>
    <p class="button-row">
      <button class="button" type="button" data-delete-no @click=${no}>${words('projects.deleteNo')}</button>
      <button class="button button-danger" type="button" data-delete-yes @click=${yes}>${words('projects.deleteYes')}</button>
    </p>`;
