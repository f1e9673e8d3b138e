/** What managers see in Cockpit: where projects wait and how long each step takes, through the called processes. */
package cn.jiugai.cockpit;
