package cn.jiugai.payment;

/** How far a payment has come; what is booked or paid counts against source and contract. */
enum PaymentState {
    APPLIED,
    HELD,
    WITHDRAWN,
    BOOKED,
    PAID
}
