import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { allDocuments } from './documents/all-documents.ts';
import { operationPath, tagName, tagPath, withBase } from './links/address.ts';
import { allOperations, groupByTag } from './operations/all-operations.ts';

type Sidebar = StarlightRouteData['sidebar'];
type SidebarLink = Extract<Sidebar[number], { readonly type: 'link' }>;
type SidebarGroup = Extract<Sidebar[number], { readonly type: 'group' }>;

/** Builds the sidebar of each page. It lists the operations of the page's tag, and not all of them. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const documents = await documentGroups(url);
  const operations = await operationEntries(url);
  const isOperation = url.pathname.startsWith(withBase(import.meta.env.BASE_URL, '/operations/'));
  const subjects = groupOf('Operations by subject', operations, isOperation);
  route.sidebar = [
    linkTo('Overview', '/', url),
    linkTo('All operations', '/operations/', url),
    linkTo('How far to trust it', '/trust/', url),
    ...(isOperation ? [subjects, ...documents] : [...documents, subjects]),
  ];
  route.pagination = neighbours(isOperation ? [subjects] : documents);
});

async function documentGroups(url: URL): Promise<SidebarGroup[]> {
  const groups = Map.groupBy(await allDocuments(), ({ data }) => data.group ?? '');
  return [...groups].map(([label, documents], index) => {
    const links = documents.map(({ id, data }) => linkTo(data.title, `/${id}/`, url));
    return groupOf(label, links, index === 0);
  });
}

/** Returns a link for each tag, and a group with its operations for the tag of the page. */
async function operationEntries(url: URL): Promise<Sidebar> {
  const byTag = groupByTag(await allOperations());
  return [...byTag].map(([tag, operations]) => {
    const overview = linkTo(tagName(tag), tagPath(tag), url);
    if (!url.pathname.startsWith(overview.href)) return overview;
    const links = operations.map((operation) => linkTo(operation.summary, operationPath(operation), url));
    return groupOf(tagName(tag), [{ ...overview, label: 'Overview' }, ...links], true);
  });
}

function linkTo(label: string, path: string, url: URL): SidebarLink {
  const href = withBase(import.meta.env.BASE_URL, path);
  return { type: 'link', label, href, isCurrent: url.pathname === href, badge: undefined, attrs: {} };
}

function groupOf(label: string, entries: Sidebar, isOpen: boolean): SidebarGroup {
  return { type: 'group', label, entries, collapsed: !isOpen, badge: undefined };
}

/** Returns the pages before and after the current one, in the same group. */
function neighbours(groups: Sidebar): StarlightRouteData['pagination'] {
  for (const group of groups) {
    if (group.type === 'link') continue;
    const links = group.entries.filter((entry) => entry.type === 'link');
    const index = links.findIndex(({ isCurrent }) => isCurrent);
    if (index >= 0) return { prev: links[index - 1], next: links[index + 1] };
    const within = neighbours(group.entries);
    if (within.prev || within.next) return within;
  }
  return { prev: undefined, next: undefined };
}
