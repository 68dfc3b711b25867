import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124123000_CatalogFields extends Migration {
	override name = 'Migration20261124123000_CatalogFields';

	override up(): void {
		const category =
			"add `name_local` varchar(80) not null default '', add `is_hidden` tinyint(1) not null default false";
		for (const statement of alterOnce('category', 'is_hidden', category.replaceAll("'", "''")))
			this.addSql(statement);
		const product = "add `storage_tips` varchar(500) not null default '', add `nutrition` json null";
		for (const statement of alterOnce('product', 'storage_tips', product.replaceAll("'", "''")))
			this.addSql(statement);
	}

	override down(): void {
		this.addSql('alter table `product` drop column `nutrition`, drop column `storage_tips`');
		this.addSql('alter table `category` drop column `is_hidden`, drop column `name_local`');
	}
}
