/** The survey (调查摸底): eight kinds of facts of each community, the scope that is proposed, the implementing entity. */
package cn.jiugai.survey;
