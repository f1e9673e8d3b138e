/** Databases for tests: H2 in memory and an embedded PostgreSQL whose writes are durable as in production. */
package cn.jiugai.database;
