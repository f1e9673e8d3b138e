/** The tender (招标投标): not before the scheme has passed; the winners are named for the project, the contract signed. */
package cn.jiugai.tender;
