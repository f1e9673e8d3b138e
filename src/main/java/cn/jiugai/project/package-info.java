/** The core of the project register: projects, their communities, every completion and every verdict. */
package cn.jiugai.project;
