import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';
import { repeatableId } from '../schema/repeatable-id.ts';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124085600_StockLots extends Migration {
	override name = 'Migration20261124085600_StockLots';

	override up(): void {
		for (const statement of alterOnce(
			'stock_item',
			'low_at',
			'add `low_at` int unsigned null, add `expiring_days` smallint unsigned null',
		))
			this.addSql(statement);
		this.addSql(
			[
				'create table if not exists `stock_lot` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `stock_item_id` binary(16) not null,',
				'  `hub_id` binary(16) not null,',
				'  `code` varchar(60) null,',
				'  `received_at` datetime(3) not null,',
				'  `expires_on` date not null,',
				'  `unit_cost_minor` bigint null,',
				'  `received` int unsigned not null,',
				'  `remaining` int unsigned not null,',
				'  `emptied_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `stock_lot_stock_item_id_emptied_at_expires_on_index` (`stock_item_id`, `emptied_at`, `expires_on`),',
				'  key `stock_lot_hub_id_emptied_at_expires_on_id_index` (`hub_id`, `emptied_at`, `expires_on`, `id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `stock_movement` (',
				'  `id` binary(16) not null,',
				'  `stock_item_id` binary(16) not null,',
				'  `lot_id` binary(16) null,',
				"  `type` enum('receive','reserve','release','pick','short','waste','adjust','return') not null,",
				'  `on_hand_delta` int not null,',
				'  `reserved_delta` int not null,',
				"  `reason` enum('expired','spoiled','damaged','sample','unsellable','other','counted','found','missing','correction','imported','measure_changed','packed_beyond_books') null,",
				'  `note` varchar(300) null,',
				"  `cause_kind` enum('order','staff','count','import','opening') not null,",
				'  `cause_id` binary(16) null,',
				'  `actor_id` binary(16) null,',
				'  `occurred_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `stock_movement_stock_item_id_id_index` (`stock_item_id`, `id`),',
				'  key `stock_movement_cause_id_id_index` (`cause_id`, `id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.openLedger();
	}

	/** What lies in the hubs becomes a lot each, and open orders have claimed what they claim. */
	private openLedger(): void {
		const lotId = repeatableId('s.updated_at', "concat(hex(s.id), 'lot')");
		this.addSql(
			`insert ignore into stock_lot (id, created_at, updated_at, stock_item_id, hub_id, received_at, expires_on, received, remaining)
			select ${lotId}, s.updated_at, s.updated_at, s.id, s.hub_id, s.updated_at,
				date(date_add(utc_timestamp(), interval p.shelf_life_days day)), s.on_hand, s.on_hand
			from stock_item s join product p on p.id = s.product_id where s.on_hand > 0`,
		);
		this.addSql(
			`insert ignore into stock_movement (id, stock_item_id, lot_id, type, on_hand_delta, reserved_delta, cause_kind, occurred_at)
			select ${repeatableId('l.received_at', "concat(hex(l.stock_item_id), 'opening')")}, l.stock_item_id, l.id, 'adjust',
				l.received, 0, 'opening', l.received_at
			from stock_lot l`,
		);
		this.addSql(
			`insert ignore into stock_movement (id, stock_item_id, type, on_hand_delta, reserved_delta, cause_kind, cause_id, actor_id, occurred_at)
			select ${repeatableId('o.created_at', "concat(hex(i.id), 'reserve')")}, i.stock_item_id, 'reserve',
				0, i.reserved_quantity, 'order', o.id, o.user_id, o.created_at
			from customer_order o join order_item i on i.order_id = o.id
			where o.status in ('placed', 'confirmed')`,
		);
	}

	override down(): void {
		this.addSql('drop table if exists `stock_movement`');
		this.addSql('drop table if exists `stock_lot`');
		this.addSql('alter table `stock_item` drop column `expiring_days`, drop column `low_at`');
	}
}
