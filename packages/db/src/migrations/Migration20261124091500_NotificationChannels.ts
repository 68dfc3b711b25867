import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

const kinds = `enum('order.dispatched', 'order.delivered', 'order.failed', 'order.settled', 'order.cancelled', 'payment.failed', 'wallet.credited', 'subscription.ordered', 'subscription.skipped', 'subscription.priceChanged', 'product.backInStock', 'stock.low', 'stock.expiring', 'issue.resolved')`;
const tail = ') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124091500_NotificationChannels extends Migration {
	override name = 'Migration20261124091500_NotificationChannels';

	override up(): void {
		const isShown = 'add `is_shown` tinyint(1) not null default true';
		for (const statement of alterOnce('notification', 'is_shown', isShown)) this.addSql(statement);
		this.addSql(
			[
				'create table if not exists `notification_message` (',
				'  `id` binary(16) not null,',
				'  `notification_id` binary(16) not null,',
				`  \`channel\` enum('email', 'sms', 'push') not null,`,
				`  \`target\` varchar(36) not null default '',`,
				`  \`status\` enum('pending', 'deferred', 'sent', 'failed', 'skipped') not null,`,
				'  `due_at` datetime(3) not null,',
				'  `attempts` int unsigned not null default 0,',
				'  `last_error` varchar(200) null,',
				'  `sent_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `notification_message_status_due_at_index` (`status`, `due_at`),',
				'  unique key `notification_message_notification_id_channel_target_unique` (`notification_id`, `channel`, `target`),',
				'  constraint `notification_message_notification_id_foreign` foreign key (`notification_id`) references `notification` (`id`) on delete cascade',
				tail,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `notification_preference` (',
				'  `user_id` binary(16) not null,',
				`  \`kind\` ${kinds} not null,`,
				`  \`channel\` enum('inApp', 'email', 'sms', 'push') not null,`,
				'  `is_enabled` tinyint(1) not null,',
				'  primary key (`user_id`, `kind`, `channel`),',
				'  constraint `notification_preference_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				tail,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `notification_setting` (',
				'  `user_id` binary(16) not null,',
				`  \`locale\` enum('en', 'hi') not null,`,
				'  `time_zone` varchar(64) not null,',
				'  `quiet_from_minute` smallint unsigned null,',
				'  `quiet_to_minute` smallint unsigned null,',
				'  `updated_at` datetime(3) not null,',
				'  primary key (`user_id`),',
				'  constraint `notification_setting_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade on update cascade',
				tail,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `push_device` (',
				'  `id` binary(16) not null,',
				'  `user_id` binary(16) not null,',
				`  \`platform\` enum('android', 'ios', 'web') not null,`,
				'  `token_hash` char(64) not null,',
				'  `sealed_token` varchar(1500) not null,',
				'  `registered_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `push_device_user_id_index` (`user_id`),',
				'  unique key `push_device_token_hash_unique` (`token_hash`),',
				'  constraint `push_device_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				tail,
			].join('\n'),
		);
	}

	override down(): void {
		for (const table of [
			'push_device',
			'notification_setting',
			'notification_preference',
			'notification_message',
		])
			this.addSql(`drop table if exists \`${table}\``);
		this.addSql('alter table `notification` drop column `is_shown`');
	}
}
