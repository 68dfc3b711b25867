import S3rver from 's3rver';

const [port, directory = '', bucket = ''] = process.argv.slice(2);

// A bucket that exists is left as it is.
const server = new S3rver({
	address: '127.0.0.1',
	port: Number(port),
	directory,
	silent: true,
	// Addresses are http://127.0.0.1:PORT/bucket/key; bucket.127.0.0.1 would not resolve.
	vhostBuckets: false,
	configureBuckets: [{ name: bucket, configs: [] }],
});
await server.run();
process.once('SIGTERM', () => process.exit(0));
