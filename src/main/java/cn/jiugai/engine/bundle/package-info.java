/** The bundle that a district has in force: how it is put together, checked and deployed. */
package cn.jiugai.engine.bundle;
