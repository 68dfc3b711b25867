import type { PasswordCost } from '@dailyveg/db';
import type { ApiEnv } from '../../platform/config.ts';

type CostEnv = Pick<ApiEnv, 'PASSWORD_MEMORY_KIB' | 'PASSWORD_ITERATIONS'>;

/** What a password's hash costs here. */
export const passwordCost = ({ PASSWORD_MEMORY_KIB, PASSWORD_ITERATIONS }: CostEnv): PasswordCost => ({
	memoryKiB: PASSWORD_MEMORY_KIB,
	iterations: PASSWORD_ITERATIONS,
});
