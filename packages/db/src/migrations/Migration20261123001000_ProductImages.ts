import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

/** Pictures of products. Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261123001000_ProductImages extends Migration {
	override name = 'Migration20261123001000_ProductImages';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `product_image` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `product_id` binary(16) not null,',
				'  `position` smallint unsigned not null,',
				"  `status` enum('uploading','processing','ready','refused') not null,",
				'  `original_key` varchar(200) not null,',
				'  `content_type` varchar(60) not null,',
				'  `size_bytes` int unsigned not null,',
				'  `alt_text` varchar(200) not null,',
				'  `width` smallint unsigned null,',
				'  `height` smallint unsigned null,',
				'  `color` varchar(7) null,',
				'  `refuse_reason` varchar(200) null,',
				'  primary key (`id`),',
				'  unique key `product_image_original_key_unique` (`original_key`),',
				'  key `product_image_product_id_position_id_index` (`product_id`, `position`, `id`),',
				'  constraint `product_image_product_id_foreign` foreign key (`product_id`) references `product` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		for (const statement of alterOnce('product', 'images', 'add `images` json null')) this.addSql(statement);
	}

	override down(): void {
		this.addSql('drop table if exists `product_image`');
		this.addSql('alter table `product` drop column `images`');
	}
}
