import { type EntityManager, RiderDocument, type RiderDocumentKind, riderDocumentKinds } from '@dailyveg/db';

/** Papers that staff have not accepted of a rider yet; none: they may deliver. */
export async function missingDocuments(em: EntityManager, riderId: string): Promise<RiderDocumentKind[]> {
	const accepted = await em.find(
		RiderDocument,
		{ rider: riderId, status: 'accepted' },
		{ fields: ['kind'], disableIdentityMap: true },
	);
	const kinds = new Set(accepted.map(({ kind }) => kind));
	return riderDocumentKinds.filter((kind) => !kinds.has(kind));
}
