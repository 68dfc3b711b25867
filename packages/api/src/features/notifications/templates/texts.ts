import type { Locale, NotificationKind } from '@dailyveg/db';
import type { NotificationData } from '../notification-kinds.schemas.ts';
import { english } from './english.ts';
import { hindi } from './hindi.ts';

/** What a person reads. */
export interface NotificationText {
	/** Subject of mails, first line elsewhere; on locked screens too, so never a secret. */
	title: string;
	/** A few sentences. */
	body: string;
}

/** A language: a text for every kind. */
export type Texts = { [Kind in NotificationKind]: (data: NotificationData<Kind>) => NotificationText };

const languages: Readonly<Record<Locale, Texts>> = { en: english, hi: hindi };

/** The text of a notification in a language. */
export function textOf<Kind extends NotificationKind>(
	locale: Locale,
	kind: Kind,
	data: NotificationData<Kind>,
): NotificationText {
	return languages[locale][kind](data);
}
