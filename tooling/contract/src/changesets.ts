import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = '@dailyveg/client';

/** Whether a changeset that awaits release announces a major version of the client. */
export async function hasMajorChangeset(folder: string): Promise<boolean> {
	const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	const notes = files.filter((file) => file.endsWith('.md') && file !== 'README.md');
	const texts = await Promise.all(notes.map((file) => readFile(join(folder, file), 'utf8')));
	return texts.some((text) => bumpOf(text) === 'major');
}

/** What a changeset's front matter says of the client, such as `'@dailyveg/client': major`. */
export function bumpOf(changeset: string): string | undefined {
	const [, frontMatter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(changeset) ?? [];
	for (const line of frontMatter.split(/\r?\n/)) {
		const [, name, bump] = /^\s*(["']?@?[\w./-]+["']?)\s*:\s*["']?(\w+)/.exec(line) ?? [];
		if (name?.replaceAll(/["']/g, '') === PACKAGE) return bump;
	}
	return undefined;
}
