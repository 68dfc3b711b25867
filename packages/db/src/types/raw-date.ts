/** Raw queries tell of datetimes as text or as dates, by driver. */
export const toDate = (value: string | Date): Date =>
	typeof value === 'string' ? new Date(`${value.replace(' ', 'T')}Z`) : value;
