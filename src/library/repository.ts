import { builtOn, editBase } from '#config/settings.ts';
import type { Site } from '#schemas/site.ts';

type Repository = NonNullable<Site['repository']>;

/** Addresses below that of a repository, with places in braces that are filled in when somebody uses one. */
const hosts: Record<Repository['host'], { edit: string; issue: string; newFile?: string }> = {
  github: {
    edit: '/edit/{branch}/{file}',
    issue: '/issues/new?title={title}&body={text}',
    newFile: '/new/{branch}/{folder}?filename={file}&value={text}',
  },
  gitlab: { edit: '/-/edit/{branch}/{file}', issue: '/-/issues/new?issue[title]={title}&issue[description]={text}' },
  forgejo: { edit: '/_edit/{branch}/{file}', issue: '/issues/new?title={title}&body={text}' },
};

/** The repository of this copy: as its settings say, or where it is being built. */
export function repositoryOf({ repository }: Pick<Site, 'repository'>): Repository | undefined {
  return repository ?? (builtOn ? { address: `https://github.com/${builtOn}`, branch: 'main', host: 'github' } : undefined);
}

/**
 * Where a file can be edited, if this copy knows.
 *
 * @param line where to look in it
 */
export function editAddress(site: Pick<Site, 'repository'>, file: string, line?: number): string | undefined {
  const path = encodeURI(file);
  const base = editBase ? editBase + path : addressOn(site, 'edit')?.replace('{file}', path);
  return base && line ? `${base}#L${line}` : base;
}

/** Where an issue begins that is filled in already: `{title}` and `{text}` are still open. */
export const issueAddress = (site: Pick<Site, 'repository'>): string | undefined => addressOn(site, 'issue');

/** Where a file of a folder begins that is filled in already: `{file}` and `{text}` are still open. */
export const newFileAddress = (site: Pick<Site, 'repository'>, folder: string): string | undefined =>
  addressOn(site, 'newFile')?.replace('{folder}', folder);

function addressOn(site: Pick<Site, 'repository'>, use: 'edit' | 'issue' | 'newFile'): string | undefined {
  const repository = repositoryOf(site);
  const path = repository && hosts[repository.host][use]?.replace('{branch}', repository.branch);
  return path && repository.address + path;
}
