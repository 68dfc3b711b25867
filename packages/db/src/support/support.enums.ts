/** What was wrong with an order, as its customer reports it. */
export const issueKinds = ['missing', 'bad_quality', 'wrong_item', 'late'] as const;
export type IssueKind = (typeof issueKinds)[number];

/** Where an issue stands. */
export const issueStatuses = ['open', 'resolved', 'rejected'] as const;
export type IssueStatus = (typeof issueStatuses)[number];

/** How the shop made up for it: money back to where it came from or into the wallet, a present, or in words alone. */
export const issueResolutions = ['refund_source', 'refund_wallet', 'credit', 'apology'] as const;
export type IssueResolution = (typeof issueResolutions)[number];

/** `uploading`: a place was given out, the file is not there yet. */
export const issuePhotoStatuses = ['uploading', 'submitted'] as const;
export type IssuePhotoStatus = (typeof issuePhotoStatuses)[number];
