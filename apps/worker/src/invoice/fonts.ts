import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where pdfkit gets a face from: the name of a built-in one, or the bytes of a font. */
export interface FontFaces {
	regular: string | Buffer;
	bold: string | Buffer;
}

const builtIn: FontFaces = { regular: 'Helvetica', bold: 'Helvetica-Bold' };

let devanagari: FontFaces | undefined;

/** What the built-in faces can write (the WinAnsi encoding). */
const isWinAnsi = (text: string) => /^[\x20-\x7e\xa0-\xff–—‘’“”•…€]*$/.test(text);

/**
 * Faces that can write all of the texts. Reading a whole font costs eight times as much as the rest of an invoice,
 * so Noto Sans Devanagari (Latin, Hindi, Marathi, ₹) is taken only where it is needed.
 */
export function facesFor(texts: readonly string[]): FontFaces {
	if (texts.every(isWinAnsi)) return builtIn;
	devanagari ??= {
		regular: readFont(
			import.meta.resolve(
				'@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
			),
		),
		bold: readFont(
			import.meta.resolve('@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf'),
		),
	};
	return devanagari;
}

const readFont = (url: string) => readFileSync(fileURLToPath(url));
