const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Markup that is safe as it stands. */
export class Html {
	readonly markup: string;
	constructor(markup: string) {
		this.markup = markup;
	}
}

const escapeText = (text: string) =>
	text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

type Value = string | number | Html | readonly Html[];

function render(value: Value): string {
	if (value instanceof Html) return value.markup;
	if (typeof value === 'object') return value.map((part) => part.markup).join('');
	return escapeText(String(value));
}

/** Template tag that escapes every value which is not markup itself. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
	return new Html(parts.reduce((page, part, index) => page + render(values[index - 1] ?? '') + part));
}
