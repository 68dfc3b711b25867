import { startStack } from '@dailyveg/stack';
import type { TestProject } from 'vitest/node';
import { prepareTemplate } from './test-database.ts';

/** Starts throw-away services for the whole run and prepares the schema that test databases are copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const stack = await startStack({ ephemeral: true });
	project.provide('stackEnv', stack.env);
	project.provide('schemaSql', await prepareTemplate(stack.env.MYSQL_URL));
	return () => stack.stop();
}
