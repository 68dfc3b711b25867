import { Migration } from '@mikro-orm/migrations';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124085500_Notifications extends Migration {
	override name = 'Migration20261124085500_Notifications';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `notification` (',
				'  `id` binary(16) not null,',
				'  `user_id` binary(16) not null,',
				`  \`kind\` enum('order.dispatched', 'order.delivered', 'order.failed', 'order.settled', 'order.cancelled', 'payment.failed', 'wallet.credited', 'subscription.ordered', 'subscription.skipped', 'subscription.priceChanged', 'product.backInStock', 'stock.low', 'stock.expiring', 'issue.resolved') not null,`,
				'  `data` json not null,',
				'  `created_at` datetime(3) not null,',
				'  `read_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `notification_created_at_index` (`created_at`),',
				'  key `notification_user_id_read_at_index` (`user_id`, `read_at`),',
				'  key `notification_user_id_id_index` (`user_id`, `id`),',
				'  constraint `notification_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `notification`');
	}
}
