/** Applications to the annual selection (竞争性申报): from the residents' filing to the street's claimed score (HG-3-1 to HG-3-8). */
package cn.jiugai.application;
