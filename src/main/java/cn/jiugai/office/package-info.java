/** Districts, their units, the roles that units hold, and who holds a role for a project. */
package cn.jiugai.office;
