/** The scheme review (方案论证): the street's draft, the opinions on it, and the review that the city convenes. */
package cn.jiugai.scheme;
