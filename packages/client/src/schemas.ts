export * from '@dailyveg/api/schemas';
