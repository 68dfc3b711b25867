import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124130500_SearchStanding extends Migration {
	override name = 'Migration20261124130500_SearchStanding';

	override up(): void {
		const product =
			'add `sold_lines` int unsigned not null default 0, add `standing` tinyint unsigned not null default 255';
		for (const statement of alterOnce('product', 'standing', product)) this.addSql(statement);
		const term =
			'add `standing` tinyint unsigned not null default 255, drop key `product_term_ranked`, add key `product_term_ranked` (`term`, `priority`, `standing`, `product_id`)';
		for (const statement of alterOnce('product_term', 'standing', term)) this.addSql(statement);
	}

	override down(): void {
		this.addSql(
			'alter table `product_term` drop key `product_term_ranked`, drop column `standing`, add key `product_term_ranked` (`term`, `priority`, `product_id`)',
		);
		this.addSql('alter table `product` drop column `standing`, drop column `sold_lines`');
	}
}
