/**
 * Payments (付款): from the application to the transfer, against contract and source, with audit at each of them. A payment is
 * started from the side, as often as the works get on; several may be under way at once.
 */
package cn.jiugai.payment;
