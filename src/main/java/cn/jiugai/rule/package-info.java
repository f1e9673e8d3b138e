/** The plain core that every rule is made of: verdicts, exact rates, money in fen. No engine, no Spring, no database. */
package cn.jiugai.rule;
