/** Who may log in: tenants, groups, users and rights, made from the districts and units of {@code cn.jiugai.office}. */
package cn.jiugai.engine.identity;
