import { Html, html } from './html.ts';
import type { MailContent } from './mailer.ts';

/** A mail of a few paragraphs. */
export interface Letter {
	subject: string;
	/** Whom it greets, if the name is known. */
	name?: string | undefined;
	/** What is said before code and link. */
	lead: readonly string[];
	/** Shown large. */
	code?: string | undefined;
	link?: { label: string; url: string } | undefined;
	/** What is said after them. */
	close: readonly string[];
	/** In small print. */
	footer?: { label: string; url: string } | undefined;
	/** Language of greeting and page; English unless told. */
	locale?: 'en' | 'hi' | undefined;
}

/** The letter as text and HTML, under the shop's name. */
export function writeLetter(letter: Letter, { SHOP_NAME }: { SHOP_NAME: string }): MailContent {
	return {
		subject: letter.subject,
		text: asText(letter, SHOP_NAME),
		html: asHtml(letter, SHOP_NAME),
	};
}

const hellos = { en: 'Hello', hi: 'नमस्ते' } as const;

const greeting = ({ name, locale = 'en' }: Letter) =>
	name === undefined ? `${hellos[locale]},` : `${hellos[locale]} ${name},`;

function asText(letter: Letter, shopName: string): string {
	const { lead, code, link, close, footer } = letter;
	const paragraphs = [greeting(letter), ...lead];
	if (code !== undefined) paragraphs.push(`    ${code}`);
	if (link) paragraphs.push(`${link.label}:\n${link.url}`);
	const small = footer ? [`${footer.label}: ${footer.url}`] : [];
	return `${[...paragraphs, ...close, shopName, ...small].join('\n\n')}\n`;
}

function asHtml(letter: Letter, shopName: string): string {
	const { subject, lead, code, link, close, footer, locale = 'en' } = letter;
	const paragraph = (text: string) => html`<p>${text}</p>\n`;
	const nothing = new Html('');
	return html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body style="margin:0;padding:24px;background:#f4f7f2;font-family:Arial,Helvetica,sans-serif;color:#1d2b1a">
<table role="presentation" width="100%" style="max-width:600px;margin:0 auto;background:#fff;border-radius:8px">
<tr><td style="padding:24px">
<h1 style="margin:0 0 16px;font-size:22px;color:#2f7d32">${shopName}</h1>
${paragraph(greeting(letter))}${lead.map(paragraph)}${
	code === undefined
		? nothing
		: html`<p style="font-size:30px;letter-spacing:6px"><strong>${code}</strong></p>\n`
}${link ? html`<p><a href="${link.url}" style="color:#2f7d32">${link.label}</a></p>\n` : nothing}${close.map(paragraph)}${
	footer ? html`<p style="font-size:12px"><a href="${footer.url}">${footer.label}</a></p>\n` : nothing
}</td></tr>
</table>
</body>
</html>
`.markup;
}
