/**
 * `uploading`: a place was given out, the file is not there yet. `processing`: it waits for the worker. `ready`: in the
 * shop. `refused`: it is no picture that the shop can show.
 */
export const productImageStatuses = ['uploading', 'processing', 'ready', 'refused'] as const;
export type ProductImageStatus = (typeof productImageStatuses)[number];

/** What pictures are rendered as, the smaller files first. */
export const renditionFormats = ['avif', 'webp'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];
