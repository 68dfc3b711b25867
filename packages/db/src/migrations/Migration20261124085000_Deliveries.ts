import { Migration } from '@mikro-orm/migrations';

const table = (name: string, lines: string[]) =>
	[
		`create table if not exists \`${name}\` (`,
		[
			'  `id` binary(16) not null',
			'  `created_at` datetime(3) not null',
			'  `updated_at` datetime(3) not null',
			...lines.map((line) => `  ${line}`),
			'  primary key (`id`)',
		].join(',\n'),
		') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
	].join('\n');

const reference = (owner: string, column: string, target: string, rule = '') =>
	`constraint \`${owner}_${column}_foreign\` foreign key (\`${column}\`) references \`${target}\` (\`id\`)${rule}`;

/** Runs of riders, their stops and cash, and ratings of riders. Each statement may be repeated, as DDL commits by itself. */
export class Migration20261124085000_Deliveries extends Migration {
	override name = 'Migration20261124085000_Deliveries';

	override up(): void {
		this.addSql(
			table('rider_settlement', [
				'`rider_id` binary(16) not null',
				"`status` enum('declared','confirmed') not null",
				"`currency` char(3) not null default 'INR'",
				'`collected_minor` bigint not null',
				'`counted_minor` bigint null',
				'`difference_reason` varchar(200) null',
				'`confirmed_by_id` binary(16) null',
				'`confirmed_at` datetime(3) null',
				'key `rider_settlement_confirmed_by_id_index` (`confirmed_by_id`)',
				'key `rider_settlement_rider_id_id_index` (`rider_id`, `id`)',
				'key `rider_settlement_status_id_index` (`status`, `id`)',
				reference('rider_settlement', 'rider_id', 'user'),
				reference('rider_settlement', 'confirmed_by_id', 'user', ' on delete set null'),
			]),
		);
		this.addSql(
			table('delivery_run', [
				'`hub_id` binary(16) not null',
				'`date` date not null',
				'`slot_id` binary(16) null',
				'`rider_id` binary(16) not null',
				"`status` enum('planned','started','finished') not null",
				'`capacity` smallint unsigned not null',
				'`started_at` datetime(3) null',
				'`finished_at` datetime(3) null',
				'key `delivery_run_slot_id_index` (`slot_id`)',
				'key `delivery_run_hub_id_date_slot_id_status_index` (`hub_id`, `date`, `slot_id`, `status`)',
				'key `delivery_run_rider_id_id_index` (`rider_id`, `id`)',
				reference('delivery_run', 'hub_id', 'hub'),
				reference('delivery_run', 'slot_id', 'delivery_slot', ' on delete set null'),
				reference('delivery_run', 'rider_id', 'user'),
			]),
		);
		this.addSql(
			table('delivery_stop', [
				'`run_id` binary(16) not null',
				'`order_id` binary(16) not null',
				'`active_order_id` binary(16) null',
				'`position` smallint unsigned not null',
				"`status` enum('pending','arrived','delivered','partly_delivered','failed') not null",
				'`arrived_at` datetime(3) null',
				'`ended_at` datetime(3) null',
				'`code_tries` tinyint unsigned not null default 0',
				"`proof` enum('code','photo') null",
				"`fail_reason` enum('nobody_home','wrong_address','unreachable','refused','no_money','damaged','other') null",
				'`fail_note` varchar(200) null',
				'`cash_due_minor` bigint null',
				'`cash_collected_minor` bigint null',
				'`cash_difference_reason` varchar(200) null',
				'`settlement_id` binary(16) null',
				'unique key `delivery_stop_active_order_id_unique` (`active_order_id`)',
				'key `delivery_stop_settlement_id_index` (`settlement_id`)',
				'key `delivery_stop_run_id_position_index` (`run_id`, `position`)',
				'key `delivery_stop_order_id_id_index` (`order_id`, `id`)',
				reference('delivery_stop', 'run_id', 'delivery_run', ' on delete cascade'),
				reference('delivery_stop', 'order_id', 'customer_order'),
				reference('delivery_stop', 'settlement_id', 'rider_settlement', ' on delete set null'),
			]),
		);
		this.addSql(
			table('delivery_photo', [
				'`stop_id` binary(16) not null',
				"`status` enum('uploading','submitted','kept','refused') not null",
				'`object_key` varchar(200) not null',
				'`content_type` varchar(60) not null',
				'`size_bytes` int unsigned not null',
				'key `delivery_photo_stop_id_index` (`stop_id`)',
				'unique key `delivery_photo_object_key_unique` (`object_key`)',
				reference('delivery_photo', 'stop_id', 'delivery_stop', ' on delete cascade'),
			]),
		);
		this.addSql(
			table('rider_rating', [
				'`user_id` binary(16) not null',
				'`order_id` binary(16) not null',
				'`rider_id` binary(16) not null',
				'`stars` tinyint unsigned not null',
				'`comment` varchar(1000) null',
				"`status` enum('visible','hidden') not null",
				'`moderated_by_id` binary(16) null',
				'`moderated_at` datetime(3) null',
				'`moderation_reason` varchar(200) null',
				'unique key `rider_rating_order_id_unique` (`order_id`)',
				'key `rider_rating_moderated_by_id_index` (`moderated_by_id`)',
				'key `rider_rating_rider_id_status_id_index` (`rider_id`, `status`, `id`)',
				'key `rider_rating_user_id_id_index` (`user_id`, `id`)',
				'key `rider_rating_status_id_index` (`status`, `id`)',
				reference('rider_rating', 'user_id', 'user'),
				reference('rider_rating', 'order_id', 'customer_order'),
				reference('rider_rating', 'rider_id', 'user'),
				reference('rider_rating', 'moderated_by_id', 'user', ' on delete set null'),
			]),
		);
		this.addSql(
			table('rider_score', [
				'`rider_id` binary(16) not null',
				...[1, 2, 3, 4, 5].map((stars) => `\`stars${stars}\` int unsigned not null default 0`),
				'unique key `rider_score_rider_id_unique` (`rider_id`)',
				reference('rider_score', 'rider_id', 'user'),
			]),
		);
	}

	override down(): void {
		for (const name of [
			'rider_score',
			'rider_rating',
			'delivery_photo',
			'delivery_stop',
			'delivery_run',
			'rider_settlement',
		])
			this.addSql(`drop table if exists \`${name}\``);
	}
}
