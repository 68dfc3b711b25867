import { Migration } from '@mikro-orm/migrations';

/** What the roles that a shop begins with may do since there are promotions, runs and customers' reports. */
const grants = {
	manager: [
		'slots:write',
		'promotions:write',
		'orders:cancel',
		'support:write',
		'deliveries:plan',
		'deliveries:settle',
	],
	support: ['orders:cancel', 'support:write'],
};

/** Gives the roles of existing shops the permissions of new ones; what an owner has added stays. */
export class Migration20261124134500_ShopPermissions extends Migration {
	override name = 'Migration20261124134500_ShopPermissions';

	override up(): void {
		for (const [role, permissions] of Object.entries(grants))
			for (const permission of permissions)
				this.addSql(
					`update \`staff_role\` set \`permissions\` = json_array_append(\`permissions\`, '$', '${permission}') where \`name\` = '${role}' and not json_contains(\`permissions\`, '"${permission}"')`,
				);
	}

	/** Nobody knows which of them an owner would have given anyway. */
	override down(): void {}
}
