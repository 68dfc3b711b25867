/** `hidden`: taken down by staff; it counts for nothing and nobody but its author and staff see it. */
export const ratingStatuses = ['visible', 'hidden'] as const;
export type RatingStatus = (typeof ratingStatuses)[number];
