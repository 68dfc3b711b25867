import { type AddressRow, findAddresses } from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';

/** The customer's addresses, the default first. */
export const listAddresses = ({ em, user }: UserContext): Promise<AddressRow[]> => findAddresses(em, user.id);
