/**
 * Payments (付款): from the application to the transfer, against contract and source, with audit at each of them. A payment is
 * started from the side, as often as the works get on; several may be under way at once. Change orders (工程变更) move the contract sum; the settlement
 * (竣工结算) is audited before the last payment. Processes {@code payment}, {@code changeOrder}, {@code settlement}.
 */
package cn.jiugai.payment;
