/** The survey (调查摸底): eight kinds of facts, demand and idle sites of each community, the project that is formed. */
package cn.jiugai.survey;
